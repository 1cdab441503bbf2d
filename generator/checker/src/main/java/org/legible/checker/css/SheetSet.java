package org.legible.checker.css;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The style sheets of a page in the order of the cascade, with all that is worked out from them once for every page that
 * uses the same. Safe to use from any number of threads.
 */
public final class SheetSet {

    /** Kinds are forgotten where there are more: a site whose every element is styled by itself must not fill memory. */
    private static final int MOST_KINDS = 20_000;

    private static final int MOST_CHOICES = 8;

    private record Scope(int tree, Environment environment) {}

    private final List<Sheet> sheets;
    private final List<Choice> choices;
    private final Map<Integer, Distinctions> distinctions = new ConcurrentHashMap<>();
    private final Map<Environment, Environment> environments =
            new ConcurrentHashMap<>(Map.of(Environment.PLAIN, Environment.PLAIN));
    private final Map<Scope, Cascade> cascades = new ConcurrentHashMap<>();
    private final Distinctions document;
    private volatile Kind outermost = new Kind();
    private final AtomicInteger kinds = new AtomicInteger();

    /** A set of sheets, for the document and the shadow trees in it. */
    public SheetSet(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
        this.choices = choices(this.sheets);
        this.document = new Distinctions(this.sheets, 0);
    }

    /** The sheets. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The cascade for the elements of a tree, in which nothing has the focus. */
    public Cascade cascade(int tree, Environment environment) {
        return cascades.computeIfAbsent(
                new Scope(tree, environment),
                scope -> new Cascade(new RuleIndex(sheets, tree, environment), environment));
    }

    /** The cascade for the elements of a tree in a plain environment, in which one has the keyboard focus. */
    public Cascade whileFocused(CssElement focused) {
        return cascade(focused.tree(), Environment.PLAIN).whileFocused(focused);
    }

    /** The same environment for all pages: what is one object is compared in no time. */
    public Environment known(Environment environment) {
        return environments.computeIfAbsent(environment, e -> e);
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

    /** The schemes that readers may choose by an attribute of the root, in the order of the sheets: at most eight. */
    public List<Choice> choices() {
        return choices;
    }

    private static List<Choice> choices(List<Sheet> sheets) {
        Set<Choice> found = new LinkedHashSet<>();
        for (Sheet sheet : sheets) {
            for (StyleRule rule : sheet.content().rules()) {
                if (rule.declarations().stream().noneMatch(SheetSet::colours)) continue;
                for (Selector selector : rule.selectors())
                    for (Selector.Compound compound : selector.compounds()) choice(compound, found);
            }
        }
        return found.stream().limit(MOST_CHOICES).toList();
    }

    private static boolean colours(Declaration d) {
        return d.custom()
                || d.name().startsWith("background")
                || d.name().equals("color")
                || d.name().equals("color-scheme");
    }

    private static void choice(Selector.Compound compound, Set<Choice> found) {
        if (!compound.tag().equals("html") && !compound.isRoot()) return;
        for (Selector.Test test : compound.tests())
            if (test instanceof Selector.Test.Attribute a
                    && a.operator() == '='
                    && a.name().startsWith("data-")) found.add(new Choice(a.name(), a.value()));
    }

    private Distinctions distinctions(int tree) {
        return distinctions.computeIfAbsent(tree, t -> new Distinctions(sheets, t));
    }
}
