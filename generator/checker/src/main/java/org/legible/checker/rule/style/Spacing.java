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

    /** Less than this is no difference. */
    private static final double ROUNDING = 0.0001;

    static void check(Inspection page, String name, Property property, double least) {
        for (PageElement e : page.having("style")) {
            if (!e.has("style") || e.svg()) continue;
            Optional<Declaration> declared = page.styles().inline(e).stream()
                    .filter(d -> d.name().equals(name) && d.important())
                    .reduce((first, second) -> second);
            // A value from further up is that element's to answer for.
            if (declared.isEmpty() || declared.get().value().matches("(?i)inherit|unset|revert|revert-layer")) continue;
            double tightest = page.visible(e) ? tightest(page, e, property, least - ROUNDING) : least;
            if (tightest >= least - ROUNDING) continue;
            page.failed(
                    e,
                    String.format(
                            Locale.ROOT,
                            "The important %s here is %.2f times the size of the text; %.2f is needed.",
                            name,
                            tightest,
                            least));
        }
    }

    /** The least ratio of the visible texts that take their value from the element, where one is too small; else the limit. */
    private static double tightest(Inspection page, PageElement e, Property property, double limit) {
        // What is wide enough for the element's own size of text is no fault of it in larger text further down.
        double tightest = limit;
        if (!(ratio(page.style(e), property) < limit)) return limit;
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
            double ratio = ratio(page.style(inner), property);
            if (ratio < tightest) tightest = ratio;
        }
        return tightest;
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

    /** The value by the size of the text; not a number where it is not known. */
    private static double ratio(ComputedStyle style, Property property) {
        boolean lines = property == Property.LINE_HEIGHT;
        if (style.is(property, "normal")) return lines ? 1.2 : 0;
        return lines
                ? style.lineHeight().orElse(Double.NaN)
                : style.px(property).orElse(Double.NaN) / style.fontSize();
    }
}
