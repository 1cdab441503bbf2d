package org.legible.checker.css;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Matches selectors against elements.
 *
 * @param focused the element that has the keyboard focus, or null: the only state that is ever assumed
 * @param choice what the reader chose on the page, which the root's attributes say, or null
 */
record Matching(CssElement focused, Choice choice) {

    /** Steps spent on one selector before it is taken not to match: no page can make a selector run for long. */
    static final int MOST_STEPS = 20_000;

    /** Long attributes take longer. */
    private static final int CHARACTERS_A_STEP = 50;

    /** Kinds of input that hold text which a reader may change. */
    private static final Set<String> NOT_TEXT =
            Set.of("checkbox", "radio", "button", "submit", "reset", "image", "file", "hidden", "range", "color");

    boolean matches(Selector selector, CssElement element) {
        Steps steps = new Steps(MOST_STEPS);
        boolean matches = matches(selector, element, steps);
        element.effort().spend(steps.taken());
        return matches;
    }

    /**
     * The same, told how many steps to spend.
     *
     * @param steps to take: where none is left afterwards, the answer is not known
     */
    boolean matches(Selector selector, CssElement element, Steps steps) {
        return matches(selector, selector.compounds().size() - 1, element, null, steps);
    }

    private boolean matches(Selector selector, int last, CssElement element, CssElement scope, Steps steps) {
        if (!steps.take()) return false;
        if (!compound(selector.compounds().get(last), element, scope, steps)) return false;
        if (last == 0) return true;
        char combinator = selector.combinators().get(last - 1);
        switch (combinator) {
            case '>':
                return element.cssParent() != null && matches(selector, last - 1, element.cssParent(), scope, steps);
            case '+':
                return element.position() > 0
                        && matches(selector, last - 1, element.siblings().get(element.position() - 1), scope, steps);
            case '~':
                for (int i = element.position() - 1; i >= 0; i--) {
                    if (matches(selector, last - 1, element.siblings().get(i), scope, steps)) return true;
                }
                return false;
            default:
                for (CssElement e = element.cssParent(); e != null && steps.left(); e = e.cssParent()) {
                    if (matches(selector, last - 1, e, scope, steps)) return true;
                }
                return false;
        }
    }

    private boolean compound(Selector.Compound compound, CssElement element, CssElement scope, Steps steps) {
        String tag = compound.tag();
        if (!tag.isEmpty() && !tag.equals(element.tag())) return false;
        if (!compound.id().isEmpty() && !named(compound.id(), element)) return false;
        for (String name : compound.classes()) if (!classed(name, element)) return false;
        for (Selector.Test test : compound.tests()) if (!test(test, element, scope, steps)) return false;
        return true;
    }

    private static boolean named(String id, CssElement element) {
        return element.quirks() ? id.equalsIgnoreCase(element.id()) : id.equals(element.id());
    }

    private static boolean classed(String name, CssElement element) {
        if (!element.quirks()) return element.classes().contains(name);
        for (String own : element.classes()) if (own.equalsIgnoreCase(name)) return true;
        return false;
    }

    private boolean test(Selector.Test test, CssElement element, CssElement scope, Steps steps) {
        if (test instanceof Selector.Test.Attribute attribute) {
            boolean chosen = choice != null && choice.sets(attribute.name(), element);
            return chosen ? attribute(attribute, choice.value()) : attribute(attribute, element);
        }
        if (test instanceof Selector.Test.Pseudo pseudo) return pseudo(pseudo, element, scope);
        if (test instanceof Selector.Test.Place place) return place(place, element, steps);
        Selector.Test.Nested nested = (Selector.Test.Nested) test;
        if (nested.name().equals("has")) return has(nested, element, steps);
        boolean any = false;
        for (Selector s : nested.selectors())
            any |= s.pseudoElement().isEmpty() && matches(s, s.compounds().size() - 1, element, scope, steps);
        return nested.name().equals("not") != any;
    }

    private boolean place(Selector.Test.Place place, CssElement element, Steps steps) {
        // What counts may depend on the focus or a choice: then the numbers hold for this one question.
        boolean usual = place.selectors().isEmpty() || focused == null && choice == null;
        SiblingNumbers numbers = usual ? element.siblingNumbers() : new SiblingNumbers(element.siblings());
        return counts(place, element, steps)
                && Places.matches(place, element, numbers, sibling -> counts(place, sibling, usual, steps));
    }

    private boolean counts(Selector.Test.Place place, CssElement sibling, boolean usual, Steps steps) {
        if (!usual) return counts(place, sibling, steps);
        // The numbers are for others too, so that they must not depend on the steps that this question has left.
        Steps own = new Steps(MOST_STEPS);
        boolean counts = counts(place, sibling, own);
        sibling.effort().spend(own.taken());
        return counts;
    }

    private boolean counts(Selector.Test.Place place, CssElement e, Steps steps) {
        if (place.selectors().isEmpty()) return true;
        for (Selector s : place.selectors()) if (matches(s, s.compounds().size() - 1, e, null, steps)) return true;
        return false;
    }

    private boolean has(Selector.Test.Nested nested, CssElement element, Steps steps) {
        Deque<CssElement> left = new ArrayDeque<>();
        for (Selector s : nested.selectors()) {
            boolean sideways = !s.combinators().isEmpty()
                    && (s.combinators().get(0) == '+' || s.combinators().get(0) == '~');
            List<? extends CssElement> tops = sideways
                    ? element.siblings()
                            .subList(element.position() + 1, element.siblings().size())
                    : element.cssChildren();
            for (int i = 0; i < tops.size() && steps.left(); i++) {
                left.push(tops.get(i));
                while (!left.isEmpty() && steps.left()) {
                    CssElement e = left.pop();
                    if (matches(s, s.compounds().size() - 1, e, element, steps)) return true;
                    e.cssChildren().forEach(left::push);
                }
            }
        }
        return false;
    }

