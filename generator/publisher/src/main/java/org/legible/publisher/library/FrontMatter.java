package org.legible.publisher.library;

import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Summary;
import org.legible.publisher.yaml.YamlReader;

/**
 * A young people's summary cut into what it says of itself and its text.
 *
 * @param summary the front matter
 * @param text the Markdown, with empty lines in place of the front matter so that its lines keep their numbers
 */
public record FrontMatter(Summary summary, String text) {

    private static final String FENCE = "---";

    /** Cuts a file; empty if the front matter is missing or wrong, and then a problem says so. */
    public static Optional<FrontMatter> split(String file, String text, YamlReader yaml, Problems problems) {
        int end = end(text);
        if (end < 0) {
            problems.error(
                    Place.of(file),
                    "The summary does not begin with front matter.",
                    "Young people could not see whom it is written for.",
                    "Begin the file with a line of three dashes, then audience: and version:, then three dashes again.");
            return Optional.empty();
        }
        String front = text.substring(FENCE.length() + 1, end + 1);
        int bodyStart = text.indexOf('\n', end + 1);
        String body = bodyStart < 0 ? "" : text.substring(bodyStart);
        int lines = (int) text.substring(0, bodyStart < 0 ? text.length() : bodyStart)
                .chars()
                .filter(c -> c == '\n')
                .count();
        return yaml.object(file, front, 2, Summary.class, problems)
                .whole()
                .map(summary -> new FrontMatter(summary, "\n".repeat(lines) + body));
    }

    /** The YAML of a file on the lines where it stands: the front matter of a Markdown file, or all of a YAML file. */
    public static String yamlOf(String text) {
        return end(text) < 0 ? text : "\n" + text.substring(FENCE.length() + 1, end(text) + 1);
    }

    // Where the front matter ends, before the line that closes it; -1 if the text has none.
    private static int end(String text) {
        return text.startsWith(FENCE + "\n") ? text.indexOf("\n" + FENCE, FENCE.length()) : -1;
    }
}
