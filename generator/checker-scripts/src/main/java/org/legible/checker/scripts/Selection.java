package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.legible.checker.page.PageElement;
import org.legible.checker.scripts.Value.Closure;
import org.legible.checker.scripts.Value.Elements;
import org.legible.checker.scripts.Value.Part;
import org.legible.checker.scripts.Value.Plain;

/** Finds elements as scripts do: by selectors, and from one element to another. */
final class Selection {

    private static final Set<String> FINDS = Set.of(
            "getElementById getElementsByClassName getElementsByTagName getElementsByName querySelector querySelectorAll"
                    .split(" "));

    private final Machine machine;

    Selection(Machine machine) {
        this.machine = machine;
    }

    /** The elements of the page that a selector names; empty where that is not known. */
    Optional<List<PageElement>> all(String selector) {
        return machine.step(machine.page.elements().size()) ? machine.selectors.all(selector) : Optional.empty();
    }

    /** The elements inside others that a selector names. */
    Optional<List<PageElement>> within(List<PageElement> around, String selector) {
        Optional<List<PageElement>> found = all(selector);
        if (found.isEmpty() || !machine.step(found.get().size() + around.size())) return Optional.empty();
        BitSet inside = new BitSet();
        List<PageElement> outerFirst = new ArrayList<>(around);
        outerFirst.sort(Comparator.comparingInt(PageElement::index));
        int end = 0;
        for (PageElement a : outerFirst) {
            if (a.lastIndex() >= end) inside.set(a.index() + 1, a.lastIndex() + 1);
            end = Math.max(end, a.lastIndex() + 1);
        }
        return Optional.of(
                found.get().stream().filter(e -> inside.get(e.index())).toList());
    }

    /** One element, or nothing: which is not known where the page may hold others by now. */
    Object one(Optional<PageElement> found) {
        if (found.isPresent()) return Elements.one(found.get());
        return machine.changed() ? Plain.UNKNOWN : Plain.NULL;
    }

    private static Object listed(List<PageElement> list, boolean jquery) {
        return jquery ? Elements.jquery(list) : Elements.list(list);
    }

    private Object listed(Optional<List<PageElement>> list, boolean jquery) {
        return list.map(l -> listed(l, jquery)).orElse(Plain.UNKNOWN);
    }

    /** The value of a property of elements. */
    Object get(Elements of, String name) {
        List<PageElement> list = of.list();
        if (!of.single()) return name.equals("length") ? (Object) (double) list.size() : Plain.UNKNOWN;
        PageElement e = list.get(0);
        return switch (name) {
            case "style", "classList", "dataset" -> new Part(of, name);
            case "parentNode", "parentElement" -> near(e.parent());
            case "nextElementSibling" -> near(sibling(e, 1));
            case "previousElementSibling" -> near(sibling(e, -1));
            case "firstElementChild" ->
                near(e.children().isEmpty() ? null : e.children().get(0));
            case "lastElementChild" ->
                near(
                        e.children().isEmpty()
                                ? null
                                : e.children().get(e.children().size() - 1));
            case "children" -> machine.changed() ? Plain.UNKNOWN : Elements.list(e.children());
            case "value" -> machine.valueOf(e);
            case "form" -> near(e.closest("form"));
            case "id" -> e.id();
            case "tagName", "nodeName" -> e.tag().toUpperCase(java.util.Locale.ROOT);
            default -> Plain.UNKNOWN;
        };
    }

    private Object near(PageElement e) {
        if (machine.changed()) return Plain.UNKNOWN;
        return e == null ? Plain.NULL : Elements.one(e);
    }

    private static PageElement sibling(PageElement e, int step) {
        if (e.parent() == null) return null;
        List<PageElement> all = e.parent().children();
        int place = all.indexOf(e) + step;
        return place >= 0 && place < all.size() ? all.get(place) : null;
    }

    /** Whether this method looks elements up. */
    static boolean finds(String name) {
        return FINDS.contains(name);
    }

    /** What a method that looks elements up finds inside an element, or anywhere where that is null. */
    Object find(PageElement inside, String name, Object wanted) {
        if (!(wanted instanceof String text)) return Plain.UNKNOWN;
        String selector = switch (name) {
            case "getElementsByClassName" -> "." + String.join(".", text.strip().split("\\s+"));
            case "getElementsByName" -> "[name=\"" + text.replace("\"", "\\\"") + "\"]";
            default -> text;
        };
        if (name.equals("getElementById")) return one(machine.page.byId(text));
        Optional<List<PageElement>> found = inside == null ? all(selector) : within(List.of(inside), selector);
        if (found.isEmpty()) return Plain.UNKNOWN;
        if (name.equals("querySelector")) return one(found.get().stream().findFirst());
        return Elements.list(found.get());
    }

    /** What a method answers that finds other elements, or asks about these; null where it is no such method. */
    Object call(Elements of, String name, List<Object> arguments) {
        Object first = arguments.isEmpty() ? Plain.UNDEFINED : arguments.get(0);
        if (of.jquery()) return jquery(of, name, arguments, first);
        if (!of.single()) return name.equals("item") && first instanceof Double ? at(of, first) : null;
        PageElement e = of.list().get(0);
        if (finds(name)) return find(e, name, first);
        return switch (name) {
            case "closest" -> first instanceof String s ? closest(e, s) : Plain.UNKNOWN;
            case "matches" -> matches(e, first);
            case "contains" ->
                first instanceof Elements o && o.single()
                        ? (Object) e.contains(o.list().get(0))
                        : Plain.UNKNOWN;
            case "getAttribute", "hasAttribute", "cloneNode", "getBoundingClientRect" -> Plain.UNKNOWN;
            default -> null;
        };
    }

