package org.legible.checker.css;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Numbers those of a group of siblings that count. Whoever asks for one after the other, in either direction, has each sibling
 * looked at once, so that a group of thousands is numbered in no more than as many steps. Used by one thread.
 */
public final class SiblingNumbers {

    /** How many count before a place in the group, and in all of it; -1 where that was not asked for. */
    private static final class Cursor {
        private int place;
        private int before;
        private int all = -1;
    }

    private final List<? extends CssElement> siblings;
    private final Map<String, Cursor> byName = new HashMap<>(4);
    private final Map<List<Selector>, Cursor> bySelectors = new IdentityHashMap<>(4);

    /** Numbers for a group that does not change any more. */
    public SiblingNumbers(List<? extends CssElement> siblings) {
        this.siblings = siblings;
    }

    /** The number of an element among the siblings of its name, from 1. */
    int sameName(CssElement e, boolean fromEnd) {
        Cursor cursor = byName.computeIfAbsent(e.tag(), name -> new Cursor());
        return number(cursor, e, fromEnd, sibling -> sibling.tag().equals(e.tag()));
    }

    /**
     * The number of an element among the siblings that count, from 1.
     *
     * @param selectors one of which those match that count, as the predicate says each time
     */
    int matching(List<Selector> selectors, CssElement e, boolean fromEnd, Predicate<CssElement> counts) {
        Cursor cursor = bySelectors.computeIfAbsent(selectors, s -> new Cursor());
        return number(cursor, e, fromEnd, counts);
    }

    private int number(Cursor cursor, CssElement e, boolean fromEnd, Predicate<CssElement> counts) {
        if (fromEnd && cursor.all < 0) {
            move(cursor, siblings.size(), counts);
            cursor.all = cursor.before;
        }
        move(cursor, e.position(), counts);
        return fromEnd ? cursor.all - cursor.before : cursor.before + 1;
    }

    private void move(Cursor cursor, int to, Predicate<CssElement> counts) {
        while (cursor.place < to) if (counts.test(siblings.get(cursor.place++))) cursor.before++;
        while (cursor.place > to) if (counts.test(siblings.get(--cursor.place))) cursor.before--;
    }
}
