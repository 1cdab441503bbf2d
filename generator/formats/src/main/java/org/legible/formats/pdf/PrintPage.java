package org.legible.formats.pdf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.legible.formats.document.PaperChart;
import org.legible.formats.document.ReportDocument;

/** Makes a document ready for paper: what cannot be used there goes, and what a screen shows in other ways is written out. */
final class PrintPage {

    private static final Pattern CLOSING = Pattern.compile("^[).,;:!?”’»\\]]+");
    private static final Pattern OPENING = Pattern.compile("[(“‘«\\[]+$");
    private static final int SHORT = 24;

    /** The width of the text of a page, in pixels, of which an inch has 96 and a point a 72nd of that. */
    private static final double WIDTH = 580;

    private static final double LARGE_WIDTH = 632;
    private static final double PIXELS_IN_POINT = 96.0 / 72;

    private PrintPage() {}

    /** Makes a document ready. */
    static void prepare(ReportDocument document, PdfFacts facts, Consumer<String> told) {
        document.showOnlyWhatIsSeen();
        if (document.isRightToLeft()) Mirror.turn(document.html());
        // On a sheet there is no room for ways to the report: its address stands at the end.
        document.html().select(".summary-recommendations a").remove();
        for (Element line : document.html().select(".help-line")) runOn(line);
        for (Element item : document.html().select(".changes > li")) followOn(item);
        for (Element picture : document.html().select("img[alt=\"\"]")) picture.remove();
        for (Element table : document.html().select(facts.isLargePrint() ? "table" : "table.table-stacked"))
            document.listRows(table);
        document.writeAddresses();
        PaperChart.Size size = new PaperChart.Size(
                facts.isLargePrint() ? LARGE_WIDTH : WIDTH, facts.points() * PIXELS_IN_POINT, document.isRightToLeft());
        for (Element chart : document.html().select("figure:has(svg.chart-drawing)")) PaperChart.redraw(chart, size);
        for (Element words : document.html().select("a, strong, em, dfn")) holdPunctuation(words);
        // Beside each other on the page, but one word to whoever hears it.
        document.html().select(".paragraph-number").forEach(number -> number.appendText("\u00a0"));
        bookmarks(document);
        replaceUnseen(document, told);
        InlineOrder.keep(document.html());
    }

    // The typesetter would begin a line with the bracket or full stop after a link, or end one with the bracket before
    // it.
    private static void holdPunctuation(Element words) {
        if (words.text().length() > SHORT) return;
        String before = taken(words.previousSibling(), OPENING);
        String after = taken(words.nextSibling(), CLOSING);
        if (before.isEmpty() && after.isEmpty()) return;
        words.wrap("<span class=\"together\"></span>");
        words.parent().prependText(before).appendText(after);
    }

    private static String taken(Node beside, Pattern pattern) {
        if (!(beside instanceof TextNode text)) return "";
        String all = text.getWholeText();
        Matcher marks = pattern.matcher(all);
        if (!marks.find()) return "";
        text.text(all.substring(0, marks.start()) + all.substring(marks.end()));
        return marks.group();
    }

    // What a screen shows line by line is one paragraph on a sheet.
    private static void runOn(Element lines) {
        Element paragraph = new Element("p");
        for (Element part : lines.select("> p, > ul > li")) {
            part.select("br").forEach(end -> end.replaceWith(new TextNode(": ")));
            boolean isSentence = part.text().strip().matches("(?s).*[.!?]");
            for (Node node : List.copyOf(part.childNodes())) paragraph.appendChild(node);
            paragraph.appendText(isSentence ? " " : ". ");
        }
        lines.empty().appendChild(paragraph);
    }

    // What was done about a change follows on from its words.
    private static void followOn(Element item) {
        Element words = item.selectFirst("> .change-words > p:last-child");
        if (words == null) return;
        for (Element part : item.select("> p")) {
            words.appendText(" ");
            for (Node node : List.copyOf(part.childNodes())) words.appendChild(node);
            part.remove();
        }
    }

    private static void bookmarks(ReportDocument document) {
        Elements headings = document.headings();
        Element[] open = new Element[7];
        open[0] = document.html().head().appendElement("bookmarks");
        for (Element heading : headings) {
            int level = heading.normalName().charAt(1) - '0';
            Element parent = open[0];
            for (int above = 1; above < level; above++) if (open[above] != null) parent = open[above];
            open[level] = parent.appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            for (int below = level + 1; below < open.length; below++) open[below] = null;
        }
    }

    /** A letter without a picture of it in our fonts would be a blank: its number can be looked up. */
    private static void replaceUnseen(ReportDocument document, Consumer<String> told) {
        Set<String> unseen = new TreeSet<>();
        for (TextNode text : document.html().select("body *").textNodes()) {
            StringBuilder shown = new StringBuilder();
            text.getWholeText().codePoints().forEach(letter -> {
                if (PrintFonts.show(letter)) shown.appendCodePoint(letter);
                else if (!isInvisible(letter)) {
                    unseen.add(Character.toString(letter));
                    shown.append(String.format("[U+%04X]", letter));
                }
            });
            text.text(shown.toString());
        }
        if (!unseen.isEmpty()) told.accept(String.join(" ", unseen));
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || letter == 0xFE0E || letter == 0xFE0F;
    }
}
