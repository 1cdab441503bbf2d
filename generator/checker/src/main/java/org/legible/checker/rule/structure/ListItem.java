package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "List items stand in lists",
        wcag = "1.3.1",
        technique = "H48",
        affects = "People who use screen readers",
        why = "An item outside a list is read as a plain line.",
        fix = "Put the li elements into a ul or ol.",
        good = "<ol><li>One</li></ol>",
        bad = "<div><li>One</li></div>")
final class ListItem implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement item : page.html("li")) {
            PageElement parent = item.parent();
            boolean listed = parent != null
                    && (parent.is("ul", "ol", "menu") || page.role(parent).equals("list"));
            if (!listed && !item.has("role") && page.exposed(item) && !parted(page, item))
                page.failed(item, "This list item stands outside a list.");
        }
    }

    /** Whether the item stands in a list after all, and something between them: the rules for lists name what that is. */
    private static boolean parted(Inspection page, PageElement item) {
        PageElement nearest = item.closest("ul", "ol", "menu", "li");
        return nearest != null && !nearest.is("li") && page.role(nearest).equals("list");
    }
}
