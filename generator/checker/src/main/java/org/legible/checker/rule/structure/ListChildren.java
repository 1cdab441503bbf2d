package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.aria.AriaOwned;

@Facts(
        title = "Lists hold list items only",
        wcag = "1.3.1",
        technique = "H48",
        affects = "People who use screen readers",
        why = "The number of items is announced wrongly, or the list not at all.",
        fix = "Put everything in the list into li elements.",
        good = "<ul><li>One</li></ul>",
        bad = "<ul><li>One</li><span>Two</span></ul>")
final class ListChildren implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement list : page.html("ul", "ol")) {
            if (!page.role(list).equals("list") || !page.exposed(list)) continue;
            // What is announced wrongly is told by the rule that knows roles; once is enough.
            if (AriaOwned.fault(page, list).isPresent()) continue;
            for (PageElement child : list.children()) {
                boolean allowed = child.is("li", "script", "template", "style")
                        || Silent.is(page, child)
                        || page.page().repaired(child);
                if (!allowed && page.exposed(child) && !page.role(child).equals("listitem")) {
                    page.failed(child, "This list holds " + child + " directly.");
                    break;
                }
            }
            if (list.hasOwnText()) page.failed(list, "Text stands in this list outside its items.");
        }
    }
}
