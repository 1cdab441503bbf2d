package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.List;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Property;
import org.legible.checker.css.Selector;
import org.legible.checker.css.Sheet;
import org.legible.checker.css.StyleRule;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/**
 * The rules of a page's style sheets that show something.
 *
 * @param hovered those that do while a pointer is on something else
 * @param others those that do at other times
 */
record Revealing(List<Showing> hovered, List<Showing> others) {

    private static final int MOST_RULES = 200;
    private static final int MOST_ELEMENTS = 20_000;

    /** A rule that shows something, with the selector that says when. */
    record Showing(Selector selector, StyleRule rule) {}

    /** Reads the sheets of a page: all pages with the same sheets have roots of one kind, and share what is read. */
    static Revealing of(Inspection page) {
        return page.styles().once(page.page().root(), Revealing.class, () -> read(page));
    }

    /** Whether there are rules for the pointer, and so few that each can be tried on every element. */
    boolean few(Inspection page) {
        return !hovered.isEmpty()
                && hovered.size() <= MOST_RULES
                && page.elements().size() <= MOST_ELEMENTS;
    }

    private static Revealing read(Inspection page) {
        List<Showing> hovered = new ArrayList<>();
        List<Showing> others = new ArrayList<>();
        for (Sheet sheet : page.styles().sheets().sheets()) {
            if (sheet.tree() != 0) continue;
            for (StyleRule rule : sheet.content().rules()) {
                if (rule.declarations().stream().noneMatch(Revealing::shows)) continue;
                for (Selector selector : rule.selectors()) {
                    if (!selector.pseudoElement().isEmpty()) continue;
                    if (selector.mentions("hover") && pointed(selector) >= 0) hovered.add(new Showing(selector, rule));
                    else others.add(new Showing(selector, rule));
                }
            }
        }
        return new Revealing(hovered, others);
    }

    /** The part of a selector that must be under the pointer; -1 where that is the subject, or not plainly said. */
    static int pointed(Selector selector) {
        int at = -1;
        for (int i = 0; i < selector.compounds().size(); i++) {
            for (Selector.Test test : selector.compounds().get(i).tests()) {
                if (test instanceof Selector.Test.Nested n
                        && n.selectors().stream().anyMatch(s -> s.mentions("hover"))) return -1;
                if (test instanceof Selector.Test.Pseudo p && p.name().equals("hover")) at = i;
            }
        }
        return at == selector.compounds().size() - 1 ? -1 : at;
    }

    private static boolean shows(Declaration d) {
        String value = Texts.lower(d.value());
        return switch (d.name()) {
            case "display" -> !value.equals("none");
            case "visibility" -> value.equals("visible");
            default -> false;
        };
    }

    /** Whether the element itself is what is not shown, and nothing around it. */
    static boolean hidden(Inspection page, PageElement e) {
        if (e.svg()
                || e.is("head", "script", "style", "template", "title", "link", "meta", "option", "source", "track"))
            return false;
        boolean own = page.style(e).is(Property.DISPLAY, "none")
                || page.style(e).is(Property.VISIBILITY, "hidden")
                        && (e.parent() == null || !page.style(e.parent()).is(Property.VISIBILITY, "hidden"));
        return own
                && !e.has("hidden")
                && e.parent() != null
                && page.accessibility().rendered(e.parent());
    }

    /** Whether there is something to read or to use in it. */
    static boolean content(Inspection page, PageElement e) {
        if (!e.text().isEmpty()) return true;
        return page.withAllInside(e).stream()
                .anyMatch(inner -> inner.is("img", "a", "button", "input", "select", "textarea"));
    }

    /** Whether no script shows it, nor does anything when the focus or a key comes. */
    static boolean silent(Inspection page, PageElement e, PageElement pointed) {
        PageScripts scripts = page.scripts();
        if (scripts.none()) return true;
        if (!scripts.understood()) return false;
        List<Effect> all = new ArrayList<>(scripts.byItself());
        for (Handler h : scripts.handlers()) {
            if (h.mayHear(pointed) && !h.everywhere()) return false;
            all.addAll(scripts.effects(h));
        }
        return all.stream().noneMatch(f -> touches(f, e, pointed));
    }

    private static boolean touches(Effect f, PageElement e, PageElement pointed) {
        return switch (f.kind()) {
            case CLASS, STYLE, SHOW, MARKUP, ATTRIBUTE, UNKNOWN ->
                f.on().isEmpty() || f.on().get().stream().anyMatch(o -> o.contains(e) || o.contains(pointed));
            default -> false;
        };
    }
}
