package org.legible.checker.rule.link;

import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Links in a sentence can be told from its words",
        wcag = "1.4.1",
        technique = "F73, G183",
        affects = "People who do not see colours well",
        why = "Without an underline only colour shows that the words are a link.",
        fix = "Leave links in text underlined.",
        good = "<p>Read the <a href=\"a.html\">report</a> today.</p>",
        bad = "<style>a { text-decoration: none }</style><p>Read the <a href=\"a.html\">report</a> today.</p>")
final class LinkDistinct implements Rule {

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    @Override
    public void check(Inspection page) {
        for (PageElement link : page.html("a")) {
            PageElement block = link.parent();
            if (!link.has("href")
                    || block == null
                    || !block.is("p", "li", "td", "dd", "span")
                    || link.text().isEmpty()
                    || !page.style(link).is(Property.DISPLAY, "inline")
                    || !page.visible(link)
                    || !LinkLook.plain(page, link, block)) continue;
            // Where links are most of the text, their place shows what they are.
            int words = 0;
            int linked = 0;
            for (PageNode node : block.content()) {
                if (node instanceof PageText run) words += letters(run.text());
                else if (node instanceof PageElement e && e.is("a")) linked += letters(e.text());
            }
            if (words > 1 && words >= linked) LinkLook.fault(page, link, block);
        }
    }
}
