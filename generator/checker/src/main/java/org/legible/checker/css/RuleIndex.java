package org.legible.checker.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of some sheets that hold in one environment, found by the id, class or name of the elements they may match.
 * Never changed once made; shared by all pages that use the same sheets.
 */
final class RuleIndex {

    /**
     * A selector with its declarations, ready to apply.
     *
     * @param rank where it stands in the cascade among declarations that are not important
     * @param importantRank where it stands among those that are
     */
    record Entry(Selector selector, Block block, long rank, long importantRank, boolean author) {

        List<Prepared> declarations() {
            return block.declarations();
        }

        /** Its declarations as they stand in the sheet. */
        List<Declaration> written() {
            return block.written;
        }

        /** The sheet that it stands in; empty for the browser's own. */
        Optional<Sheet> sheet() {
            return Optional.ofNullable(block.sheet);
        }

        /** The place of its cascade layer. */
        int layer() {
            return (int) (rank >>> 49) & Layers.UNLAYERED;
        }
    }

    /** The declarations of a rule, made ready when it first matches: most rules of a large sheet match nothing on a page. */
    private static final class Block {
        private final List<Declaration> written;
        private final boolean certain;
        private final Sheet sheet;
        private volatile List<Prepared> ready;

        Block(List<Declaration> written, boolean certain, Sheet sheet) {
            this.written = written;
            this.certain = certain;
            this.sheet = sheet;
        }

        List<Prepared> declarations() {
            if (ready == null) ready = certain ? prepare(written) : Uncertain.of(prepare(written));
            return ready;
        }
    }

    /** How conditions come out in the environment. */
    private record Held(boolean maybe, boolean certain) {}

    /** A declaration of a single property, or, where variables or custom properties are concerned, as written. */
    record Prepared(Property property, String name, String value, boolean important) {}

    private final Map<String, List<Entry>> byId = new HashMap<>();
    private final Map<String, List<Entry>> byClass = new HashMap<>();
    private final Map<String, List<Entry>> byTag = new HashMap<>();
    private final List<Entry> others = new ArrayList<>();
    private final Map<String, List<Entry>> byPseudoElement = new HashMap<>();
    private final Map<String, String> initials = new HashMap<>();
    private final Map<String, StyleSheet.Registered> notInherited = new HashMap<>();
    private int order;
    private final Map<List<Condition>, Held> held = new HashMap<>();

    /** Indexes the browser's own rules and those of the sheets for one tree, in their order. */
    public RuleIndex(List<Sheet> sheets, int tree, Environment environment) {
        for (StyleRule rule : BrowserDefaults.SHEET.rules()) add(rule, 0, null, environment);
        Layers layers = new Layers(sheets, tree, environment);
        for (Sheet sheet : sheets) {
            boolean holds = sheet.tree() == tree && sheet.conditions().stream().allMatch(c -> c.holds(environment));
            if (!holds) continue;
            sheet.content().registered().forEach(this::register);
            for (StyleRule rule : sheet.content().rules())
                add(rule, layers.place(sheet.layerOf(rule)), sheet, environment);
        }
    }

    private void register(StyleSheet.Registered property) {
        if (property.initial() != null) initials.put(property.name(), property.initial());
        if (!property.inherits()) notInherited.put(property.name(), property);
    }

    /** The values that custom properties have where none is declared. */
    Map<String, String> initials() {
        return initials;
    }

    /** The custom properties that an element begins with inside another. */
    Map<String, String> inherited(Map<String, String> parent) {
        Map<String, String> own = parent;
        for (StyleSheet.Registered property : notInherited.values()) {
            String value = parent.get(property.name());
            if (Objects.equals(value, property.initial())) continue;
            if (own == parent) own = new HashMap<>(parent);
            if (property.initial() == null) own.remove(property.name());
            else own.put(property.name(), property.initial());
        }
        return own;
    }

    private void add(StyleRule rule, int layer, Sheet sheet, Environment environment) {
        Held held = held(rule.conditions(), environment);
        if (!held.maybe()) return;
        Block block = new Block(rule.declarations(), held.certain(), sheet);
        for (Selector selector : rule.selectors()) add(selector, block, layer, sheet != null);
        order++;
    }

    private Held held(List<Condition> conditions, Environment environment) {
        return held.computeIfAbsent(
                conditions,
                all -> new Held(
                        all.stream().allMatch(c -> c.mayHold(environment)),
                        all.stream().allMatch(c -> c.holds(environment))));
    }

    /** Declarations with shorthands spelled out, so far as they hold no variables, without those that browsers drop. */
    static List<Prepared> prepare(List<Declaration> declarations) {
        List<Prepared> prepared = new ArrayList<>(declarations.size());
        for (Declaration d : declarations) {
            if (d.custom() || d.value().contains("var(")) {
                if (!Variables.wellFormed(d.value())) continue;
                prepared.add(new Prepared(null, d.name(), d.value(), d.important()));
            } else {
                for (Shorthands.Single one : Shorthands.expand(d.name(), d.value()))
                    prepared.add(new Prepared(one.property(), one.property().text(), one.value(), d.important()));
            }
        }
        return List.copyOf(prepared);
    }

    private void add(Selector selector, Block block, int layer, boolean author) {
        // Highest bits first: origin, layer, specificity, order. Important declarations turn the layers round.
        long rest = ((long) selector.specificity() & 0x3FFFFFFF) << 19 | order & 0x7FFFF;
        long rank = (author ? 1L << 61 : 0) | (long) layer << 49 | rest;
        Entry entry = new Entry(selector, block, rank, (long) (Layers.UNLAYERED - layer) << 49 | rest, author);
        if (!selector.pseudoElement().isEmpty())
            list(byPseudoElement, selector.pseudoElement()).add(entry);
        else lists(selector.subject()).forEach(list -> list.add(entry));
    }

    /** Where the elements that may match look for a rule; none looks in two of the lists. */
    private List<List<Entry>> lists(Selector.Compound subject) {
        if (!subject.id().isEmpty()) return List.of(list(byId, key(subject.id())));
        if (!subject.classes().isEmpty())
            return List.of(list(byClass, key(subject.classes().get(0))));
        Set<String> names = subject.names();
        if (names.isEmpty()) return List.of(others);
        return names.stream().map(name -> list(byTag, name)).toList();
    }

    private static List<Entry> list(Map<String, List<Entry>> lists, String key) {
        return lists.computeIfAbsent(key, k -> new ArrayList<>());
    }

    /** What names have in common that match in quirks mode. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The rules that match an element. */
    List<Entry> matching(CssElement element, Matching matching) {
        List<Entry> found = new ArrayList<>(8);
        collect(byTag.get(element.tag()), element, matching, found);
        for (String name : element.classes()) collect(byClass.get(key(name)), element, matching, found);
        if (!element.id().isEmpty()) collect(byId.get(key(element.id())), element, matching, found);
        collect(others, element, matching, found);
        return found;
    }

    /** The rules for a pseudo-element such as "before" of an element. */
    List<Entry> matching(CssElement element, String pseudoElement, Matching matching) {
        List<Entry> found = new ArrayList<>(2);
        collect(byPseudoElement.get(pseudoElement), element, matching, found);
        return found;
    }

    /** Whether any rule styles such a pseudo-element. */
    public boolean styles(String pseudoElement) {
        return byPseudoElement.containsKey(pseudoElement);
    }

    private static void collect(List<Entry> entries, CssElement element, Matching matching, List<Entry> found) {
        if (entries == null) return;
        element.effort().spend(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (matching.matches(entry.selector(), element)) found.add(entry);
        }
    }
}
