package org.legible.checker.script;

import java.util.Map;
import org.legible.checker.page.PageElement;

/** What the Escape key does, as far as scripts can be read. */
public final class EscapeKey {

    private EscapeKey() {}

    /** Whether something that is done hides the box. */
    public static boolean hides(Effect f, PageElement box) {
        if (f.kind() == Effect.Kind.UNKNOWN || f.kind() == Effect.Kind.MARKUP) return f.mayBeOn(box);
        if (f.on().isEmpty() || f.on().get().stream().noneMatch(o -> o.contains(box)))
            return f.on().isEmpty() && f.perceived();
        return switch (f.kind()) {
            case SHOW -> f.change() != Effect.Change.ADD;
            case CLASS, STYLE -> true;
            default -> false;
        };
    }

    /** Whether the Escape key may close a box. */
    public static boolean closes(PageScripts scripts, PageElement box) {
        Map<String, Object> escape = PageScripts.pressed("Escape", 27);
        return box.is("dialog")
                || scripts.handlers().stream()
                        .filter(h -> h.event().startsWith("key") || h.event().equals(Handler.UNKNOWN))
                        .anyMatch(h -> scripts.effects(h, box, escape).stream().anyMatch(f -> hides(f, box)));
    }
}
