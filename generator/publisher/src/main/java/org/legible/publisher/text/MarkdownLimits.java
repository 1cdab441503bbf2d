package org.legible.publisher.text;

import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/**
 * Bounds on Markdown, held before it is parsed: flexmark overflows the stack or runs for minutes on text that no report has
 * (400 nested lists, a table of 1,000 columns, 20,000 unclosed links or declarations).
 */
final class MarkdownLimits {

    private static final int CHARACTERS = 5_000_000;
    private static final int LINE = 200_000;
    private static final int QUOTES = 20;
    private static final int INDENT = 80;
    private static final int MARKERS = 20;
    private static final int COLUMNS = 60;
    private static final int BRACKETS = 2_000;
    private static final int BACKTICKS = 400;
    private static final int EMPHASIS = 4_000;
    private static final int ANGLES = 400;

    private MarkdownLimits() {}

    /** The first bound that a text breaks, or empty. */
    static Optional<Problem> broken(String file, String text) {
        if (text.length() > CHARACTERS)
            return Optional.of(problem(Place.of(file), "The text is longer than 5 million characters"));
        int brackets = 0;
        int backticks = 0;
        int emphasis = 0;
        int angles = 0;
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                brackets = 0;
                backticks = 0;
                emphasis = 0;
                angles = 0;
            }
            brackets += count(line, '[');
            backticks += count(line, '`');
            emphasis += count(line, '*') + count(line, '_');
            angles += count(line, '<');
            Optional<String> what = broken(line, brackets, backticks, emphasis, angles);
            if (what.isPresent()) return Optional.of(problem(new Place(file, number, 0), what.get()));
        }
        return Optional.empty();
    }

    private static Optional<String> broken(String line, int brackets, int backticks, int emphasis, int angles) {
        if (line.length() > LINE) return Optional.of("This line is longer than " + LINE + " characters");
        if (brackets > BRACKETS) return Optional.of("This paragraph holds more than " + BRACKETS + " square brackets");
        if (backticks > BACKTICKS) return Optional.of("This paragraph holds more than " + BACKTICKS + " backticks");
        if (emphasis > EMPHASIS)
            return Optional.of("This paragraph holds more than " + EMPHASIS + " marks of emphasis");
        if (angles > ANGLES) return Optional.of("This paragraph holds more than " + ANGLES + " signs <");
        if (count(line, '|') > COLUMNS) return Optional.of("This table has more than " + COLUMNS + " columns");
        int indent = line.length() - line.stripLeading().length();
        if (indent > INDENT) return Optional.of("This line is indented by more than " + INDENT + " spaces");
        String lead = line.strip();
        int quotes = 0;
        int markers = 0;
        // The run of block markers at the start of a line: "> - 1. > text" opens four blocks at once.
        for (int i = 0; i < lead.length() && ">-+* 0123456789.)\t".indexOf(lead.charAt(i)) >= 0; i++) {
            if (lead.charAt(i) == '>') quotes++;
            if (lead.charAt(i) == ' ') markers++;
        }
        if (quotes > QUOTES) return Optional.of("This quotation is nested more than " + QUOTES + " deep");
        if (markers > MARKERS) return Optional.of("This list is nested more than " + MARKERS + " deep");
        return Optional.empty();
    }

    private static int count(String line, char c) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) if (line.charAt(i) == c) count++;
        return count;
    }

    /** What is said of text that cannot be read within bounds. */
    static Problem problem(Place place, String what) {
        return Problem.error(
                place,
                what + ".",
                "Nobody could follow it on a page, and it cannot be read safely.",
                "Split it into shorter or simpler parts.");
    }

    /** What is said of text whose marks have too many readings to try them all. */
    static Problem endless(Place place) {
        return Problem.error(
                place,
                "The marks in this paragraph can be read in so many ways that trying them all would take minutes.",
                "Nothing after it can be read, so nothing would reach a reader.",
                "Look for a bracket [ that is opened here and never closed, or for a long run of backslashes: close the bracket, "
                        + "or write \\[ if it is only a sign, and leave out the backslashes that you do not need.");
    }
}
