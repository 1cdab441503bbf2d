package org.legible.publisher.library;

import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * A summary cut into what it says of itself and its text. Each stands on the lines that it has in the file.
 *
 * @param yaml the front matter, with an empty line in place of the dashes before it
 * @param text the Markdown, with empty lines in place of the front matter
 */
public record FrontMatter(String yaml, String text) {

    private static final String FENCE = "---";

    /** Cuts a file; empty if it has no front matter, and then a problem says so. */
    public static Optional<FrontMatter> of(String file, String text, Problems problems) {
        int end = text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
        if (end < 0) {
            problems.error(
                    Place.of(file),
                    "The summary does not begin with front matter.",
                    "Readers could not see whom it is written for.",
                    "Begin the file with a line of three dashes, then audience: and version:, then three dashes again.");
            return Optional.empty();
        }
        int body = text.indexOf('\n', end + 1);
        String before = text.substring(0, body < 0 ? text.length() : body);
        return Optional.of(new FrontMatter(
                "\n" + text.substring(FENCE.length() + 1, end + 1),
                before.replaceAll("[^\n]", "") + text.substring(before.length())));
    }
}
