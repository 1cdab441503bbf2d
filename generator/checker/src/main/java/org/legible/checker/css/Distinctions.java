package org.legible.checker.css;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what the selectors of some sheets tell elements apart: names, ids, classes and attributes that they mention, and tests
 * that look sideways or count.
 *
 * <p>Two elements with the same distinctions, whose parents are of one kind, match the same selectors: a selector with
 * descendant and child combinators asks only what is asked of an element and its ancestors, and whatever asks about siblings
 * or content is answered here for the element itself, with all that stands to the left of it in the selector.
 */
final class Distinctions {

    /** Attributes that style by themselves; see {@link Hints}. */
    private static final Set<String> STYLING =
            Set.of("style", "bgcolor", "background", "text", "link", "color", "size", "align", "dir", "fill", "stroke");

    /** Pseudo-classes that ask for no more than the name of an element and {@link #STATES}; others look further. */
    private static final Set<String> LOCAL = WordLists.words("""
            link any-link required optional open defined root hover active visited focus focus-visible focus-within""");

    private static final Set<String> STATES = Set.of("href", "required", "open");

    private static final Matching UNFOCUSED = new Matching(null, null);

    /** A selector up to the compound that looks sideways or counts. */
    private record Sideways(Selector prefix, int number) {}

    private final Set<String> classes = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Selector.Test.Attribute>> tests = new HashMap<>();
    private final Set<Selector.Test.Attribute> noted = new HashSet<>();
    private final Map<String, List<Sideways>> byTag = new HashMap<>();
    private final Map<String, List<Sideways>> byClass = new HashMap<>();
    private final List<Sideways> anywhere = new ArrayList<>();
    private final Set<Selector> sideways = new HashSet<>();

    /** Reads the sheets for one tree, and the browser's own, whatever the conditions of their rules. */
    public Distinctions(List<Sheet> sheets, int tree) {
        noteAll(BrowserDefaults.SHEET);
        for (Sheet sheet : sheets) if (sheet.tree() == tree) noteAll(sheet.content());
    }

    private void noteAll(StyleSheet sheet) {
        for (StyleRule rule : sheet.rules()) rule.selectors().forEach(this::note);
    }

    private void note(Selector selector) {
        for (int i = 0; i < selector.compounds().size(); i++) {
            Selector.Compound compound = selector.compounds().get(i);
            boolean beside = i > 0
                    && selector.combinators().get(i - 1) != ' '
                    && selector.combinators().get(i - 1) != '>';
            boolean far = note(compound);
            if (beside || far) {
                add(new Selector(
                        selector.compounds().subList(0, i + 1),
                        selector.combinators().subList(0, i),
                        "",
                        0));
            }
        }
    }

    private void add(Selector prefix) {
        Selector.Compound last = prefix.subject();
        List<Sideways> some = !last.tag().isEmpty()
                ? byTag.computeIfAbsent(last.tag(), t -> new ArrayList<>())
                : last.classes().isEmpty()
                        ? anywhere
                        : byClass.computeIfAbsent(RuleIndex.key(last.classes().get(0)), c -> new ArrayList<>());
        if (sideways.add(prefix)) some.add(new Sideways(prefix, sideways.size()));
    }

    /** Takes note of one compound; says whether it looks beyond the element and its ancestors. */
    private boolean note(Selector.Compound compound) {
        if (!compound.id().isEmpty()) ids.add(RuleIndex.key(compound.id()));
        for (String name : compound.classes()) classes.add(RuleIndex.key(name));
        boolean far = false;
        for (Selector.Test test : compound.tests()) {
            if (test instanceof Selector.Test.Attribute attribute) {
                if (noted.add(attribute))
                    tests.computeIfAbsent(attribute.name(), name -> new ArrayList<>())
                            .add(attribute);
            } else if (test instanceof Selector.Test.Pseudo pseudo) {
                if (!LOCAL.contains(pseudo.name())) far = true;
            } else if (test instanceof Selector.Test.Place place) {
                far = true;
                place.selectors().forEach(this::note);
            } else if (test instanceof Selector.Test.Nested nested) {
                far |= nested.name().equals("has");
                for (Selector inner : nested.selectors()) {
                    note(inner);
                    far |= inner.compounds().size() > 1;
                }
            }
        }
        return far;
    }

    /** What tells the element apart, as a text: equal texts, equal answers. */
    public String of(CssElement e) {
        if (e.bare() && !lookedBeside(e)) return e.tag();
        StringBuilder text = new StringBuilder(48).append(e.tag());
        if (!e.bare()) {
            for (String name : e.classes())
                if (classes.contains(RuleIndex.key(name))) text.append('.').append(name);
            if (!e.id().isEmpty() && ids.contains(RuleIndex.key(e.id())))
                text.append('#').append(e.id());
            for (String name : e.attributeNames()) note(name, e, text);
        }
        note(byTag.get(e.tag()), e, text);
        if (!byClass.isEmpty()) for (String name : e.classes()) note(byClass.get(RuleIndex.key(name)), e, text);
        note(anywhere, e, text);
        return text.length() == e.tag().length() ? e.tag() : text.toString();
    }

    /** Notes how tests of an attribute come out, not its value: links to a thousand addresses may be of one kind. */
    private void note(String name, CssElement e, StringBuilder text) {
        if (STYLING.contains(name)) text.append('[').append(name).append('=').append(e.attr(name));
        if (STATES.contains(name)) text.append('?').append(name);
        List<Selector.Test.Attribute> asked = tests.get(name);
        if (asked == null) return;
        for (int i = 0; i < asked.size(); i++)
            if (Matching.attribute(asked.get(i), e))
                text.append('[').append(name).append(i);
    }

    /** Whether any selector looks sideways from elements such as this one. */
    private boolean lookedBeside(CssElement e) {
        return !anywhere.isEmpty() || byTag.containsKey(e.tag());
    }

    private static void note(List<Sideways> some, CssElement e, StringBuilder text) {
        if (some == null) return;
        for (Sideways one : some)
            if (UNFOCUSED.matches(one.prefix(), e)) text.append('~').append(one.number());
    }
}
