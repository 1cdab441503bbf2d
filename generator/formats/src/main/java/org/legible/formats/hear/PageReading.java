package org.legible.formats.hear;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads an HTML page in its order: landmarks, headings with their levels, links and buttons by their names, pictures by their
 * words, cells after the headers of their columns. What is hidden from screen readers is left out; what only they say is there.
 */
public final class PageReading {

    private static final Map<String, String> LANDMARKS = Map.of(
            "header",
            "banner",
            "nav",
            "navigation",
            "main",
            "main",
            "footer",
            "footer",
            "aside",
            "complementary",
            "form",
            "form");
    private static final String UNHEARD = "script, style, template, noscript, [hidden], [aria-hidden=true]";

    private final Hearing hearing = new Hearing();

    private PageReading() {}

    /** How this page will be heard. */
    public static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select(UNHEARD).remove();
        PageReading reading = new PageReading();
        reading.hearing
                .begin("Page: " + page.title() + ", language "
                        + said(page.child(0).attr("lang")))
                .begin("");
        reading.children(page.body());
        return reading.hearing.text();
    }

    private static String said(String language) {
        return language.isBlank() ? "not said" : language;
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) hearing.say(words.getWholeText());
            else if (node instanceof Element inner) element(inner);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) block(element, "Heading " + name.charAt(1) + ": ");
        else if (LANDMARKS.containsKey(name)) landmark(element, LANDMARKS.get(name));
        else if (element.is("a[href]")) hearing.say(" [link: " + name(element) + "] ");
        else if (element.is("button, [role=button]")) hearing.say(" [button: " + name(element) + "] ");
        else if (element.is("img, svg, [role=img]")) picture(element);
        else if (element.is("input, select, textarea")) hearing.say(" [" + name + ": " + label(element) + "] ");
        else if (element.is("ul, ol")) list(element);
        else if (element.is("table")) table(element);
        else if (element.is("br")) hearing.begin("");
        else if (element.isBlock() || element.is("figure, figcaption, dt, dd, label, legend")) block(element, "");
        else if (element.hasAttr("lang")) inLanguage(element);
        else children(element);
    }

    private void block(Element element, String before) {
        hearing.begin(before);
        children(element);
        hearing.begin("");
    }

    private void landmark(Element element, String kind) {
        String label = label(element);
        hearing.begin("(" + kind + (label.isEmpty() ? "" : ": " + label) + ")");
        children(element);
        hearing.begin("(end of " + kind + ")").begin("");
    }

    private void inLanguage(Element element) {
        hearing.say("[" + element.attr("lang") + ": ");
        children(element);
        hearing.say("]");
    }

    private void picture(Element picture) {
        if (picture.is("img[alt=\"\"], [role=presentation], [role=none]")) return;
        String words = picture.is("img") ? picture.attr("alt") : label(picture);
        if (words.isEmpty()) words = picture.select("> title").text();
        hearing.say(" [picture: " + (words.isEmpty() ? "without words" : words) + "] ");
    }

    private void list(Element list) {
        hearing.begin("(list of " + list.select("> li").size() + ")");
        int number = 0;
        for (Element item : list.children()) {
            number++;
            block(item, list.is("ol") ? number + ". " : "• ");
        }
        hearing.begin("(end of list)").begin("");
    }

    private void table(Element table) {
        Element caption = table.selectFirst("> caption");
        hearing.begin("(table" + (caption == null ? "" : ": " + caption.text()) + ", "
                + table.select("tr").size() + " rows)");
        for (Element row : table.select("tr")) {
            hearing.begin("");
            int column = 0;
            for (Element cell : row.select("> th, > td")) {
                String header = header(table, row, column++);
                hearing.say((header.isEmpty() ? "" : header + ": ") + (cell.is("th") ? "header " : ""));
                children(cell);
                hearing.say("; ");
            }
        }
        hearing.begin("(end of table)").begin("");
    }

    private static String header(Element table, Element row, int column) {
        Element heads = table.select("thead tr").last();
        if (heads == null || row.parent().is("thead") || column >= heads.childrenSize()) return "";
        return heads.child(column).text();
    }

    private static String name(Element element) {
        String label = label(element);
        if (!label.isEmpty()) return label;
        Element copy = element.clone();
        copy.select("img[alt]").forEach(picture -> picture.replaceWith(new TextNode(picture.attr("alt"))));
        String words = copy.text().strip();
        return words.isEmpty() ? "without a name" : words;
    }

    private static String label(Element element) {
        if (element.hasAttr("aria-label")) return element.attr("aria-label");
        StringBuilder words = new StringBuilder();
        for (String id : element.attr("aria-labelledby").split("\\s+")) {
            Element said = id.isEmpty() ? null : element.ownerDocument().getElementById(id);
            if (said != null) words.append(said.text()).append(' ');
        }
        if (words.isEmpty()
                && element.is("input, select, textarea")
                && !element.id().isEmpty()) {
            Element label = element.ownerDocument().selectFirst("label[for=\"" + element.id() + "\"]");
            if (label != null) words.append(label.text());
        }
        return words.toString().strip();
    }
}
