package org.legible.publisher.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that problems name, as the person who runs a build would type them.
 *
 * @param content the content folder, from which problems name its files
 * @param templates the folder whose files problems name as {@code templates/...}; empty for none
 */
public record ShownFiles(Path content, Optional<Path> templates) {

    private static final String TEMPLATES = "templates/";

    /** The files of a content folder alone. */
    public static ShownFiles of(Path content) {
        return new ShownFiles(content, Optional.empty());
    }

    /** The path of a file that a problem or a finding names: where the person has it, else as the theme names its own. */
    public String of(String file) {
        if (!(file + "/").startsWith(TEMPLATES)) return ShownPath.before(content) + file;
        String name = file.substring(Math.min(file.length(), TEMPLATES.length()));
        Path own = templates.map(folder -> folder.resolve(name)).orElse(content.resolve(file));
        return Files.exists(own) ? ShownPath.of(own) : file;
    }
}
