package org.legible.checker.rule;

import java.util.Optional;
import org.legible.checker.page.PageElement;

/** What stands in a frame, as far as the page and the files beside it tell. */
public final class FrameContent {

    private FrameContent() {}

    /** The page in a frame; empty where it is not at hand. */
    public static Optional<Inspection> of(Inspection page, PageElement frame) {
        Optional<String> html = frame.has("srcdoc")
                ? Optional.of(frame.attr("srcdoc"))
                : page.site().text(frame.attr("src"));
        return html.map(text -> page.inside(text, frame));
    }

    /** Whether the Tab key stops at something in a frame that people see; empty where its content is not at hand. */
    public static Optional<Boolean> reached(Inspection page, PageElement frame) {
        return of(page, frame)
                .map(inner -> inner.focus().stops().stream().anyMatch(e -> !e.is("iframe") && seen(inner, e)));
    }

    /** Whether there is anything of an element to see. */
    private static boolean seen(Inspection page, PageElement e) {
        if (!page.visible(e)) return false;
        if (!e.text().isEmpty() || e.is("input", "button", "select", "textarea", "audio", "video")) return true;
        return page.withAllInside(e).stream()
                .anyMatch(inner -> inner.svg() || inner.is("img", "canvas", "object", "embed", "picture"));
    }
}
