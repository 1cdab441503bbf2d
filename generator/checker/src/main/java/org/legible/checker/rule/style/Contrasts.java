package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.legible.checker.css.Colour;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;

/**
 * The contrast of every text of a page in every scheme that its sheets define. Worked out once for the two rules that ask.
 *
 * <p>Behind a text lie the backgrounds of the elements around it, as far up as the first that lets nothing through. A
 * picture, a gradient, a blend, or an element that may lie elsewhere on the page makes the colour unknown: such a text is
 * for a person to look at.
 *
 * @param texts the measured texts
 */
record Contrasts(List<Text> texts) {

    /**
     * One text in one scheme.
     *
     * @param element that holds it
     * @param scheme the name of the scheme, "" for the first
     * @param ratio of its contrast; 0 where it is unknown
     * @param large whether it is large by WCAG
     * @param front its colour
     * @param back what lies behind it
     * @param doubt why a person must look, "" where the ratio is sure
     */
    record Text(
            PageElement element, String scheme, double ratio, boolean large, Colour front, Colour back, String doubt) {
        Text at(PageElement other) {
            return other == element ? this : new Text(other, scheme, ratio, large, front, back, doubt);
        }
    }

    static Contrasts of(Inspection page) {
        List<Text> texts = new ArrayList<>();
        Inactive inactive = Inactive.of(page);
        List<PageElement> shown = page.page().elements().stream()
                .filter(e -> speaks(e) && page.visible(e) && !inactive.contains(e))
                .toList();
        for (Environment scheme : page.styles().schemes()) {
            Backdrop backdrop = new Backdrop(page, scheme);
            Map<ComputedStyle, Text> known = new IdentityHashMap<>();
            for (PageElement e : shown) {
                // Elements of one style stand in ancestors of the same styles, so the same lies behind them.
                ComputedStyle style = page.styles().of(e, scheme);
                Text text = known.get(style);
                if (text == null) known.put(style, text = backdrop.text(e));
                texts.add(text.at(e));
            }
        }
        return new Contrasts(texts);
    }

    /** Whether an element holds words directly; marks alone say nothing in any language. */
    private static boolean speaks(PageElement e) {
        if (e.is("script", "style", "title", "option", "noscript") || e.svg()) return false;
        if (e.is("input"))
            return Set.of("submit", "button", "reset").contains(Words.lower(e.attr("type")))
                    && !e.attr("value").isBlank();
        for (PageNode node : e.content()) {
            if (node instanceof PageText run && run.text().chars().anyMatch(Character::isLetterOrDigit)) return true;
        }
        return false;
    }

    void report(Inspection page, double normal, double large) {
        boolean complete = page.styles().sheets().complete();
        Set<PageElement> said = new HashSet<>();
        int doubts = 0;
        for (Text text : texts) {
            double wanted = text.large() ? large : normal;
            if (text.ratio() >= wanted || said.contains(text.element())) continue;
            // The same colour on itself is hidden text, whatever it is for.
            boolean hidden = text.doubt().isEmpty() && text.ratio() < 1.005;
            String in = text.scheme().isEmpty() ? "" : " in " + text.scheme();
            if (text.doubt().isEmpty() && !hidden && complete) {
                said.add(text.element());
                page.failed(
                        text.element(),
                        String.format(
                                Locale.ROOT,
                                "This text has a contrast of %.2f:1%s (%s on %s); %.1f:1 is needed.",
                                Math.floor(text.ratio() * 100) / 100,
                                in,
                                text.front().hex(),
                                text.back().hex(),
                                wanted));
            } else if (doubts < MOST_DOUBTS) {
                said.add(text.element());
                doubts++;
                String why = hidden
                        ? "it has the colour of its background"
                        : text.doubt().isEmpty() ? "a style sheet of the page is not at hand" : text.doubt();
                page.review(
                        text.element(),
                        "Is this text readable" + in + "? Its contrast cannot be worked out: " + why + ".");
            }
        }
    }

    /** More of the same question helps nobody. */
    private static final int MOST_DOUBTS = 20;
}
