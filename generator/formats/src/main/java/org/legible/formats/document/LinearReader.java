package org.legible.formats.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.legible.formats.document.LinearBlock.Kind;
import org.legible.formats.document.LinearBlock.Run;

/**
 * Reads a document from beginning to end, for files that have no pages of their own: numbers and marks as typed, each row of a table as a
 * line of its cells after their headers, notes at the end. What a picture shows is said in brackets.
 */
public final class LinearReader {

    private final List<LinearBlock> blocks = new ArrayList<>();
    private final List<Run> line = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private Optional<String> goal = Optional.empty();
    private String language;
    private String mark = "";
    private int depth;

    private LinearReader(String language) {
        this.language = language;
    }

    /** The parts of a document, which is used up. */
    public static List<LinearBlock> read(ReportDocument document) {
        document.showOnlyWhatIsSeen();
        for (Element table : document.html().select("table")) document.listRows(table);
        document.writeAddresses();
        LinearReader reader = new LinearReader(document.html().child(0).attr("lang"));
        reader.children(document.html().body());
        reader.end();
        return List.copyOf(reader.blocks);
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) append(words.getWholeText().replaceAll("\\s+", " "));
            else if (node instanceof Element inner) element(inner);
        }
    }

    private void element(Element element) {
        within(element, this::read);
    }

    private void within(Element element, Consumer<Element> reading) {
        String outer = language;
        if (element.hasAttr("lang")) language = element.attr("lang");
        if (!element.id().isEmpty()) ids.add(element.id());
        reading.accept(element);
        language = outer;
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "svg" ->
                say(
                        element.attr("alt").isEmpty()
                                ? element.select("> title, > desc").text()
                                : element.attr("alt"));
            case "img" -> say(element.attr("alt"));
            case "sup" -> append(Raised.above(element.text()));
            case "sub" -> append(Raised.below(element.text()));
            case "br" -> end();
            case "a" -> link(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> list(element);
            case "hr" -> block(element, "* * *");
            case "pre" -> typed(element);
            case "style", "script" -> {}
            default -> {
                if (element.isBlock() || element.is("figure, figcaption, main, nav")) block(element, "");
                else children(element);
            }
        }
    }

    private void link(Element link) {
        if (link.closest("nav") != null) goal = Optional.of(link.attr("href").replaceFirst("^#", ""));
        children(link);
    }

    private void append(String words) {
        if (words.isEmpty()) return;
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).language().equals(language))
            line.set(last, new Run(line.get(last).words() + words, language));
        else line.add(new Run(words, language));
    }

    private void say(String words) {
        if (!words.isBlank()) append("[" + words + "]");
    }

    private void heading(Element heading) {
        end();
        gap();
        children(heading);
        end(Kind.HEADING, heading.normalName().charAt(1) - '0');
        gap();
    }

    private void block(Element element, String sign) {
        end();
        append(sign);
        children(element);
        end();
        if (element.is("p, div.paragraph, div.table-rows, div.table-lists, blockquote, figure, section") && depth == 0)
            gap();
    }

    private void typed(Element element) {
        end();
        for (String typed : element.wholeText().split("\n"))
            blocks.add(new LinearBlock(
                    Kind.TYPED, depth, "", List.of(new Run(typed, language)), taken(), Optional.empty()));
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
            boolean isEntry = list.closest("nav") != null;
            mark = isEntry || isMarked ? "" : list.is("ol") ? number++ + ". " : "- ";
            depth++;
            within(item, this::children);
            end();
            depth--;
        }
        mark = "";
        if (depth == 0) gap();
    }

    // A sentence for each cell: its header, and what it says.
    private void row(Element row) {
        for (Element cell : row.children()) {
            within(cell, this::children);
            if (line.isEmpty()) continue;
            append(words().matches("(?s).*[.?!:]\\s*") ? " " : ". ");
        }
        end();
    }

    private String words() {
        return new LinearBlock(Kind.TEXT, 0, "", line, List.of(), goal).words();
    }

    private void end() {
        end(Kind.TEXT, depth);
    }

    private void end(Kind kind, int level) {
        List<Run> words = tidy();
        line.clear();
        Optional<String> leads = goal;
        goal = Optional.empty();
        if (words.isEmpty()) return;
        blocks.add(new LinearBlock(kind, level, mark, words, taken(), leads));
        // What goes on in an item stands under its words.
        mark = " ".repeat(mark.length());
    }

    // One space between words, none at the ends.
    private List<Run> tidy() {
        List<Run> tidy = new ArrayList<>();
        boolean afterSpace = true;
        for (Run run : line) {
            String words = run.words().replaceAll(" +", " ");
            if (afterSpace) words = words.stripLeading();
            if (words.isEmpty()) continue;
            afterSpace = words.endsWith(" ");
            tidy.add(new Run(words, run.language()));
        }
        while (!tidy.isEmpty()) {
            Run last = tidy.remove(tidy.size() - 1);
            String words = last.words().stripTrailing();
            if (words.isEmpty()) continue;
            tidy.add(new Run(words, last.language()));
            break;
        }
        return List.copyOf(tidy);
    }

    private List<String> taken() {
        List<String> taken = List.copyOf(ids);
        ids.clear();
        return taken;
    }

    private void gap() {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() != Kind.GAP)
            blocks.add(new LinearBlock(Kind.GAP, 0, "", List.of(), List.of(), Optional.empty()));
    }
}
