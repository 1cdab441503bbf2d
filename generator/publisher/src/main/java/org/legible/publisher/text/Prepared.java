package org.legible.publisher.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * The text of a file before it is parsed. What Markdown would take for something else is taken out of it and remembered by its
 * line: spaces stand in its place, so that everything else keeps its line and column.
 *
 * <pre>
 * {lang=cy}                  the block on the next line is in Welsh
 * [Pupils by year]{#pupils}  a table's caption, and the table's id
 * </pre>
 */
final class Prepared {

    private static final Pattern FENCE = Pattern.compile("[ >]*(?:```|~~~).*");
    private static final Pattern LANGUAGE = Pattern.compile("[ >]*(\\{lang=([^{}]*)})[ \\t]*");
    private static final Pattern CAPTION = Pattern.compile("[ >]*\\[.+](\\{#([^{}\\s]*)})[ \\t]*");
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\s*(?:---[ \\t]*\\n\\s*[A-Za-z][\\w-]*:(?s:.{0,20000}?)\\n---|\\+\\+\\+[ \\t]*\\n(?s:.{0,20000}?)\\n\\+\\+\\+)[ \\t]*(?:\\n|\\z)");
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|>{7}|\\|{7})(?: .*)?");
    private static final String BETWEEN = "=======";

    private final String file;
    private final Problems problems;
    private final String written;
    private final StringBuilder text;
    private final Map<Integer, String> languages = new HashMap<>();
    private final Map<Integer, String> captionIds = new HashMap<>();

    private Prepared(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.written = text;
        this.text = new StringBuilder(text);
    }

    /** A text of which nothing is taken out, such as a value. */
    static Prepared asItIs(String text) {
        return new Prepared("", text, new Problems());
    }

    /** The text of a file. */
    static Prepared of(String file, String text, Problems problems) {
        Prepared prepared = new Prepared(file, text, problems);
        prepared.takeFrontMatter();
        prepared.takeLines();
        return prepared;
    }

    private void takeLines() {
        boolean inCode = false;
        boolean inConflict = false;
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            number++;
            int found = text.indexOf("\n", start);
            int end = found < 0 ? text.length() : found;
            String line = text.substring(start, end);
            if (CONFLICT.matcher(line).matches()) {
                if (!inConflict) tellOfConflict(number);
                inConflict = line.charAt(0) != '>';
                blank(start, end);
            } else if (inConflict && line.equals(BETWEEN)) blank(start, end);
            else if (FENCE.matcher(line).matches()) inCode = !inCode;
            else if (!inCode) takeAttributes(line, number, start);
            start = end + 1;
        }
    }

    /** The text as its author wrote it. */
    String written() {
        return written;
    }

    /** The text to parse. */
    String text() {
        return text.toString();
    }

    /** The language that the line above names for the block on this line; each is given once. */
    Optional<String> languageOf(int line) {
        return Optional.ofNullable(languages.remove(line));
    }

    /** The id that stands behind the caption on this line; each is given once. */
    Optional<String> captionId(int line) {
        return Optional.ofNullable(captionIds.remove(line));
    }

    /** Tells of what belongs to nothing, once every block has taken what is its own. */
    void checkRest() {
        languages.forEach((line, language) -> problems.error(
                new Place(file, line - 1, 1),
                "The mark of a language, {lang=" + language + "}, stands above no block.",
                "Nothing would be marked, and a screen reader would read the words as if they were in another language.",
                "Put it on the line right above the paragraph, list, quotation or table that is in that language."));
        captionIds.forEach((line, id) -> problems.error(
                new Place(file, line, 1),
                "The id {#" + id + "} stands behind brackets that are no table's caption.",
                "Links to it would lead nowhere.",
                "Put the caption right below the last line of its table, without a blank line between them."));
    }

    private void takeAttributes(String line, int number, int start) {
        Matcher language = LANGUAGE.matcher(line);
        Matcher caption = CAPTION.matcher(line);
        if (language.matches()) {
            languages.put(number + 1, language.group(2));
            blank(start + language.start(1), start + language.end(1));
        } else if (caption.matches()) {
            captionIds.put(number, caption.group(2));
            blank(start + caption.start(1), start + caption.end(1));
        }
    }

    private void takeFrontMatter() {
        Matcher front = FRONT_MATTER.matcher(text);
        if (!front.find()) return;
        int line = 1 + (int) front.group().lines().takeWhile(String::isBlank).count();
        problems.error(
                new Place(file, line, 1),
                "Facts stand between lines of dashes at the top of the text.",
                "They are read nowhere here, so nothing in them would reach a reader.",
                file.endsWith("report.md")
                        ? "Put them into report.yaml, where each fact has a key of its own, and delete them here."
                        : "Put them into the facts at the very top of the file, and delete these.");
        blank(0, front.end());
    }

    private void tellOfConflict(int line) {
        problems.error(
                new Place(file, line, 1),
                "Two people changed these lines, and the marks of the conflict were left in the text.",
                "Readers would see both versions, and signs between them.",
                "Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.");
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) if (text.charAt(i) != '\n') text.setCharAt(i, ' ');
    }
}
