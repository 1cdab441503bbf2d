package org.legible.checker.rule.style;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/** Important spacing in style attributes, which readers' own style sheets cannot override. */
final class Spacing {

    private Spacing() {}

    static void check(Inspection page, String name, Property property, double least) {
        for (PageElement e : page.page().having("style")) {
            if (!e.has("style") || e.svg()) continue;
            Optional<Declaration> declared = page.styles().inline(e).stream()
                    .filter(d -> d.name().equals(name) && d.important())
                    .reduce((first, second) -> second);
            // A value from further up is that element's to answer for.
            if (declared.isEmpty() || declared.get().value().matches("(?i)inherit|unset|revert|revert-layer")) continue;
            if (!page.visible(e) || !applies(page, e, property)) continue;
            ComputedStyle style = page.styles().of(e);
            OptionalDouble ratio = ratio(style, property);
            if (ratio.isPresent() && ratio.getAsDouble() < least - 0.0001) {
                page.failed(
                        e,
                        String.format(
                                Locale.ROOT,
                                "The important %s here is %.2f times the size of the text; %.2f is needed.",
                                name,
                                ratio.getAsDouble(),
                                least));
            }
        }
    }

    /** Whether visible text directly inside takes the value from the element. */
    private static boolean applies(Inspection page, PageElement e, Property property) {
        if (e.hasOwnText()) return property != Property.LINE_HEIGHT || wraps(page, e);
        for (int i = e.index() + 1; i <= e.lastIndex(); i++) {
            PageElement inner = page.page().elements().get(i);
            if (!inner.hasOwnText() || !page.visible(inner)) continue;
            String own = page.styles().of(inner).get(property);
            if (own.equals(page.styles().of(e).get(property)) && !declares(page, inner, property))
                return property != Property.LINE_HEIGHT || wraps(page, inner);
        }
        return false;
    }

    private static boolean declares(Inspection page, PageElement e, Property property) {
        return page.styles().inline(e).stream().anyMatch(d -> d.name().equals(property.text()));
    }

    /** Line spacing matters where lines follow each other; a few words do so on a narrow screen only if they may break. */
    private static boolean wraps(Inspection page, PageElement e) {
        ComputedStyle style = page.styles().of(e);
        boolean broken = e.children().stream().anyMatch(c -> c.is("br"));
        boolean written = style.is(Property.WHITE_SPACE, "pre")
                && e.element().wholeText().strip().indexOf('\n') >= 0;
        if (style.is(Property.WHITE_SPACE, "nowrap", "pre")) return written;
        return broken || e.text().length() * style.fontSize() * 0.45 > lineWidth(page, e);
    }

    private static double lineWidth(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) {
            ComputedStyle style = page.styles().of(up);
            OptionalDouble width = style.px(Property.WIDTH);
            OptionalDouble most = style.px(Property.MAX_WIDTH);
            if (width.isPresent()) return width.getAsDouble();
            if (most.isPresent()) return most.getAsDouble();
        }
        return 1264;
    }

    private static OptionalDouble ratio(ComputedStyle style, Property property) {
        String value = style.get(property);
        if (value.equals("normal"))
            return property == Property.LINE_HEIGHT ? OptionalDouble.of(1.2) : OptionalDouble.of(0);
        if (property == Property.LINE_HEIGHT && value.matches("[\\d.]+"))
            return OptionalDouble.of(Double.parseDouble(value));
        OptionalDouble px = style.px(property);
        return px.isPresent() ? OptionalDouble.of(px.getAsDouble() / style.fontSize()) : px;
    }
}
