package org.legible.publisher.text;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.ConflictMarks;
import org.legible.publisher.problem.ConflictMarks.Part;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;

/**
 * The text of a file before it is parsed. What Markdown would take for something else is taken out of it and remembered by its
 * line: spaces stand in its place, so that everything else keeps its line and column.
 *
 * <pre>
 * {lang=cy}                  the block on the next line is in Welsh
 * [Pupils by year]{#pupils}  a table's caption, and the table's id
 * 4A. Words                  paragraph 4A, where Markdown would know "4." alone as a number
 * Words {#paragraph-91-2}    a paragraph whose number the source prints twice
 * </pre>
 */
final class Prepared {

    private static final Pattern FENCE = Pattern.compile("[ >]*(?:```|~~~).*");
    private static final Pattern LANGUAGE = Pattern.compile("[ >]*(\\{lang=([^{}]*)})[ \\t]*");
    private static final Pattern CAPTION = Pattern.compile("[ >]*\\[.+](\\{#([^{}\\s]*)})[ \\t]*");
    private static final Pattern INSERTED = Pattern.compile("(\\d{1,4})([A-Za-z]{1,2})\\.[ \\t]+\\S.*");
    private static final Pattern BEFORE_A_NUMBER = Pattern.compile("\\s*|#.*|\\d{1,4}[A-Za-z]{0,2}\\.[ \\t].*");
    private static final Pattern REPEAT = Pattern.compile("[^#].*?(\\{#((?:[a-z0-9-]+-)?paragraph-[^{}\\s]+)})[ \\t]*");
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\s*(?:---[ \\t]*\\n\\s*[A-Za-z][\\w-]*:(?s:.{0,20000}?)\\n---|\\+\\+\\+[ \\t]*\\n(?s:.{0,20000}?)\\n\\+\\+\\+)[ \\t]*(?:\\n|\\z)");

    private final String file;
    private final Problems problems;
    private final String written;
    private final StringBuilder text;
    private final Map<Integer, String> languages = new HashMap<>();
    private final Map<Integer, String> captionIds = new HashMap<>();
    private final Map<Integer, String> inserted = new HashMap<>();
    private final NavigableMap<Integer, String> repeats = new TreeMap<>();

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
    static Prepared of(String file, String text, Report.Numbering numbering, Problems problems) {
        Prepared prepared = new Prepared(file, text, problems);
        prepared.takeFrontMatter();
        prepared.takeLines(numbering == Report.Numbering.WHOLE);
        return prepared;
    }

    private void takeLines(boolean isWhole) {
        String before = "";
        boolean inCode = false;
        ConflictMarks marks = new ConflictMarks();
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            number++;
            int found = text.indexOf("\n", start);
            int end = found < 0 ? text.length() : found;
            String line = text.substring(start, end);
            Part part = marks.next(line);
            if (part == Part.BEGINNING) tellOfConflict(number);
            if (part == Part.BEGINNING || part == Part.MARK) blank(start, end);
            else if (FENCE.matcher(line).matches()) inCode = !inCode;
            else if (!inCode) {
                takeAttributes(line, number, start);
                if (isWhole && BEFORE_A_NUMBER.matcher(before).matches()) takeInserted(line, number, start);
            }
            before = line;
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

    /** The number of the paragraph on this line as printed; {@code known} where it is one that Markdown knows. */
    String printed(int line, String known) {
        return inserted.getOrDefault(line, known);
    }

    /** The id of a number printed twice that stands on one of these lines; each is given once. */
    Optional<String> repeat(int first, int last) {
        Map<Integer, String> within = repeats.subMap(first, true, last, true);
        Optional<String> id = within.values().stream().findFirst();
        within.clear();
        return id;
    }

    /** Tells of what belongs to nothing, once every block has taken what is its own. */
    void checkRest() {
        languages.forEach((line, language) -> problems.error(
                new Place(file, line - 1, 1),
                "The mark of a language, {lang=" + language + "}, stands above no block.",
                "Nothing would be marked, and a screen reader would read the words as if they were in another language.",
                "Put it on the line right above the paragraph, list, quotation or table that is in that language."));
        repeats.forEach((line, id) -> problems.error(
                new Place(file, line, 1),
                "The id {#" + id + "} stands behind no numbered paragraph.",
                "Links to it would lead nowhere.",
                "Put it at the end of the paragraph whose number the source prints a second time, or delete it."));
        captionIds.forEach((line, id) -> problems.error(
                new Place(file, line, 1),
                "The id {#" + id + "} stands behind brackets that are no table's caption.",
                "Links to it would lead nowhere.",
                "Put the caption right below the last line of its table, without a blank line between them."));
    }

    private void takeAttributes(String line, int number, int start) {
        Matcher language = LANGUAGE.matcher(line);
        Matcher caption = CAPTION.matcher(line);
        Matcher repeat = REPEAT.matcher(line);
        if (language.matches()) {
            languages.put(number + 1, language.group(2));
            blank(start + language.start(1), start + language.end(1));
        } else if (caption.matches()) {
            captionIds.put(number, caption.group(2));
            blank(start + caption.start(1), start + caption.end(1));
        } else if (repeat.matches()) {
            repeats.put(number, repeat.group(2));
            blank(start + repeat.start(1), start + repeat.end(1));
        }
    }

    // The letters move behind the full stop and become spaces.
    private void takeInserted(String line, int number, int start) {
        Matcher mark = INSERTED.matcher(line);
        if (!mark.matches()) return;
        inserted.put(number, mark.group(1) + mark.group(2) + ".");
        text.setCharAt(start + mark.end(1), '.');
        blank(start + mark.end(1) + 1, start + mark.end(2) + 1);
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
