package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.Source;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/**
 * The contrast of every text of a page in every scheme that its sheets define. Worked out once for the two rules that ask.
 *
 * <p>Behind a text lie the backgrounds of the elements around it, as far up as the first that lets nothing through. Of
 * pictures, gradients and parts that may lie elsewhere on the page only bounds are known: a text that fails within all of
 * them fails for sure, one that passes within all of them passes, and any other is for a person to look at.
 *
 * @param texts the measured texts
 */
record Contrasts(List<Text> texts) {

    /** More of the same question helps nobody. */
    private static final int MOST_DOUBTS = 20;

    /**
     * One element's own text.
     *
     * @param element that holds it
     * @param measured its contrast in one scheme after another
     */
    record Text(PageElement element, Measured measured) {}

    /**
     * The contrast of a text in every scheme.
     *
     * @param schemes one after another
     * @param ofPage whether anything but the styles of the text, and of what it stands in, was looked at
     */
    record Measured(List<Contrast> schemes, boolean ofPage) {

        static Measured of(List<Contrast> schemes) {
            return new Measured(List.copyOf(schemes), schemes.stream().anyMatch(Contrast::ofPage));
        }

        boolean reaches(double normal, double large) {
            return schemes.stream().noneMatch(one -> one.least() < one.wanted(normal, large));
        }
    }

    static Contrasts of(Inspection page) {
        List<Text> texts = new ArrayList<>();
        Inactive inactive = Inactive.of(page);
        List<Backdrop> backdrops = page.styles().schemes().stream()
                .map(scheme -> new Backdrop(page, scheme))
                .toList();
        // What lies beneath everything else may be seen behind any text.
        boolean sinks = page.once(Overlaps.class, Overlaps::new).sinks();
        List<Object> question = List.of(
                Contrasts.class,
                page.styles().schemes(),
                sinks,
                page.page().document().quirksMode());
        Map<Object, Measured> alike = new IdentityHashMap<>();
        for (PageElement e : page.elements()) {
            if (!speaks(e) || !page.visible(e) || inactive.contains(e)) continue;
            // Elements of one style stand in ancestors of the same styles, so the same lies behind them.
            Measured measured = alike.computeIfAbsent(
                    page.styles().alike(e), k -> page.styles().once(e, question, () -> measure(e, backdrops)));
            if (measured.ofPage()) measured = measure(e, backdrops);
            texts.add(new Text(e, measured));
        }
        return new Contrasts(texts);
    }

    private static Measured measure(PageElement e, List<Backdrop> backdrops) {
        return Measured.of(backdrops.stream().map(scheme -> scheme.behind(e)).toList());
    }

    /** Whether an element holds words directly; marks alone say nothing in any language. */
    private static boolean speaks(PageElement e) {
        if (e.is("script", "style", "title", "option", "noscript") || e.svg()) return false;
        if (e.is("input"))
            return Set.of("submit", "button", "reset").contains(Texts.lower(e.attr("type")))
                    && !e.attr("value").isBlank();
        return e.content().stream().anyMatch(node -> node instanceof PageText run && run.hasWords());
    }

    /** Reports texts below a ratio; and, if asked to, those whose ratio is unknown. */
    void report(Inspection page, double normal, double large, boolean unknown) {
        int doubts = 0;
        Set<List<Object>> asked = new HashSet<>();
        for (Text text : texts) {
            if (text.measured().reaches(normal, large)) continue;
            List<Contrast> low = text.measured().schemes().stream()
                    .filter(one -> one.least() < one.wanted(normal, large))
                    .toList();
            Optional<Contrast> sure = low.stream()
                    .filter(one -> one.ratio() < one.wanted(normal, large) && sure(page, one))
                    .findFirst();
            if (sure.isPresent())
                page.failed(
                        text.element(),
                        sure.get().message(normal, large),
                        place(page, text, text.measured().schemes().indexOf(sure.get())));
            // Texts that look alike, as the entries of a menu do, are one question.
            else if (unknown
                    && asked.add(List.of(
                            page.styles().alike(text.element()), low.get(0).question()))
                    && doubts++ < MOST_DOUBTS)
                page.review(
                        text.element(),
                        low.get(0).question(),
                        place(page, text, text.measured().schemes().indexOf(low.get(0))));
        }
    }

    /** What sets the colour of a text in a scheme; where nothing does, what sets the background behind it. */
    private static Optional<Source> place(Inspection page, Text text, int scheme) {
        Environment environment = page.styles().schemes().get(scheme);
        Optional<Source> colour = page.styles().place(text.element(), Property.COLOR, environment);
        for (PageElement e = text.element(); colour.isEmpty() && e != null; e = e.parent())
            colour = page.styles().place(e, Property.BACKGROUND_COLOR, environment);
        return colour;
    }

    /** The same colour on itself is hidden text, whatever it is for. */
    private static boolean sure(Inspection page, Contrast one) {
        return !one.hidden() && page.styles().sheets().complete();
    }
}
