package org.legible.checker.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;

/** The label elements of form controls. */
public final class Labels {

    private static final Set<String> LABELABLE =
            Set.of("button", "input", "meter", "output", "progress", "select", "textarea");

    private final Map<PageElement, List<PageElement>> byControl = new HashMap<>();

    /** Gathers the labels of a page. */
    Labels(ParsedPage page) {
        for (PageElement label : page.elements("label"))
            target(page, label)
                    .filter(control -> control.tree() == label.tree() && !hidden(control))
                    .ifPresent(control -> byControl
                            .computeIfAbsent(control, c -> new ArrayList<>(1))
                            .add(label));
    }

    /** The labels that name a control, in document order; none for what is no control. */
    public List<PageElement> of(PageElement control) {
        return byControl.getOrDefault(control, List.of());
    }

    /** The control that a label belongs to. */
    public static Optional<PageElement> target(ParsedPage page, PageElement label) {
        if (label.has("for")) return page.byId(label, label.attr("for")).filter(e -> LABELABLE.contains(e.tag()));
        for (PageElement e : page.elements().subList(label.index() + 1, label.lastIndex() + 1)) {
            if (LABELABLE.contains(e.tag()) && !hidden(e)) return Optional.of(e);
        }
        return Optional.empty();
    }

    private static boolean hidden(PageElement control) {
        return control.attr("type").equalsIgnoreCase("hidden");
    }
}
