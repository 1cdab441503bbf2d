package org.legible.checker.rule;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.legible.checker.Resources;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;

/** The texts of pages that other pages link to, read once for each checker. Bounded, and safe to use from several threads. */
public final class Neighbours {

    private static final int MOST = 512;
    private static final int LONGEST_PAGE = 1 << 20;

    private final Map<String, Optional<long[]>> known = new ConcurrentHashMap<>();

    private final Map<String, Optional<Object>> facts = new ConcurrentHashMap<>();

    /** The keys of all texts that stand in elements of a page, in ascending order; empty where the page cannot be read. */
    Optional<long[]> texts(String path, Resources resources) {
        if (known.size() >= MOST) known.clear();
        return known.computeIfAbsent(
                path,
                p -> resources.text(p).filter(t -> t.length() < LONGEST_PAGE).map(Neighbours::read));
    }

    /** Something known of a page, worked out once; empty where the page cannot be read. */
    public <T> Optional<T> about(String path, Class<T> type, Function<String, Optional<T>> make) {
        if (facts.size() >= MOST) facts.clear();
        return facts.computeIfAbsent(path, p -> make.apply(p).map(Object.class::cast))
                .map(type::cast);
    }

    private static long[] read(String html) {
        return ParsedPage.read(html, "").elements().stream()
                .filter(PageElement::hasOwnText)
                .mapToLong(e -> e.is("a") || e.closest("a") != null ? words(e) : key(e))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * The text of an element as it is compared: a heading repeats a heading, and not the link that leads to it, even where that
     * link stands in a heading of another page.
     */
    public static long key(PageElement e) {
        return heading(e) ? ~words(e) : words(e);
    }

    private static long words(PageElement e) {
        return Texts.number(e.ownText(), 0, e.ownText().length());
    }

    /** Whether an element is a heading or stands in one. */
    public static boolean heading(PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) {
            String tag = up.tag();
            boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
            if (heading && !up.svg()) return true;
        }
        return false;
    }
}
