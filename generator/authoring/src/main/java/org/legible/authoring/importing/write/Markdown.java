package org.legible.authoring.importing.write;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.Piece;
import org.legible.authoring.importing.source.Words;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.PlainText;

/**
 * Writes words as Markdown that the publisher reads as the same words. Signs that mean something get a backslash: first only
 * those that usually do, so that the text stays legible; and if the publisher then reads anything else, every sign.
 */
final class Markdown {

    private static final Pattern WEB =
            Pattern.compile("(?:https?://|www\\.)[^\\s<>\\[\\]{}|\\\\^`\"“”*~]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern USUAL =
            Pattern.compile("[\\\\`*\\[\\]<^|{}~]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w{1,32};)");
    private static final Pattern ALL = Pattern.compile("[!-/:-@\\[-`{-~]");
    private static final Pattern SHIFTABLE = Pattern.compile("[^\\s^~\\[\\]]{1,40}");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NOTE = Pattern.compile("(?<=\\p{L}{3}|[.,;:!?)’”\"'])[¹²³⁰⁴-⁹]{1,3}");

    private final MarkdownReader reader = new MarkdownReader();
    private final Report.Numbering numbering;

    Markdown(Report.Numbering numbering) {
        this.numbering = numbering;
    }

    /** The words of a paragraph; lines that end within it are separate. */
    String paragraph(Words words) {
        String usual = written(words, USUAL);
        if (isRead(usual, words)) return usual;
        String whole = written(words, ALL);
        // Emphasis may make the words something else, as a number in bold letters.
        return isRead(whole, words) ? whole : written(words.without(Look.BOLD).without(Look.ITALIC), ALL);
    }

    /** The words of something that stands on one line: a heading, a cell, a caption. */
    String line(Words words) {
        Words one = new Words(words.pieces().stream()
                .map(piece -> piece instanceof Piece.Break
                        ? new Piece.Letters(" ", Set.of(), java.util.Optional.empty())
                        : piece)
                .toList());
        String usual = written(one, USUAL);
        return isReadInLine(usual, one) ? usual : written(one, ALL);
    }

    private boolean isReadInLine(String markdown, Words words) {
        String whole = markdown.replaceAll("\\[\\^[\\w-]+]", "");
        if (whole.isBlank()) return true;
        List<Block> blocks = read("## " + whole + "\n\nWords\n");
        return blocks.size() == 2
                && blocks.get(0) instanceof Block.Heading heading
                && same(PlainText.of(heading.content())).equals(same(words.plain()));
    }

    private boolean isRead(String markdown, Words words) {
        String whole = markdown.replaceAll("\\[\\^[\\w-]+]", "");
        if (whole.isBlank()) return true;
        List<Block> blocks = read(whole + "\n");
        return blocks.size() == 1
                && blocks.get(0) instanceof Block.Paragraph paragraph
                && same(PlainText.of(paragraph.content())).equals(same(words.plain()));
    }

    // Nothing, if the publisher would refuse it.
    private List<Block> read(String markdown) {
        Problems problems = new Problems();
        List<Block> blocks = reader.read("new", "report.md", markdown, numbering, new HeadingIds(), problems)
                .blocks();
        return problems.sorted().stream().anyMatch(Problem::isError) ? List.of() : blocks;
    }

    private static String same(String text) {
        return figures(text).replaceAll("\\s+", " ").strip();
    }

    private static String written(Words words, Pattern signs) {
        StringBuilder markdown = new StringBuilder();
        for (Piece piece : words.stripped().pieces()) {
            if (piece instanceof Piece.Break) markdown.append("\\\n");
            if (piece instanceof Piece.NoteMark note)
                markdown.append("[^").append(note.label()).append(']');
            if (piece instanceof Piece.Letters letters) append(markdown, letters, signs);
        }
        return markdown.toString()
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\\\\\n ?", "\\\\\n")
                .strip();
    }

    // Marks of emphasis stand right beside the letters, and spaces outside of them.
    private static void append(StringBuilder markdown, Piece.Letters letters, Pattern signs) {
        String text = letters.text().replace('\t', ' ');
        String core = text.strip();
        if (core.isEmpty()) {
            markdown.append(text);
            return;
        }
        int start = text.indexOf(core);
        String escaped = escaped(core, signs);
        markdown.append(text, 0, start);
        boolean leads =
                letters.link().isPresent() && !isAddress(core, letters.link().get());
        String marks = marks(markdown, letters.looks());
        String shift = shift(core, markdown, letters.looks());
        if (leads) markdown.append('[');
        markdown.append(marks)
                .append(shift)
                .append(shift.isEmpty() ? escaped : core)
                .append(shift);
        markdown.append(new StringBuilder(marks).reverse());
        if (leads) markdown.append("](").append(letters.link().get()).append(')');
        markdown.append(text.substring(start + core.length()));
    }

    private static boolean isAddress(String words, String address) {
        String bare = words.replaceAll("/$", "");
        return WEB.matcher(words).matches()
                && (address.replaceAll("/$", "").endsWith(bare) || address.equals("mailto:" + words));
    }

    private static String marks(StringBuilder before, Set<Look> looks) {
        // Two stretches of emphasis that touch would be read as one.
        boolean touches = !before.isEmpty() && before.charAt(before.length() - 1) == '*';
        if (touches) return "";
        return (looks.contains(Look.BOLD) ? "**" : "") + (looks.contains(Look.ITALIC) ? "*" : "");
    }

    private static String shift(String core, StringBuilder before, Set<Look> looks) {
        if (!SHIFTABLE.matcher(core).matches() || ALL.matcher(core).find()) return "";
        if (looks.contains(Look.RAISED)) return "^";
        boolean isBehind = !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
        return looks.contains(Look.LOWERED) && isBehind ? "~" : "";
    }

    // A raised figure behind a word would be the mark of a note that is not there.
    private static String raised(String text) {
        return NOTE.matcher(text).replaceAll(mark -> "^" + figures(mark.group()) + "^");
    }

    private static String figures(String text) {
        StringBuilder figures = new StringBuilder();
        text.chars().forEach(c -> figures.append(RAISED.indexOf(c) < 0 ? (char) c : (char) ('0' + RAISED.indexOf(c))));
        return figures.toString();
    }

    private static String escaped(String text, Pattern signs) {
        StringBuilder escaped = new StringBuilder();
        Matcher web = WEB.matcher(text);
        int from = 0;
        while (web.find()) {
            escaped.append(signs.matcher(text.substring(from, web.start())).replaceAll("\\\\$0"));
            escaped.append(web.group());
            from = web.end();
        }
        escaped.append(signs.matcher(text.substring(from)).replaceAll("\\\\$0"));
        return raised(escaped.toString());
    }
}
