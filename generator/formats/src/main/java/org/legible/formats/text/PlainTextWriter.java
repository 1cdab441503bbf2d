package org.legible.formats.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.legible.formats.document.ReportDocument;

/**
 * Writes a document as plain text, one paragraph a line: headings with a sign for each level, numbers and marks as typed, each row of a
 * table as a line of its cells after their headers, notes at the end. What a picture shows is said in brackets.
 */
public final class PlainTextWriter {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private String mark = "";
    private int depth;

    private PlainTextWriter() {}

    /** The text of a document, which is used up. */
    public static String of(ReportDocument document) {
        document.showOnlyWhatIsSeen();
        document.html().select("nav a").unwrap();
        for (Element table : document.html().select("table")) document.listRows(table);
        document.writeAddresses();
        PlainTextWriter text = new PlainTextWriter();
        text.children(document.html().body());
        text.end();
        return text.out.toString().strip() + "\n";
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) line.append(words.getWholeText().replaceAll("\\s+", " "));
            else if (node instanceof Element inner) element(inner);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "svg" ->
                say(
                        element.attr("alt").isEmpty()
                                ? element.select("> title, > desc").text()
                                : element.attr("alt"));
            case "img" -> say(element.attr("alt"));
            case "sup" -> line.append(Raised.above(element.text()));
            case "sub" -> line.append(Raised.below(element.text()));
            case "br" -> end();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> list(element);
            case "hr" -> block(element, "* * *");
            case "pre" -> preformatted(element);
            case "style", "script" -> {}
            default -> {
                if (element.isBlock() || element.is("figure, figcaption, main, nav")) block(element, "");
                else children(element);
            }
        }
    }

    private void say(String words) {
        if (!words.isBlank()) line.append('[').append(words).append(']');
    }

    private void heading(Element heading) {
        end();
        blank();
        line.append("#".repeat(heading.normalName().charAt(1) - '0')).append(' ');
        children(heading);
        end();
        blank();
    }

    private void block(Element element, String sign) {
        end();
        line.append(sign);
        children(element);
        end();
        if (element.is("p, div.paragraph, div.table-rows, div.table-lists, blockquote, figure, section") && depth == 0)
            blank();
    }

    private void preformatted(Element element) {
        end();
        for (String typed : element.wholeText().split("\n"))
            out.append(INDENT).append(typed).append('\n');
    }

    private void list(Element list) {
        end();
        if (list.hasClass("row-list")) {
            row(list);
            return;
        }
        int number = 1;
        for (Element item : list.children()) {
            if (item.hasAttr("value")) number = Integer.parseInt(item.attr("value"));
            boolean isMarked = item.selectFirst("> .mark") != null || list.hasClass("pairs");
            mark = list.is("ol") ? number++ + ". " : isMarked ? "" : "- ";
            depth++;
            children(item);
            end();
            depth--;
        }
        mark = "";
        if (depth == 0) blank();
    }

    // A sentence for each cell: its header, and what it says.
    private void row(Element row) {
        for (Element cell : row.children()) {
            children(cell);
            String said = line.toString().stripTrailing();
            line.setLength(0);
            line.append(said).append(said.matches(".*[.?!:]") ? " " : ". ");
        }
        end();
    }

    private void end() {
        String words = line.toString().replaceAll(" +", " ").strip();
        line.setLength(0);
        if (words.isEmpty()) return;
        out.append(INDENT.repeat(Math.max(0, depth - 1)))
                .append(mark)
                .append(words)
                .append('\n');
        // What goes on in an item stands under its words.
        mark = mark.isEmpty() ? "" : " ".repeat(mark.length());
    }

    private void blank() {
        if (out.length() > 1 && !out.toString().endsWith("\n\n")) out.append('\n');
    }
}
