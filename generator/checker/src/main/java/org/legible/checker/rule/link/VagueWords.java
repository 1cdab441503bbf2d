package org.legible.checker.rule.link;

import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** Link texts that say nothing of their target. */
final class VagueWords {

    private static final Set<String> VAGUE = WordLists.phrases("""
            click here, click, here, read more, more, learn more, find out more, more information, more info, this,
            this link, link, this page, go, continue, continue reading, details, see more, view, view more, read,
            info, full story, click this, click this link, download here, see here, read this, go here, press here,
            tap here, cliquez ici, ici, lire la suite, en savoir plus, hier klicken, hier, mehr, mehr erfahren,
            weiterlesen, klik hier, lees meer, meer, haga clic aquí, aquí, leer más, más información, clicca qui,
            qui, leggi tutto, saiba mais, leia mais, cliciwch yma, yma, darllen mwy, mwy""");

    /** Those that may be a name among others, as "Info" in a menu, "View" beside "Edit", or Go among languages. */
    private static final Set<String> NAMES = Set.of("go", "info", "view", "read", "details", "text", "word", "link");

    /** What kind of file a link leads to, which does not say what is in it. */
    private static final Pattern FILE = Pattern.compile(
            "(?:(?:download|open|view) )?(?:as )?(?:the |an? )?(?:html5?|pdf|epub|mobi|kindle|docx?|odt|rtf"
                    + "|word|xlsx?|excel|ods|csv|pptx?|powerpoint|txt|plain text|text|xml|json|zip|mp3|mp4|file)"
                    + "(?: (?:file|version|format|document))?(?: download)?|download(?: now)?");

    /** No vague text is longer, dots and arrows included. */
    private static final int LONGEST = 40;

    /** Marks that stand after vague words. */
    private static final String ENDS = ".\u2026\u00bb>\u2192:!";

    private static final int LARGEST_TABLE = 4_000;

    static boolean vague(String name) {
        if (name.length() > LONGEST) return false;
        return VAGUE.contains(plain(name));
    }

    /** Whether vague words may be a name here: other links stand beside the link, as in a menu. */
    static boolean mayName(Inspection page, PageElement link) {
        if (!NAMES.contains(plain(page.name(link)))) return false;
        PageElement item = link.closest("li");
        PageElement row = item == null ? link.parent() : item.parent();
        if (row == null || row.is("body", "main")) return false;
        return page.withRole("link").stream().anyMatch(other -> other != link && row.contains(other));
    }

    /** Whether a link says only what kind of file it leads to. */
    static boolean file(String name) {
        return name.length() <= LONGEST && FILE.matcher(plain(name)).matches();
    }

    private static String plain(String name) {
        String plain = Texts.lower(name);
        int end = plain.length();
        while (end > 0 && (Character.isWhitespace(plain.charAt(end - 1)) || ENDS.indexOf(plain.charAt(end - 1)) >= 0))
            end--;
        return plain.substring(0, end).strip();
    }

    /** Whether the sentence, item or cell around the link holds other words, or a header heads it. */
    static boolean explained(Inspection page, PageElement link) {
        String own = link.text();
        for (PageElement up = link.parent(); up != null && !up.is("body", "main"); up = up.parent()) {
            // A heading names what its own link leads to.
            if (up.is("td")) return Texts.hasWord(up.text().replace(own, " ")) || headed(page, up);
            if (up.is("th", "dd", "h1", "h2", "h3", "h4", "h5", "h6")) return true;
            boolean sentence = up.is("p", "li", "dt", "pre", "blockquote", "figcaption", "summary", "label");
            if (Texts.hasWord(sentence ? up.text().replace(own, " ") : up.ownText())) return true;
        }
        return false;
    }

    /**
     * Whether a header may say what a cell is about. It does not where another cell, which is no header, names the row, and
     * the only headers span the whole table.
     */
    private static boolean headed(Inspection page, PageElement cell) {
        PageElement table = cell.closest("table");
        boolean named = false;
        for (PageElement before : cell.parent().children()) {
            if (before == cell) break;
            named |= before.is("td") && Texts.hasWord(before.text()) && !holdsLink(page, before);
        }
        boolean large = table != null && table.lastIndex() - table.index() > LARGEST_TABLE;
        if (!named || table == null || large || page.accessibility().presentational(table) || cell.has("headers"))
            return true;
        boolean data = false;
        int widest = 0;
        int narrowest = Integer.MAX_VALUE;
        for (PageElement row : page.allInside(table)) {
            if (!row.is("tr")) continue;
            int columns = row.children().stream().mapToInt(VagueWords::span).sum();
            widest = Math.max(widest, columns);
            for (PageElement header : row.children()) {
                boolean heads = header.is("th") || header.has("role") || header.has("scope");
                if (heads && (row.contains(cell) || header.text().isEmpty())) return true;
                data |= heads;
                if (heads) narrowest = Math.min(narrowest, span(header));
            }
        }
        return !data || narrowest < widest;
    }

    private static boolean holdsLink(Inspection page, PageElement cell) {
        return page.allInside(cell).stream().anyMatch(inner -> page.role(inner).equals("link"));
    }

    private static int span(PageElement cell) {
        String span = cell.attr("colspan").strip();
        return span.matches("[1-9]\\d{0,2}") ? Integer.parseInt(span) : 1;
    }
}
