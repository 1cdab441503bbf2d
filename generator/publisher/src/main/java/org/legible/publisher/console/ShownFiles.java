package org.legible.publisher.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.legible.checker.Source;

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

    /** Where a finding leads: a file of the content, or a template, which stands in the theme's own folder if nobody changed it. */
    public Source of(Source source) {
        boolean changed = templates
                .filter(folder -> source.file().startsWith(TEMPLATES))
                .filter(folder -> Files.exists(folder.resolve(source.file().substring(TEMPLATES.length()))))
                .isPresent();
        boolean known = changed || !source.file().startsWith(TEMPLATES);
        return known ? new Source(of(source.file()), source.line()) : source;
    }

    /** The path of a file that a problem names. */
    public String of(String file) {
        if (templates.isEmpty() || !(file + "/").startsWith(TEMPLATES)) return ShownPath.before(content) + file;
        if (file.length() < TEMPLATES.length()) return ShownPath.of(templates.get());
        return ShownPath.before(templates.get()) + file.substring(TEMPLATES.length());
    }
}
