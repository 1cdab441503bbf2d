package org.legible.checker.rule.style;

import java.util.List;
import java.util.Optional;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Drawings that carry meaning stand out from what is around them",
        wcag = "1.4.11",
        technique = "G207",
        affects = "People with low vision, and everyone in bright light",
        why = "They cannot make out what the drawing shows.",
        fix = "Darken the drawing or lighten what is around it until the ratio is reached.",
        good = """
                <button aria-label="Search"><svg viewBox="0 0 8 8"><path fill="#333" d="M0 0h8v8z"/></svg></button>""",
        bad = """
                <button aria-label="Search" style="background:#fff;border:0"><svg viewBox="0 0 8 8"><path fill="#ccc" d="M0 0h8v8z"/></svg></button>""")
final class IconContrast implements Rule {

    private static final List<String> SHAPES =
            List.of("path", "circle", "ellipse", "rect", "line", "polygon", "polyline");

    private static final List<String> SILENT = List.of("title", "desc", "g");

    @Override
    public void check(Inspection page) {
        if (!page.styles().sheets().complete()) return;
        for (PageElement drawing : page.elements("svg")) {
            PageElement button = drawing.closest("button");
            boolean needed = button != null && button.text().isEmpty();
            boolean named = page.exposed(drawing) && !page.name(drawing).isEmpty();
            if (!needed && !named || !page.visible(drawing)) continue;
            Optional<Faint> fault = page.styles().schemes().stream()
                    .flatMap(scheme -> faint(page, drawing, scheme).stream())
                    .findFirst();
            if (fault.isEmpty()) continue;
            String message = "This drawing has " + fault.get().measured() + ".";
            // Logos are free, and so is what a text beside it says too.
            if (needed && page.focus().focusable(button)) page.failed(drawing, message);
            else page.review(drawing, message);
        }
    }

    /** The fault of the shape that stands out most; empty where one stands out, or the colours are not sure. */
    private static Optional<Faint> faint(Inspection page, PageElement drawing, Environment scheme) {
        Optional<Colour> surface = new Surface(page, scheme).inside(drawing);
        if (surface.isEmpty()) return Optional.empty();
        Optional<Faint> faint = Optional.empty();
        for (PageElement part : page.allInside(drawing)) {
            if (SILENT.contains(part.tag())) continue;
            if (!SHAPES.contains(part.tag())) return Optional.empty();
            ComputedStyle style = page.styles().of(part, scheme);
            if (!style.is(Property.OPACITY, "1")) return Optional.empty();
            for (Property paint : List.of(Property.FILL, Property.STROKE)) {
                if (style.is(paint, "none", "transparent")) continue;
                Optional<Colour> colour = style.colour(paint);
                if (colour.isEmpty()) return Optional.empty();
                faint = Faint.of(scheme.scheme(), colour.get(), surface.get());
                if (faint.isEmpty()) return faint;
            }
        }
        return faint;
    }
}
