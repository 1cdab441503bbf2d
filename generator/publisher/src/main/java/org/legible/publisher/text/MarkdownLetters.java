package org.legible.publisher.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.legible.publisher.address.Secrets;
import org.legible.publisher.problem.Letters;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** Checks that a Markdown file holds nothing which nobody sees, and no secret. Each fault is named at its line. */
final class MarkdownLetters {

    private static final int LINES_NAMED = 10;
    // What begins a block of its own, so that a turn of direction before it must have ended.
    private static final Pattern BEGINS =
            Pattern.compile("\\s*(?:[-+*>#|:]|\\d{1,9}[.)]|\\[\\^?[^\\]]*]:?\\s*$|\\[\\^).*");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");
    // The addresses of links are looked at where links are read.
    // No address is longer; a bracket that is never closed must not be looked for to the end of a long line.
    private static final Pattern ADDRESS = Pattern.compile("]\\(\\s*+[^\\s)]{0,2000}+(?:\\s++[\"'(][^)]{0,500}+)?\\)"
            + "|<[A-Za-z][A-Za-z0-9+.-]{1,40}+:[^\\s>]{0,2000}+>"
            + "|^ {0,3}\\[(?!\\^)[^\\]]{0,1000}+]:\\s*+\\S+\\s*$");
    private final String file;
    private final Problems problems;
    private final List<String> block = new ArrayList<>();
    private int unseen;

    private MarkdownLetters(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Checks the text of a file. */
    static void check(String file, String text, Problems problems) {
        MarkdownLetters checks = new MarkdownLetters(file, problems);
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) checks.line(line, ++number);
        checks.endBlock(number);
        if (checks.unseen > LINES_NAMED)
            problems.error(
                    Place.of(file),
                    (checks.unseen - LINES_NAMED) + " more lines hold letters that are not seen.",
                    "Search does not find the words, and a screen reader may stumble over them.",
                    "Copy the text again by way of a plain text editor, or replace the letters there.");
    }

    private void line(String line, int number) {
        if (Secrets.mayBeIn(line))
            Secrets.in(ADDRESS.matcher(line).replaceAll(""))
                    .ifPresent(secret -> problems.error(
                            new Place(file, number, 0),
                            "This line holds an address that " + secret.what() + ".",
                            "Anybody could read it on the page.",
                            secret.fix()));
        Letters.firstUnseen(line).ifPresent(index -> unseen(line, number, index));
        if (line.isBlank() || BEGINS.matcher(line).matches()) endBlock(number - 1);
        if (line.strip().startsWith("|")) {
            for (String cell : CELL.split(line)) {
                block.add(cell);
                endBlock(number);
            }
        } else block.add(line);
    }

    private void unseen(String line, int number, int index) {
        if (++unseen > LINES_NAMED) return;
        problems.error(
                new Place(file, number, index + 1),
                "A letter that is not seen stands here: " + Letters.name(line, index) + " " + Letters.where(line, index)
                        + ".",
                "Search does not find the word, and a screen reader may stumble over it.",
                "Delete the word and type it again; such letters come with text that is copied out of a PDF or a web page.");
    }

    // The lines gathered belong together; the last of them has this number.
    private void endBlock(int last) {
        String text = String.join("\n", block);
        int lines = block.size();
        block.clear();
        OptionalInt turn = Letters.firstUnpaired(text);
        if (turn.isEmpty()) return;
        int line = last
                - lines
                + 1
                + (int) text.substring(0, turn.getAsInt())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        problems.error(
                new Place(file, line, 0),
                "A mark that turns the direction of writing has no partner in this paragraph: "
                        + Letters.name(text, turn.getAsInt()) + " " + Letters.where(text, turn.getAsInt()) + ".",
                "It would turn round the words that follow it on the page, so that they seem to say something else.",
                "Delete it, or put its partner behind the words that it is meant for.");
    }
}
