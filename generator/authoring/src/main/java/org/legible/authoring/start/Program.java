package org.legible.authoring.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What this program is, as its build wrote it down.
 *
 * @param version such as {@code 1.2.0}
 * @param repository where it is released on GitHub, such as {@code owner/legible}
 */
record Program(String version, String repository) {

    private static final String UNRELEASED = "-SNAPSHOT";

    static Program read() {
        Properties written = new Properties();
        try (InputStream stream = Program.class.getResourceAsStream("program.properties")) {
            written.load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Program(written.getProperty("version").replace(UNRELEASED, ""), written.getProperty("repository"));
    }

    /** False for what somebody built on their own machine: GitHub allows no name with this sign. */
    boolean isReleased() {
        return !repository.contains("_");
    }
}
