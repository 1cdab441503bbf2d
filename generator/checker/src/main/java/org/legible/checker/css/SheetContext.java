package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a rule stands.
 *
 * @param parent the selector of the style rule around it, "" outside any
 * @param selectors the same, parsed
 * @param conditions of all groups around it
 * @param layer the full name of its cascade layer, "" outside any
 * @param scope the selector of the nearest {@code @scope} around it, "" outside any
 * @param depth how many blocks are around it
 */
record SheetContext(
        String parent, List<Selector> selectors, List<Condition> conditions, String layer, String scope, int depth) {

    static final SheetContext TOP = new SheetContext("", List.of(), List.of(), StyleRule.UNLAYERED, "", 0);

    SheetContext under(Condition condition) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(condition);
        return new SheetContext(parent, selectors, List.copyOf(all), layer, scope, depth + 1);
    }

    SheetContext in(String selector) {
        return new SheetContext(selector, SelectorParser.parse(selector), conditions, layer, scope, depth + 1);
    }

    SheetContext layered(String name) {
        return new SheetContext(parent, selectors, conditions, name, scope, depth + 1);
    }

    SheetContext scoped(String root) {
        return new SheetContext(parent, selectors, conditions, layer, root, depth);
    }
}
