package org.legible.checker.scripts.rule;

import java.util.ArrayList;
import java.util.List;
import org.legible.checker.accessibility.Focus;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.script.Effect;
import org.legible.checker.script.EscapeKey;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/**
 * Boxes that a script opens over the page when something is pressed, and that have something inside which closes them.
 * Empty where the scripts are not understood.
 */
record OpenedBoxes(List<Opened> all) {

    /** What mends every fault of such a box. */
    static final String FIX =
            "Use the dialog element with showModal(): it takes the focus, keeps it, gives it back, and closes with Escape.";

    /**
     * One box.
     *
     * @param box what is shown
     * @param opener what is pressed
     * @param done what the press does
     */
    record Opened(PageElement box, PageElement opener, List<Effect> done) {

        /** Whether the press may give the focus to something that can have it. */
        boolean mayMoveFocus() {
            return done.stream()
                    .anyMatch(f -> f.kind() == Effect.Kind.UNKNOWN || f.kind() == Effect.Kind.FOCUS && lands(f));
        }

        private static boolean lands(Effect focus) {
            return focus.change() == Effect.Change.ADD
                    || focus.on().isEmpty()
                    || focus.on().get().stream().anyMatch(Focus::possible);
        }
    }

    static OpenedBoxes of(Inspection page) {
        PageScripts scripts = page.scripts();
        List<Opened> found = new ArrayList<>();
        if (scripts.handlers().isEmpty() || !scripts.understood()) return new OpenedBoxes(found);
        for (Handler h : scripts.handlers()) {
            if (!h.event().equals("click") || !h.surelyOnElements()) continue;
            for (PageElement opener : h.on().get()) {
                if (!page.focus().focusable(opener) || opener.has("aria-expanded")) continue;
                List<Effect> done = scripts.effects(h, opener);
                for (Effect f : done) {
                    if (!f.sure() || f.on().isEmpty()) continue;
                    for (PageElement box : f.on().get())
                        if (f.reveals(box)
                                && f.change() != Effect.Change.TOGGLE
                                && over(page, box)
                                && closes(scripts, box)) found.add(new Opened(box, opener, done));
                }
            }
        }
        return new OpenedBoxes(found);
    }

    /** Whether the box is not shown yet, lies over the page, and is no menu. */
    private static boolean over(Inspection page, PageElement box) {
        if (!page.style(box).is(Property.DISPLAY, "none") || box.text().isEmpty()) return false;
        if (box.is("nav") || box.closest("nav") != null) return false;
        for (int i = box.index(); i <= box.lastIndex(); i++)
            if (page.elements().get(i).is("nav")) return false;
        return page.style(box).is(Property.POSITION, "fixed")
                || box.is("dialog")
                || box.attr("role").contains("dialog");
    }

    /** Whether a press on something inside hides the box. */
    private static boolean closes(PageScripts scripts, PageElement box) {
        return scripts.handlers().stream()
                .filter(h -> h.event().equals("click") && h.on().isPresent())
                .anyMatch(h -> h.on().get().stream()
                        .anyMatch(e -> e != box
                                && box.contains(e)
                                && scripts.effects(h, e).stream().anyMatch(f -> EscapeKey.hides(f, box))));
    }
}
