package org.legible.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that makes pages of a content folder. */
final class TemplatesOption {

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder whose files override those of the default theme that have the same name.")
    private Path folder;

    /** The folder, if there is one. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }
}
