package org.legible.checker.rule.link;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;

/** Link texts that say nothing of their target. */
final class VagueWords {

    private static final Set<String> VAGUE = Set.of(
            "click here",
            "click",
            "here",
            "read more",
            "more",
            "learn more",
            "find out more",
            "more information",
            "more info",
            "this",
            "this link",
            "link",
            "this page",
            "go",
            "continue",
            "continue reading",
            "details",
            "see more",
            "view",
            "view more",
            "read",
            "info",
            "full story",
            "click this",
            "click this link",
            "download here",
            "see here",
            "read this",
            "go here",
            "press here",
            "tap here");

    /** No vague text is longer, dots and arrows included. */
    private static final int LONGEST = 40;

    private VagueWords() {}

    static boolean vague(String name) {
        if (name.length() > LONGEST) return false;
        return VAGUE.contains(Words.lower(name)
                .replaceAll("[\\s.\u2026\u00bb>\u2192:!]+$", "")
                .strip());
    }

    /** Whether the sentence, item or cell around the link holds other words, or a header heads it. */
    static boolean explained(Inspection page, PageElement link) {
        String own = link.text();
        for (PageElement up = link.parent(); up != null && !up.is("body", "main"); up = up.parent()) {
            // A heading names what its own link leads to.
            if (up.is("td", "th", "dd", "h1", "h2", "h3", "h4", "h5", "h6")) return true;
            boolean sentence = up.is("p", "li", "dt", "pre", "blockquote", "figcaption", "summary", "label");
            if (Words.hasWord(sentence ? up.text().replace(own, " ") : up.ownText())) return true;
        }
        return false;
    }
}
