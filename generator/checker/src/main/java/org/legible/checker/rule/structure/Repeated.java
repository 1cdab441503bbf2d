package org.legible.checker.rule.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Neighbours;

/**
 * Which parts of a page stand on a neighbouring page too, where one is at hand.
 *
 * @param unknown whether no neighbouring page could be read
 * @param own elements with text of this page alone, after something that is repeated
 * @param repeated elements with text that the neighbour has too
 * @param begun whether the page begins with a heading of its own
 */
record Repeated(boolean unknown, List<PageElement> own, List<PageElement> repeated, boolean begun) {

    private static final int MOST_NEIGHBOURS = 2;
    /** Two pages do not share so many words in a row by chance. */
    private static final int SENTENCE = 6;

    private static final Pattern PAGE = Pattern.compile("\\.x?html?$", Pattern.CASE_INSENSITIVE);

    static Repeated of(Inspection page) {
        List<long[]> elsewhere = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (PageElement link : page.html("a")) {
            Optional<String> path = page.site().resolve(link.attr("href"));
            boolean other = link.has("href")
                    && path.isPresent()
                    && !path.get().equals(page.page().file())
                    && tried.add(path.get());
            if (!other || !PAGE.matcher(path.get()).find() || tried.size() > 6) continue;
            page.site()
                    .neighbour(path.get())
                    .filter(texts -> !edition(page, path.get(), texts))
                    .ifPresent(elsewhere::add);
            if (elsewhere.size() == MOST_NEIGHBOURS) break;
        }
        if (elsewhere.isEmpty()) return new Repeated(true, List.of(), List.of(), false);
        List<PageElement> own = new ArrayList<>();
        List<PageElement> repeated = new ArrayList<>();
        boolean first = true;
        boolean begun = false;
        for (PageElement e : page.elements()) {
            if (!e.hasOwnText() || e.is("title", "script", "style") || !page.visible(e) && !page.exposed(e)) continue;
            if (e.is("pre") || e.closest("pre") != null) continue;
            long key = Neighbours.key(e);
            boolean same = elsewhere.stream().anyMatch(texts -> Arrays.binarySearch(texts, key) >= 0);
            if (first) begun = !same && Neighbours.heading(e);
            first = false;
            if (same) repeated.add(e);
            else if (!repeated.isEmpty()) own.add(e);
        }
        return new Repeated(false, block(repeated) ? List.copyOf(own) : List.of(), List.copyOf(repeated), begun);
    }

    /**
     * Whether a page below this one has its main heading too: it is this page again, in large print or in parts, and what the
     * two share is what they are about, not what stands on every page of a site.
     */
    private static boolean edition(Inspection page, String path, long[] texts) {
        String file = page.page().file();
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        boolean below = path.startsWith(folder) && path.indexOf('/', folder.length()) > 0;
        return below
                && page.html("h1").stream()
                        .flatMap(h -> page.elements().subList(h.index(), h.lastIndex() + 1).stream())
                        .filter(PageElement::hasOwnText)
                        .anyMatch(e -> Arrays.binarySearch(texts, Neighbours.key(e)) >= 0);
    }

    /**
     * Whether what is repeated is enough to get past: something to operate, a sentence, or several things. A few words
     * that two pages share by chance are none, and what readers can fold up they need not get past.
     */
    private static boolean block(List<PageElement> repeated) {
        List<PageElement> unfolded =
                repeated.stream().filter(e -> e.closest("details") == null).toList();
        return unfolded.size() > 2
                || unfolded.stream()
                        .anyMatch(e -> e.is("a", "button")
                                || e.closest("a", "button") != null
                                || Texts.split(e.ownText()).size() >= SENTENCE);
    }

    /** Whether there is nothing to pass by: the page begins with its own heading, or all of it is repeated. */
    boolean nothing() {
        return !unknown && (own.isEmpty() || begun);
    }
}
