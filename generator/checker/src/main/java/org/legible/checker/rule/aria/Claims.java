package org.legible.checker.rule.aria;

import java.util.HashMap;
import java.util.Map;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/**
 * The elements of a page that claim others by aria-owns, gathered once: pages may hold thousands.
 *
 * @param byId the first element that claims an id; see {@link #key}
 */
record Claims(Map<String, PageElement> byId) {

    static Claims of(Inspection page) {
        Map<String, PageElement> claims = new HashMap<>();
        for (PageElement claimer : page.having("aria-owns"))
            for (String id : Texts.split(claimer.attr("aria-owns"))) claims.putIfAbsent(key(claimer, id), claimer);
        return new Claims(claims);
    }

    /** An id in the tree that an element belongs to. */
    static String key(PageElement e, String id) {
        return e.tree() + " " + id;
    }
}
