package org.legible.authoring.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.legible.publisher.console.ShownPath;

/**
 * What a person wants to see.
 *
 * @param content the content folder
 * @param templates a folder of templates of their own
 * @param port the port to ask for first; the next that is free is taken
 * @param open true to open a browser
 */
public record ServeOptions(Path content, Optional<Path> templates, int port, boolean open) {

    /** The port if nobody asks for another. */
    public static final int USUAL_PORT = 4000;

    private static final int LAST_PORT = 65535;

    /** @throws IllegalArgumentException if it cannot be meant; the message says what to do */
    public ServeOptions {
        requireFolder(content, "content");
        templates.ifPresent(folder -> requireFolder(folder, "templates"));
        if (port < 1 || port > LAST_PORT)
            throw new IllegalArgumentException("There is no port " + port + ". Choose one from 1024 to 65535.");
    }

    private static void requireFolder(Path folder, String what) {
        if (!Files.isDirectory(folder))
            throw new IllegalArgumentException("There is no " + what + " folder " + ShownPath.of(folder)
                    + ". Check the spelling, and the folder that you are in.");
    }
}
