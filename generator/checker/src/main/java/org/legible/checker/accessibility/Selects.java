package org.legible.checker.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.legible.checker.page.PageElement;

/** What a select element shows. */
final class Selects {

    private Selects() {}

    static String chosen(PageElement select) {
        List<PageElement> options = new ArrayList<>();
        for (PageElement child : select.children()) {
            if (child.is("option")) options.add(child);
            else if (child.is("optgroup"))
                child.children().stream().filter(o -> o.is("option")).forEach(options::add);
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
