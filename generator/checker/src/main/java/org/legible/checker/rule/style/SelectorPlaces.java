package org.legible.checker.rule.style;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.legible.checker.css.Selector;
import org.legible.checker.css.Steps;
import org.legible.checker.page.PageElement;

/**
 * Where a selector would match if its states and attributes held: which element of the page stands for each of its parts. The
 * cascade knows what does match; this is for what may, such as the look of a page under the pointer.
 */
final class SelectorPlaces {

    /** Ancestors and siblings looked at for one selector: no page can make this run for long. */
    private static final int MOST_STEPS = 2_000;

    /** The elements for the parts of a selector, its subject last; empty where names, ids and classes do not fit. */
    static Optional<List<PageElement>> of(Selector selector, PageElement element) {
        PageElement[] found = new PageElement[selector.compounds().size()];
        boolean fits = fits(selector, found.length - 1, element, found, new Steps(MOST_STEPS));
        return fits ? Optional.of(Arrays.asList(found)) : Optional.empty();
    }

    private static boolean fits(Selector selector, int at, PageElement element, PageElement[] found, Steps steps) {
        if (element == null || !steps.take() || !selector.compounds().get(at).fits(element)) return false;
        found[at] = element;
        if (at == 0) return true;
        char combinator = selector.combinators().get(at - 1);
        if (combinator == ' ' || combinator == '>') {
            PageElement up = element.parent();
            while (up != null && !fits(selector, at - 1, up, found, steps)) up = combinator == '>' ? null : up.parent();
            return up != null;
        }
        for (int i = element.position() - 1; i >= 0; i--) {
            if (fits(selector, at - 1, element.siblings().get(i), found, steps)) return true;
            if (combinator == '+') return false;
        }
        return false;
    }
}
