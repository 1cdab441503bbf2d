package org.legible.checker.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.page.Page;
import org.legible.checker.page.PageElement;

/** The label elements of a form control. */
public final class Labels {

    private static final Set<String> LABELABLE =
            Set.of("button", "input", "meter", "output", "progress", "select", "textarea");

    private Labels() {}

    /** The labels that name a control, in document order. */
    public static List<PageElement> of(Page page, PageElement control) {
        if (!LABELABLE.contains(control.tag()) || control.attr("type").equalsIgnoreCase("hidden")) return List.of();
        List<PageElement> labels = new ArrayList<>(2);
        for (PageElement label : page.elements("label")) {
            if (label.tree() == control.tree()
                    && target(page, label).filter(t -> t == control).isPresent()) labels.add(label);
        }
        return labels;
    }

    /** The control that a label belongs to. */
    public static Optional<PageElement> target(Page page, PageElement label) {
        if (label.has("for")) return page.byId(label, label.attr("for")).filter(e -> LABELABLE.contains(e.tag()));
        for (int i = label.index() + 1; i <= label.lastIndex(); i++) {
            PageElement e = page.elements().get(i);
            if (LABELABLE.contains(e.tag()) && !e.attr("type").equalsIgnoreCase("hidden")) return Optional.of(e);
        }
        return Optional.empty();
    }
}
