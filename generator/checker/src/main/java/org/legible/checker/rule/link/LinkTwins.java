package org.legible.checker.rule.link;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "A picture and its words are one link",
        wcag = "2.4.4",
        technique = "H2",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers or the keyboard",
        why = "They meet the same link twice in a row.",
        fix = "Put the picture, with an empty alt text, and the words into one link.",
        good = "<a href='a.html'><img src='a.png' alt=''> Annual report</a>",
        bad = "<a href='a.html'><img src='a.png' alt='Cover'></a> <a href='a.html'>Annual report</a>")
final class LinkTwins implements Rule {

    @Override
    public void check(Inspection page) {
        Place place = new Place();
        PageElement before = null;
        for (PageElement link : page.withRole("link")) {
            boolean twins = before != null
                    && before.parent() == link.parent()
                    && before.position() + 1 == link.position()
                    && !link.attr("href").isBlank()
                    && before.attr("href").strip().equals(link.attr("href").strip())
                    && picture(page, before) != picture(page, link);
            if (twins
                    && page.focus().tabbable(before)
                    && page.focus().tabbable(link)
                    && place.nothingBetween(before, link))
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

    /** How far the content of an element was walked through, so that thousands of links in one are walked past once. */
    private static final class Place {
        private PageElement parent;
        private int at;

        boolean nothingBetween(PageElement first, PageElement second) {
            if (parent != first.parent()) at = 0;
            parent = first.parent();
            List<PageNode> content = parent.content();
            while (content.get(at) != first) at++;
            for (int i = at + 1; i < content.size() && content.get(i) != second; i++)
                if (content.get(i) instanceof PageText run && !run.text().isBlank()) return false;
            return true;
        }
    }
}
