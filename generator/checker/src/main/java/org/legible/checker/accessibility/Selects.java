package org.legible.checker.accessibility;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.legible.checker.page.PageElement;

/** What a select element shows. */
final class Selects {

    /** Whether an element is the button in a select that shows the choice: browsers make it inert, and name the select. */
    static boolean face(PageElement e) {
        PageElement parent = e.parent();
        return e.is("button")
                && parent != null
                && parent.is("select")
                && parent.children().get(0) == e;
    }

    static String chosen(PageElement select) {
        List<PageElement> options = new ArrayList<>();
        // Where authors style a select themselves, its options may stand in other elements.
        Deque<PageElement> left = new ArrayDeque<>(select.children());
        while (!left.isEmpty()) {
            PageElement next = left.poll();
            if (next.is("option")) options.add(next);
            else
                for (int i = next.children().size() - 1; i >= 0; i--)
                    left.addFirst(next.children().get(i));
        }
        String chosen = options.stream()
                .filter(o -> o.has("selected"))
                .map(PageElement::text)
                .collect(Collectors.joining(" "));
        return chosen.isEmpty() && !options.isEmpty() && !select.has("multiple")
                ? options.get(0).text()
                : chosen;
    }
}
