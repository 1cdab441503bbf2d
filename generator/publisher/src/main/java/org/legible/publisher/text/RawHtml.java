package org.legible.publisher.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** Refuses HTML in Markdown, naming the Markdown that does the same job. */
final class RawHtml {

    private static final int MOST = 4;
    private static final Pattern TAG = Pattern.compile("</?\\s*([A-Za-z][A-Za-z0-9-]*)");
    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("b", "Write **words** for strong emphasis."),
            Map.entry("strong", "Write **words** for strong emphasis."),
            Map.entry("i", "Write *words* for emphasis."),
            Map.entry("em", "Write *words* for emphasis."),
            Map.entry("u", "Write *words* for emphasis: underlining is for links."),
            Map.entry(
                    "br",
                    "End the line with a backslash for a line break. In a cell of a table, write a comma or a semicolon."),
            Map.entry("p", "Leave a blank line between paragraphs."),
            Map.entry("a", "Write a link as [words](address)."),
            Map.entry("img", "Write a picture as ![what it shows](images/name.png)."),
            Map.entry("ul", "Begin each item of a list with a dash."),
            Map.entry("ol", "Begin each item of a list with a number and a full stop."),
            Map.entry("li", "Begin each item of a list with a dash."),
            Map.entry("table", "Write a table with a bar | between cells and a line of | --- | under its head."),
            Map.entry("tr", "Write a table with a bar | between cells and a line of | --- | under its head."),
            Map.entry("td", "Write a table with a bar | between cells and a line of | --- | under its head."),
            Map.entry("th", "Write a table with a bar | between cells and a line of | --- | under its head."),
            Map.entry("sup", "Write a raised letter as m^2^. A note's mark is [^1], and its text [^1]: words."),
            Map.entry("sub", "Write a lowered letter as H~2~O."),
            Map.entry("figure", "Write a picture with a caption as ![what it shows](images/name.png \"The caption\")."),
            Map.entry(
                    "figcaption",
                    "Write a picture with a caption as ![what it shows](images/name.png \"The caption\")."),
            Map.entry("dl", "Write a term on a line of its own, and right under it : and its meaning."),
            Map.entry(
                    "span",
                    "Write words in another language as [words]{lang=cy}; else delete the tag and keep the words."),
            Map.entry("hr", "Write a line of three dashes, ---, with blank lines around it."),
            Map.entry("blockquote", "Begin each line of a quotation with >."),
            Map.entry("code", "Put `backticks` around the words."),
            Map.entry("pre", "Put a line of three backticks, ```, above and below the lines."));

    private RawHtml() {}

    /** Reports a piece of HTML. */
    static void refuse(String html, Place place, Problems problems) {
        List<String> names = TAG.matcher(html)
                .results()
                .map(tag -> tag.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        boolean isComment = html.startsWith("<!") || html.startsWith("<?");
        String what = isComment ? "A comment or declaration of HTML stands in the text." : said(names);
        String fix = isComment
                ? "Delete it, with all that stands in it: no reader was to see that."
                : names.stream()
                        .map(name -> remedy(name, place))
                        .distinct()
                        .limit(MOST)
                        .collect(Collectors.joining(" "));
        problems.error(
                place,
                what,
                "HTML cannot be checked or turned into large print, so some readers would lose what it holds.",
                fix);
    }

    // A piece of HTML goes on to the next blank line, so all of its tags are named at once.
    private static String said(List<String> names) {
        if (names.size() == 1) return "The HTML tag <" + names.get(0) + "> stands in the text.";
        String shown = names.stream().limit(MOST).map(name -> "<" + name + ">").collect(Collectors.joining(", "));
        return "The HTML tags " + shown + (names.size() > MOST ? " and more" : "") + " stand in these lines.";
    }

    private static String remedy(String name, Place place) {
        // A value of YAML joins its lines.
        if (name.equals("br") && place.file().endsWith(".yaml")) return "Write a space in its place.";
        return name.matches("h[1-6]")
                ? "Begin a heading with ##."
                : REMEDIES.getOrDefault(name, "Delete it and keep the words.");
    }
}
