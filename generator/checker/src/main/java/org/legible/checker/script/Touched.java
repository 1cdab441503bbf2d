package org.legible.checker.script;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.legible.checker.page.PageElement;

/** The elements that something is done to, gathered once so that thousands of elements can be asked about. */
public final class Touched {

    private final BitSet themselves = new BitSet();
    private final BitSet within = new BitSet();
    private boolean any;

    private Touched() {}

    /** What those of some effects touch that are wanted; any element, where one of them does not say which. */
    public static Touched by(List<Effect> effects, Predicate<Effect> wanted) {
        Touched touched = new Touched();
        for (Effect f : effects) {
            if (!wanted.test(f)) continue;
            touched.any |= f.on().isEmpty();
            f.on().ifPresent(on -> on.forEach(touched::add));
        }
        return touched;
    }

    private void add(PageElement e) {
        if (themselves.get(e.index())) return;
        themselves.set(e.index());
        within.set(e.index(), e.lastIndex() + 1);
    }

    /** Whether it may be done to the element, or to one around it. */
    public boolean holds(PageElement e) {
        return any || within.get(e.index());
    }

    /** Whether it may be done to the element, or to one around it or inside it. */
    public boolean meets(PageElement e) {
        int next = themselves.nextSetBit(e.index());
        return holds(e) || next >= 0 && next <= e.lastIndex();
    }
}
