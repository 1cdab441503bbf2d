package org.legible.publisher.report;

import java.util.Objects;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Place;

/**
 * Markdown as the author wrote it. It stands once, in a content file; every view repeats it from here.
 *
 * @param markdown what it says
 * @param place where it stands
 * @param mayBeLong true if it may hold several paragraphs and lists, false if it stands within a line
 */
public record Prose(String markdown, Place place, boolean mayBeLong) {

    private static final Pattern SEVERAL = Pattern.compile("\\n[ \\t]*\\n|\\n[ \\t]*(?:[-+*]|\\d{1,9}[.)])[ \\t]+\\S");

    public Prose {
        Objects.requireNonNull(markdown);
        Objects.requireNonNull(place);
    }

    /** Markdown that stands within a line: text, emphasis, links, no blocks. */
    public Prose(String markdown, Place place) {
        this(markdown, place, false);
    }

    /** True if more than one paragraph was written, or a list. */
    public boolean isSeveral() {
        return SEVERAL.matcher(markdown).find();
    }
}
