package org.legible.checker.rule.link;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.css.WordLists;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links to files say their type and size",
        technique = "G201",
        scope = Facts.Scope.ADVICE,
        affects = "People on slow or paid connections, and people who cannot open the format",
        why = "A tap fetches megabytes, or opens a program that cannot be read with assistive technology.",
        fix = "Write type and size in the link, as in \"Annual report (PDF, 1.2 MB)\".",
        good = "<a href=\"a.pdf\">Annual report (PDF, 1.2 MB)</a>",
        bad = "<a href=\"a.pdf\">Annual report</a>")
final class LinkFile implements Rule {

    private static final Pattern FILE =
            Pattern.compile("\\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|csv|zip|epub|brf|rtf)$", Pattern.CASE_INSENSITIVE);

    /** A figure and a unit: in the signs that most languages share, and in words of some. */
    private static final Pattern SIZE = Pattern.compile("\\p{Nd}[\\s\\u00a0\\u202f]?"
            + "(?:[kmg]?i?b|[kmg]?o|(?:kilo|mega|giga)?(?:bytes?|octets?|baj\\p{L}*|beit)"
            + "|(?:كيلو|ميغا|غيغا)?بايت|千?字节|兆字节)(?!\\p{L})");

    private static final Map<String, List<String>> NAMES = WordLists.keyed(List.of(
            "docx: word",
            "doc: word",
            "xlsx: excel spreadsheet",
            "xls: excel spreadsheet",
            "pptx: powerpoint",
            "brf: braille",
            "odt: opendocument",
            "ods: opendocument spreadsheet"));

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.withRole("link")) {
            Href address = Href.of(link.attr("href"));
            Matcher file = FILE.matcher(address.path());
            if (!file.find()) continue;
            String type = Texts.lower(file.group(1));
            String said = Texts.lower(page.name(link) + " " + after(link));
            boolean named = names(said, type);
            boolean sized = SIZE.matcher(said).find();
            if (named && sized) continue;
            String lacks = named ? "size" : sized ? "type" : "type and size";
            String message = "This link to a file does not say its " + lacks + ".";
            // Only whoever keeps the file can know its size; a type may be said once for a whole list.
            boolean sure = !address.external() || !named && !names(Texts.lower(around(link)), type);
            if (sure) page.failed(link, message);
            else page.review(link, message);
        }
    }

    private static boolean names(String text, String type) {
        return text.contains(type)
                || NAMES.getOrDefault(type, List.of()).stream().anyMatch(text::contains);
    }

    /** What stands around the link, its table or list included. */
    private static String around(PageElement link) {
        PageElement up = link;
        for (PageElement e = link.parent(); e != null && !e.is("body", "main", "html"); e = e.parent()) {
            up = e;
            if (e.is("table", "ul", "ol", "dl", "section", "article")) break;
        }
        return up == link ? "" : up.text();
    }

    /** The words right after the link, where type and size often stand. */
    private static String after(PageElement link) {
        PageElement parent = link.parent();
        if (parent == null) return "";
        StringBuilder text = new StringBuilder();
        boolean past = false;
        for (PageNode node : parent.content()) {
            if (node == link) past = true;
            else if (past && node instanceof PageText run) text.append(run.text());
            else if (past && node instanceof PageElement e && e.is("a")) break;
            else if (past && node instanceof PageElement e) text.append(e.text());
        }
        return text.toString();
    }
}
