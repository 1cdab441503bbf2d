package org.legible.checker.rule.aria;

import java.util.HashMap;
import java.util.Map;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/**
 * The elements of a page that claim others by aria-owns, gathered once: pages may hold thousands.
 *
 * @param byId the first element that claims an id
 */
record Claims(Map<TreeId, PageElement> byId) {

    /** An id in one of the trees of a page. */
    record TreeId(int tree, String id) {}

    static Claims of(Inspection page) {
        Map<TreeId, PageElement> claims = new HashMap<>();
        for (PageElement claimer : page.having("aria-owns"))
            for (String id : Texts.split(claimer.attr("aria-owns")))
                claims.putIfAbsent(new TreeId(claimer.tree(), id), claimer);
        return new Claims(claims);
    }
}