    static boolean attribute(Selector.Test.Attribute test, CssElement element) {
        if (!element.has(test.name())) return false;
        String value = element.attr(test.name());
        element.effort().spend(value.length() / CHARACTERS_A_STEP);
        return attribute(test, value);
    }

    private static boolean attribute(Selector.Test.Attribute test, String written) {
        String value = written;
        String wanted = test.value();
        if (test.ignoreCase()) {
            value = value.toLowerCase(Locale.ROOT);
            wanted = wanted.toLowerCase(Locale.ROOT);
        }
        return switch (test.operator()) {
            case ' ' -> true;
            case '=' -> value.equals(wanted);
            case '~' ->
                !wanted.isEmpty() && Arrays.asList(value.split("[ \t\n\r\f]+")).contains(wanted);
            case '|' -> value.equals(wanted) || value.startsWith(wanted + "-");
            case '^' -> !wanted.isEmpty() && value.startsWith(wanted);
            case '$' -> !wanted.isEmpty() && value.endsWith(wanted);
            case '*' -> !wanted.isEmpty() && value.contains(wanted);
            default -> false;
        };
    }

    private boolean pseudo(Selector.Test.Pseudo pseudo, CssElement e, CssElement scope) {
        return switch (pseudo.name()) {
            case "root" -> e.cssParent() == null && e.tag().equals("html");
            case "scope" -> scope == null ? e.cssParent() == null : e == scope;
            case "host" -> false;
            case "link", "any-link" ->
                e.has("href") && (e.tag().equals("a") || e.tag().equals("area"));
            case "focus", "focus-visible" -> e == focused;
            case "focus-within" -> focusWithin(e);
            case "enabled" -> control(e) && !disabled(e);
            case "disabled" -> control(e) && disabled(e);
            case "checked" ->
                e.tag().equals("option") ? e.has("selected") : e.tag().equals("input") && e.has("checked");
            case "required" -> field(e) && e.has("required");
            case "optional" -> field(e) && !e.has("required");
            case "read-only" -> !editable(e);
            case "read-write" -> editable(e);
            case "placeholder-shown" -> e.has("placeholder") && e.attr("value").isEmpty() && e.empty();
            case "open" -> e.has("open");
            case "empty" -> e.empty();
            case "defined" -> e.tag().indexOf('-') < 0;
            case "lang" -> language(e, pseudo.argument());
            case "dir" -> pseudo.argument().equals(direction(e));
            // Every other state is one that only a reader or a script brings about.
            default -> false;
        };
    }

    private boolean focusWithin(CssElement e) {
        for (CssElement f = focused; f != null; f = f.cssParent()) if (f == e) return true;
        return false;
    }

    private static boolean control(CssElement e) {
        return switch (e.tag()) {
            case "button", "fieldset", "option", "optgroup" -> true;
            default -> field(e);
        };
    }

    private static boolean field(CssElement e) {
        return switch (e.tag()) {
            case "input", "select", "textarea" -> true;
            default -> false;
        };
    }

    private static boolean disabled(CssElement e) {
        if (e.has("disabled")) return true;
        CssElement parent = e.cssParent();
        if (e.tag().equals("option"))
            return parent != null && parent.tag().equals("optgroup") && parent.has("disabled");
        if (e.tag().equals("optgroup")) return false;
        for (CssElement inner = e; parent != null; inner = parent, parent = parent.cssParent()) {
            boolean off = parent.tag().equals("fieldset") && parent.has("disabled");
            if (off && !firstLegend(inner, parent)) return true;
        }
        return false;
    }

    /** What stands in the first legend of a fieldset is not disabled with it. */
    private static boolean firstLegend(CssElement e, CssElement fieldset) {
        for (CssElement child : fieldset.cssChildren()) if (child.tag().equals("legend")) return child == e;
        return false;
    }

    private static boolean editable(CssElement e) {
        boolean text = e.tag().equals("textarea")
                || e.tag().equals("input") && !NOT_TEXT.contains(e.attr("type").toLowerCase(Locale.ROOT));
        if (text) return !e.has("readonly") && !disabled(e);
        for (CssElement c = e; c != null; c = c.cssParent())
            if (c.has("contenteditable")) return !c.attr("contenteditable").equalsIgnoreCase("false");
        return false;
    }

    private static String direction(CssElement e) {
        for (CssElement c = e; c != null; c = c.cssParent()) {
            String dir = c.attr("dir").toLowerCase(Locale.ROOT);
            if (dir.equals("rtl") || dir.equals("ltr")) return dir;
        }
        return "ltr";
    }

    private static boolean language(CssElement element, String list) {
        for (String one : ValueLists.splitCommas(list)) {
            if (speaks(element, one.replace("\"", "").replace("'", ""))) return true;
        }
        return false;
    }

    private static boolean speaks(CssElement element, String wanted) {
        for (CssElement e = element; e != null; e = e.cssParent()) {
            if (!e.has("lang")) continue;
            String lang = e.attr("lang").toLowerCase(Locale.ROOT);
            return lang.equals(wanted) || lang.startsWith(wanted + "-");
        }
        return false;
    }
}
