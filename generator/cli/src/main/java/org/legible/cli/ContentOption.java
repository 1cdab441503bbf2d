package org.legible.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option of every command that reads a content folder. In the folder of a site nobody needs it. */
final class ContentOption {

    @Option(
            names = "--content",
            defaultValue = "content",
            paramLabel = "DIR",
            description =
                    "The content folder: site.yaml, the vocabularies, and reports/. Without it, ${DEFAULT-VALUE}.")
    private Path folder;

    /** The folder. */
    Path folder() {
        return folder;
    }
}
