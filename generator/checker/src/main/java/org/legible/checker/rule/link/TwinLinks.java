package org.legible.checker.rule.link;

import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/** A picture and its words are one link. */
public final class TwinLinks implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("link-twins")
            .title("A picture and its words are one link")
            .wcag("2.4.4")
            .technique("H2")
            .warning()
            .scope(RuleFacts.Scope.ADVICE)
            .affects("People who use screen readers or the keyboard")
            .why("They meet the same link twice in a row.")
            .fix("Put the picture, with an empty alt text, and the words into one link.")
            .good("<a href='a.html'><img src='a.png' alt=''> Annual report</a>")
            .bad("<a href='a.html'><img src='a.png' alt='Cover'></a> <a href='a.html'>Annual report</a>")
            .build();

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        PageElement before = null;
        for (PageElement link : page.withRole("link")) {
            boolean twins = before != null
                    && before.parent() == link.parent()
                    && before.position() + 1 == link.position()
                    && !link.attr("href").isBlank()
                    && before.attr("href").strip().equals(link.attr("href").strip())
                    && picture(page, before) != picture(page, link);
            if (twins && page.focus().tabbable(before) && page.focus().tabbable(link) && nothingBetween(before, link))
                page.failed(
                        link,
                        "This link and the one before it lead to the same place: one is a picture, one its words.");
            before = link;
        }
    }

    /** Whether a link is a picture and nothing else. */
    private static boolean picture(Inspection page, PageElement link) {
        return link.text().isEmpty()
                && link.children().stream().anyMatch(c -> c.is("img"))
                && !page.name(link).isEmpty();
    }

    private static boolean nothingBetween(PageElement first, PageElement second) {
        boolean between = false;
        for (PageNode node : first.parent().content()) {
            if (node == second) return true;
            if (between && node instanceof PageText run && !run.text().isBlank()) return false;
            if (node == first) between = true;
        }
        return true;
    }
}
