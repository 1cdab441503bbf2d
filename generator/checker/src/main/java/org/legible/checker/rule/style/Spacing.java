package org.legible.checker.rule.style;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** Important spacing in style attributes, which readers' own style sheets cannot override. */
final class Spacing {

    /** What stands in these has styles of the browser's own. */
    private static final Set<String> FIELDS = Set.of("select", "textarea", "script", "style", "title");

    static void check(Inspection page, String name, Property property, double least) {
        for (PageElement e : page.having("style")) {
            if (!e.has("style") || e.svg()) continue;
            Optional<Declaration> declared = page.styles().inline(e).stream()
                    .filter(d -> d.name().equals(name) && d.important())
                    .reduce((first, second) -> second);
            // A value from further up is that element's to answer for.
            if (declared.isEmpty() || declared.get().value().matches("(?i)inherit|unset|revert|revert-layer")) continue;
            Optional<Double> tightest = page.visible(e) ? tightest(page, e, property, least) : Optional.empty();
            if (tightest.isEmpty()) continue;
            page.failed(
                    e,
                    String.format(
                            Locale.ROOT,
                            "The important %s here is %.2f times the size of the text; %.2f is needed.",
                            name,
                            tightest.get(),
                            least));
        }
    }

    /** The least ratio of the visible texts that take their value from the element; empty where none is too small. */
    private static Optional<Double> tightest(Inspection page, PageElement e, Property property, double least) {
        // What is wide enough for the element's own size of text is no fault of it in larger text further down.
        if (!tight(ratio(page.style(e), property), least)) return Optional.empty();
        Double tightest = null;
        int i = e.index();
        while (i <= e.lastIndex()) {
            PageElement inner = page.elements().get(i);
            boolean own = inner != e && page.styles().declaring(inner, property).isPresent();
            if (own || inner.svg() || FIELDS.contains(inner.tag())) {
                i = inner.lastIndex() + 1;
                continue;
            }
            i++;
            if (!inner.hasOwnText() || !page.visible(inner) || !matters(page, inner, property)) continue;
            OptionalDouble ratio = ratio(page.style(inner), property);
            if (tight(ratio, least) && (tightest == null || ratio.getAsDouble() < tightest))
                tightest = ratio.getAsDouble();
        }
        return Optional.ofNullable(tightest);
    }

    private static boolean tight(OptionalDouble ratio, double least) {
        return ratio.isPresent() && ratio.getAsDouble() < least - 0.0001;
    }

    /** Whether there is anything in a text for the property to part: lines, words or letters. */
    private static boolean matters(Inspection page, PageElement e, Property property) {
        return switch (property) {
            case LINE_HEIGHT -> wraps(page, e);
            case WORD_SPACING -> Texts.split(e.text()).size() > 1;
            default -> e.text().strip().length() > 1;
        };
    }

    /** Line spacing matters where lines follow each other; a few words do so on a narrow screen only if they may break. */
    private static boolean wraps(Inspection page, PageElement e) {
        ComputedStyle style = page.style(e);
        boolean broken = e.children().stream().anyMatch(c -> c.is("br"));
        boolean written = style.is(Property.WHITE_SPACE, "pre")
                && e.element().wholeText().strip().indexOf('\n') >= 0;
        if (style.is(Property.WHITE_SPACE, "nowrap", "pre")) return written;
        return broken || e.text().length() * style.fontSize() * 0.45 > lineWidth(page, e);
    }

    private static double lineWidth(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) {
            ComputedStyle style = page.style(up);
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
