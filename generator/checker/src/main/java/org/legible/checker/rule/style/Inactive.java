package org.legible.checker.rule.style;

import java.util.HashSet;
import java.util.Set;
import org.legible.checker.accessibility.Focus;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** The texts that WCAG leaves out of its contrast criteria: those of controls that are switched off. */
final class Inactive {

    private final Set<PageElement> elements;

    private Inactive(Set<PageElement> elements) {
        this.elements = elements;
    }

    static Inactive of(Inspection page) {
        Set<PageElement> off = new HashSet<>();
        for (PageElement e : page.elements()) {
            boolean widget = e.attr("aria-disabled").equalsIgnoreCase("true");
            if (!Focus.disabled(e) && !widget) continue;
            off.add(e);
            page.accessibility().labels().of(e).forEach(off::add);
            for (String id : Texts.split(e.attr("aria-labelledby")))
                page.page().byId(e, id).ifPresent(off::add);
        }
        return new Inactive(off);
    }

    boolean contains(PageElement e) {
        return !elements.isEmpty() && e.outwards().anyMatch(elements::contains);
    }
}
