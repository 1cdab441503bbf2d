package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.Source;
import org.legible.checker.css.Borders;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The edge of a field stands out from what is around it",
        wcag = "1.4.11",
        technique = "G209",
        affects = "People with low vision, and everyone in bright light",
        why = "They cannot see where to write.",
        fix = "Darken the border of the field, or its background, until the ratio is reached.",
        good = "<label>Search <input style=\"border:1px solid #767676;background:#fff\"></label>",
        bad = "<label>Search <input style=\"border:1px solid #ddd;background:#fff\"></label>")
final class FieldEdgeContrast implements Rule {

    private static final Set<String> WRITTEN_IN =
            Set.of("", "text", "search", "tel", "url", "email", "password", "number", "date", "month", "week", "time");

    @Override
    public void check(Inspection page) {
        if (!page.styles().sheets().complete()) return;
        for (PageElement field : page.html("input", "textarea")) {
            if (!field(field) || !page.visible(field) || !page.focus().focusable(field) || framed(page, field))
                continue;
            Optional<Faint> fault = page.styles().schemes().stream()
                    .flatMap(scheme -> faint(page, field, scheme).stream())
                    .findFirst();
            if (fault.isEmpty()) continue;
            String message = "The edge of this field has " + fault.get().measured() + ".";
            // Words in the field may show where it is.
            if (field.has("placeholder") || field.has("value") || !field.text().isEmpty())
                page.review(field, message, place(page, field));
            else page.failed(field, message, place(page, field));
        }
    }

    private static Optional<Source> place(Inspection page, PageElement field) {
        return page.styles().place(field, Borders.ALL.get(0).colour(), Environment.PLAIN);
    }

    private static boolean field(PageElement e) {
        return e.is("textarea") || e.is("input") && WRITTEN_IN.contains(Texts.lower(e.attr("type")));
    }

    /** Whether a box around the field and little else may be what shows where it is. */
    private static boolean framed(Inspection page, PageElement field) {
        for (PageElement up = field.parent();
                up != null && !up.is("form", "fieldset", "main", "body");
                up = up.parent()) {
            ComputedStyle style = page.style(up);
            if (Borders.ALL.stream().anyMatch(side -> side.shown(style))
                    || !style.is(Property.BOX_SHADOW, "none")
                    || !style.is(Property.BACKGROUND_COLOR, "transparent")) return true;
        }
        return false;
    }

    /** The fault of a field's edge in one scheme; empty where it has none, or more than lines shows it. */
    private static Optional<Faint> faint(Inspection page, PageElement field, Environment scheme) {
        ComputedStyle style = page.styles().of(field, scheme);
        Surface surface = new Surface(page, scheme);
        Optional<Colour> around = surface.around(field);
        Optional<Colour> inside = surface.inside(field);
        boolean plain = style.is(Property.BOX_SHADOW, "none") && style.is(Property.OUTLINE_STYLE, "none");
        if (around.isEmpty() || inside.isEmpty() || !plain) return Optional.empty();
        List<Colour> marks = new ArrayList<>(List.of(inside.get()));
        for (Borders side : Borders.ALL) {
            if (!side.shown(style)) continue;
            Optional<Colour> line = style.colour(side.colour());
            if (line.isEmpty()) return Optional.empty();
            marks.add(line.get());
        }
        // Without any line it may be no more than its label that shows where a field is.
        if (marks.size() == 1) return Optional.empty();
        Optional<Faint> faint = Optional.empty();
        for (Colour mark : marks) {
            faint = Faint.of(scheme.scheme(), mark, around.get());
            if (faint.isEmpty()) return faint;
        }
        return faint;
    }
}
