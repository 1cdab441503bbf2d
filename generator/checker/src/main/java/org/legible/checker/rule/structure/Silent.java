package org.legible.checker.rule.structure;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Whether an element says nothing to anyone, as an anchor or a line break does. */
final class Silent {

    static boolean is(Inspection page, PageElement e) {
        if (!e.text().isEmpty() || e.is("hr")) return false;
        for (PageElement inner : page.withAllInside(e)) {
            boolean speaks = page.focus().tabbable(inner) || !page.name(inner).isEmpty();
            boolean shows = inner.is("img", "video", "audio", "object", "iframe", "canvas", "embed") || inner.svg();
            if (speaks || shows || inner.has("role")) return false;
        }
        return true;
    }
}
