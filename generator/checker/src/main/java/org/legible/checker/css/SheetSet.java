package org.legible.checker.css;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The style sheets of a page in the order of the cascade, with all that is worked out from them once for every page that
 * uses the same. Safe to use from any number of threads.
 */
public final class SheetSet {

    /** Kinds are forgotten where there are more: a site whose every element is styled by itself must not fill memory. */
    private static final int MOST_KINDS = 20_000;

    private record Scope(int tree, Environment environment) {}

    private final List<Sheet> sheets;
    private final Map<Integer, Distinctions> distinctions = new ConcurrentHashMap<>();
    private final Map<Scope, Cascade> cascades = new ConcurrentHashMap<>();
    private final Distinctions document;
    private volatile Kind outermost = new Kind();
    private final AtomicInteger kinds = new AtomicInteger();

    /** A set of sheets, for the document and the shadow trees in it. */
    public SheetSet(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
        this.document = new Distinctions(this.sheets, 0);
    }

    /** The sheets. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The cascade for the elements of a tree, in which nothing has the focus. */
    public Cascade cascade(int tree, Environment environment) {
        return cascades.computeIfAbsent(
                new Scope(tree, environment), scope -> new Cascade(index(tree, environment), environment));
    }

    /** The cascade for the elements of a tree in a plain environment, in which one has the keyboard focus. */
    public Cascade whileFocused(CssElement focused) {
        return cascade(focused.tree(), Environment.PLAIN).whileFocused(focused);
    }

    private RuleIndex index(int tree, Environment environment) {
        return new RuleIndex(sheets, tree, environment);
    }

    /** What elements outside everything are in: to be asked for once a page, because kinds are forgotten now and then. */
    public Kind outermost() {
        if (kinds.get() > MOST_KINDS) {
            kinds.set(0);
            outermost = new Kind();
        }
        return outermost;
    }

    /** The kind of an element that is shown in an element of another kind. */
    public Kind kind(CssElement element, Kind parent) {
        String own = element.tree() == 0
                ? document.of(element)
                : element.tree() + "|" + distinctions(element.tree()).of(element);
        Kind known = parent.find(own);
        if (known != null) return known;
        kinds.incrementAndGet();
        return parent.findOrMake(own);
    }

    private Distinctions distinctions(int tree) {
        return distinctions.computeIfAbsent(tree, t -> new Distinctions(sheets, t));
    }
}
