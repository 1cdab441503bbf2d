package org.legible.authoring.doctor;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * What is looked at.
 *
 * @param java the version of Java, its first number
 * @param memory how many bytes the program may use
 * @param now the time that its clock shows, in its zone
 * @param fileNames the name of the letters that names of files can have
 * @param environment the variables of the process
 * @param temporary the folder for what is needed for a moment
 */
public record LocalMachine(
        int java, long memory, ZonedDateTime now, String fileNames, Map<String, String> environment, Path temporary) {

    /** This one. */
    public static LocalMachine ofProcess(Map<String, String> environment) {
        return new LocalMachine(
                Runtime.version().feature(),
                Runtime.getRuntime().maxMemory(),
                Instant.now().atZone(ZoneId.systemDefault()),
                System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()),
                environment,
                Path.of(System.getProperty("java.io.tmpdir")));
    }
}