    private static Object at(Elements of, Object place) {
        double i = (Double) place;
        return i >= 0 && i < of.list().size() ? Elements.one(of.list().get((int) i)) : Plain.NULL;
    }

    private Object matches(PageElement e, Object selector) {
        if (!(selector instanceof String text)) return Plain.UNKNOWN;
        return machine.selectors.matches(e, text).map(m -> (Object) m).orElse(Plain.UNKNOWN);
    }

    private Object closest(PageElement from, String selector) {
        for (PageElement e = from; e != null; e = e.parent()) {
            Optional<Boolean> matches = machine.selectors.matches(e, selector);
            if (matches.isEmpty()) return Plain.UNKNOWN;
            if (matches.get()) return Elements.one(e);
        }
        return Plain.NULL;
    }

    private Object jquery(Elements of, String name, List<Object> arguments, Object first) {
        List<PageElement> list = of.list();
        return switch (name) {
            case "find" -> first instanceof String s ? listed(within(list, s), true) : Plain.UNKNOWN;
            case "children" -> step(of, first, PageElement::children);
            case "parent" -> step(of, first, e -> e.parent() == null ? List.of() : List.of(e.parent()));
            case "parents" -> step(of, first, Selection::around);
            case "next" -> step(of, first, e -> sibling(e, 1) == null ? List.of() : List.of(sibling(e, 1)));
            case "prev" -> step(of, first, e -> sibling(e, -1) == null ? List.of() : List.of(sibling(e, -1)));
            case "nextAll", "nextUntil" -> step(of, name.equals("nextAll") ? first : Plain.UNKNOWN, e -> after(e, 1));
            case "prevAll" -> step(of, first, e -> after(e, -1));
            case "siblings" ->
                step(
                        of,
                        first,
                        e -> e.parent() == null
                                ? List.of()
                                : e.parent().children().stream()
                                        .filter(s -> s != e)
                                        .toList());
            case "filter", "has" -> name.equals("filter") ? keep(of, first, true) : Plain.UNKNOWN;
            case "not" -> keep(of, first, false);
            case "closest" -> nearest(of, first);
            case "first" -> Elements.jquery(list.subList(0, Math.min(1, list.size())));
            case "last" -> Elements.jquery(list.subList(Math.max(0, list.size() - 1), list.size()));
            case "eq" ->
                first instanceof Double d && d >= 0
                        ? Elements.jquery(d < list.size() ? List.of(list.get(d.intValue())) : List.of())
                        : Plain.UNKNOWN;
            case "get" -> first instanceof Double ? at(of, first) : Plain.UNKNOWN;
            case "add",
                    "end",
                    "addBack",
                    "contents",
                    "clone",
                    "wrap",
                    "offset",
                    "position",
                    "width",
                    "height",
                    "is",
                    "hasClass",
                    "index",
                    "data",
                    "serialize" -> arguments.stream().anyMatch(Closure.class::isInstance) ? null : Plain.UNKNOWN;
            case "each" -> each(of, first);
            case "val" -> arguments.isEmpty() && list.size() == 1 ? machine.valueOf(list.get(0)) : null;
            default -> null;
        };
    }

    private Object each(Elements of, Object function) {
        for (int i = 0; i < of.list().size(); i++) {
            Elements one = Elements.one(of.list().get(i));
            machine.call(function, one, List.of((double) i, one));
        }
        return of;
    }

    private static List<PageElement> around(PageElement e) {
        List<PageElement> all = new ArrayList<>();
        for (PageElement up = e.parent(); up != null; up = up.parent()) all.add(up);
        return all;
    }

    private static List<PageElement> after(PageElement e, int step) {
        if (e.parent() == null) return List.of();
        List<PageElement> all = e.parent().children();
        int place = all.indexOf(e);
        if (step > 0) return all.subList(place + 1, all.size());
        List<PageElement> before = new ArrayList<>(all.subList(0, place));
        Collections.reverse(before);
        return before;
    }

    private static int siblings(PageElement e) {
        return e.parent() == null ? 0 : e.parent().children().size();
    }

    private Object step(Elements of, Object selector, Function<PageElement, List<PageElement>> to) {
        if (selector == Plain.UNKNOWN || machine.changed()) return Plain.UNKNOWN;
        Set<PageElement> found = new LinkedHashSet<>();
        for (PageElement e : of.list()) {
            List<PageElement> next = to.apply(e);
            if (!machine.step(next.size() + siblings(e))) return Plain.UNKNOWN;
            found.addAll(next);
        }
        Elements all = Elements.jquery(List.copyOf(found));
        return selector == Plain.UNDEFINED ? all : keep(all, selector, true);
    }

    private Object keep(Elements of, Object selector, boolean matching) {
        if (!(selector instanceof String text) || !machine.step(of.list().size())) return Plain.UNKNOWN;
        List<PageElement> kept = new ArrayList<>();
        for (PageElement e : of.list()) {
            Optional<Boolean> matches = machine.selectors.matches(e, text);
            if (matches.isEmpty()) return Plain.UNKNOWN;
            if (matches.get() == matching) kept.add(e);
        }
        return Elements.jquery(kept);
    }

    private Object nearest(Elements of, Object selector) {
        if (!(selector instanceof String text)) return Plain.UNKNOWN;
        List<PageElement> found = new ArrayList<>();
        for (PageElement e : of.list()) {
            if (!machine.step()) return Plain.UNKNOWN;
            Object near = closest(e, text);
            if (near == Plain.UNKNOWN) return near;
            if (near instanceof Elements one) found.addAll(one.list());
        }
        return Elements.jquery(found);
    }
}
