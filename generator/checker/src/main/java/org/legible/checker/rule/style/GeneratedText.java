package org.legible.checker.rule.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.accessibility.GeneratedContent;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Words are in the page, not in its style sheets",
        wcag = "1.3.1",
        technique = "F87",
        scope = Facts.Scope.ADVICE,
        affects = "People who use their own style sheets, who translate pages, or who copy and search their text",
        why =
                "What a style sheet writes is no part of the page: it cannot be found, copied or translated, and goes with the sheet.",
        fix = "Write the words in the page.",
        good = "<p>Required: your name</p>",
        bad = "<style>.food::after { content: 'Pizza' }</style><p>We eat <span class='food'></span></p>")
final class GeneratedText implements Rule {

    /** Two letters or more in a string; what is shorter is a mark, and signs of icon fonts are no letters. */
    private static final Pattern WORDS = Pattern.compile("[\"'][^\"']*?\\p{L}{2,}[^\"']*[\"']");

    /** Icon fonts turn the names of their pictures into the pictures. */
    private static final Pattern ICON = Pattern.compile("icon|glyph|symbol|material|\\bfa-|\\bfa\\b");

    private static final int MOST = 3;

    @Override
    public void check(Inspection page) {
        int asked = 0;
        for (PageElement e : page.elements()) {
            String words = page.styles()
                    .once(e, GeneratedText.class, () -> words(page, e, "before") + words(page, e, "after"));
            if (words.isEmpty() || !page.visible(e) || icon(e)) continue;
            boolean named = e.has("aria-label") || e.has("aria-labelledby") || e.has("title");
            if (e.text().isEmpty() && e.children().isEmpty() && page.exposed(e) && !named)
                page.failed(
                        e, "The words " + words + " are written here by a style sheet, and nothing is in the page.");
            else if (asked++ < MOST)
                page.review(e, "A style sheet writes " + words + " here. Can the text be understood without it?");
        }
    }

    private static String words(Inspection page, PageElement e, String where) {
        return page.styles()
                .pseudo(e, where)
                .map(style -> WORDS.matcher(GeneratedContent.unescape(style.get(Property.CONTENT))))
                .filter(Matcher::find)
                .map(Matcher::group)
                .orElse("");
    }

    private static boolean icon(PageElement e) {
        for (PageElement up = e; up != null && up != e.parent(); up = up.parent())
            if (up.is("i")
                    || ICON.matcher(Texts.lower(String.join(" ", up.classes()))).find()) return true;
        return false;
    }
}
