package org.legible.checker.rule.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Property;
import org.legible.checker.css.Selector;
import org.legible.checker.css.Sheet;
import org.legible.checker.css.StyleRule;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/** What shows under the pointer shows with the keyboard too. */
public final class HoverOnly implements Rule {

    private static final RuleFacts FACTS = RuleFacts.rule("hover-only")
            .title("What shows under the pointer shows with the keyboard too")
            .wcag("2.1.1")
            .technique("F54, G202")
            .affects("People who use the keyboard or a touch screen")
            .why("The text or links appear only under the pointer of a mouse, which they have not.")
            .fix("Show it all the time, or when the focus is on it (:focus-within), or when a button is pressed.")
            .good(
                    "<style>.tip { display: none } button:hover + .tip, button:focus + .tip { display: block }</style><button>Help</button><p class='tip'>More</p>")
            .bad(
                    "<style>.tip { display: none } .mark:hover + .tip { display: block }</style><span class='mark'>?</span><p class='tip'>It stands on the back of the card</p>")
            .build();

    private static final int MOST_RULES = 200;
    private static final int MOST_ELEMENTS = 20_000;

    /** A rule that shows something, with the selector that says when. */
    private record Showing(Selector selector, StyleRule rule) {}

    /** The rules of some sheets that show something: those that do while a pointer is on something else, and the others. */
    private record Showings(List<Showing> hovered, List<Showing> others) {}

    @Override
    public RuleFacts facts() {
        return FACTS;
    }

    @Override
    public void check(Inspection page) {
        // All pages with the same sheets have roots of one kind, and share what is read of the sheets.
        Showings shown = page.styles().once(page.page().root(), HoverOnly.class, () -> read(page));
        List<Showing> hovered = shown.hovered();
        if (hovered.isEmpty()
                || hovered.size() > MOST_RULES
                || page.page().elements().size() > MOST_ELEMENTS) return;
        Set<PageElement> told = new HashSet<>();
        for (PageElement e : page.page().elements()) {
            if (hidden(page, e) && told.stream().noneMatch(t -> t.contains(e)) && report(page, e, shown)) told.add(e);
        }
    }

    private static Showings read(Inspection page) {
        List<Showing> hovered = new ArrayList<>();
        List<Showing> others = new ArrayList<>();
        for (Sheet sheet : page.styles().sheets().sheets()) {
            if (sheet.tree() != 0) continue;
            for (StyleRule rule : sheet.content().rules()) {
                if (rule.declarations().stream().noneMatch(HoverOnly::shows)) continue;
                for (Selector selector : rule.selectors()) {
                    if (!selector.pseudoElement().isEmpty()) continue;
                    if (selector.mentions("hover") && hovers(selector) >= 0) hovered.add(new Showing(selector, rule));
                    else others.add(new Showing(selector, rule));
                }
            }
        }
        return new Showings(hovered, others);
    }

    private static boolean report(Inspection page, PageElement e, Showings shown) {
        for (Showing showing : shown.hovered()) {
            Optional<List<PageElement>> places = SelectorPlaces.of(showing.selector(), e);
            if (places.isEmpty()) continue;
            PageElement pointed = places.get().get(hovers(showing.selector()));
            if (pointed == e || !page.visible(pointed) || !content(page, e) || pointed.svg()) continue;
            // What is hidden by another rule than those in view, such as one for print, is left alone.
            boolean conditional = !showing.rule().conditions().isEmpty();
            boolean otherwise = shown.others().stream()
                    .anyMatch(o -> SelectorPlaces.of(o.selector(), e).isPresent());
            if (otherwise) return false;
            boolean sure =
                    !conditional && page.styles().sheets().complete() && silent(page, e, pointed) && missing(page, e);
            boolean inControl = inControl(page, pointed);
            if (sure && !inControl)
                page.failed(
                        e,
                        message(e) + " appears only under the pointer, over " + name(pointed)
                                + ". The keyboard cannot show it.");
            else page.review(e, message(e) + " appears under the pointer. Can the keyboard show it too?");
            return true;
        }
        return false;
    }

    private static String message(PageElement e) {
        String text = Words.brief(e.text());
        return text.isEmpty() ? "This" : "\"" + text + "\"";
    }

    private static String name(PageElement pointed) {
        String text = Words.brief(pointed.ownText());
        return text.isEmpty() ? "another part of the page" : "\"" + text + "\"";
    }

    /** The part of a selector that must be under the pointer; -1 where that is the subject, or not plainly said. */
    private static int hovers(Selector selector) {
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
        String value = Words.lower(d.value());
        return switch (d.name()) {
            case "display" -> !value.equals("none");
            case "visibility" -> value.equals("visible");
            default -> false;
        };
    }

    /** Whether the element itself is what is not shown, and nothing around it. */
    private static boolean hidden(Inspection page, PageElement e) {
        if (e.svg()
                || e.is("head", "script", "style", "template", "title", "link", "meta", "option", "source", "track"))
            return false;
        boolean own = page.styles().of(e).is(Property.DISPLAY, "none")
                || page.styles().of(e).is(Property.VISIBILITY, "hidden")
                        && (e.parent() == null || !page.styles().of(e.parent()).is(Property.VISIBILITY, "hidden"));
        return own
                && !e.has("hidden")
                && e.parent() != null
                && page.accessibility().rendered(e.parent());
    }

    /** Whether there is something to read or to use in it. */
    private static boolean content(Inspection page, PageElement e) {
        if (!e.text().isEmpty()) return true;
        for (int i = e.index(); i <= e.lastIndex(); i++)
            if (page.page().elements().get(i).is("img", "a", "button", "input", "select", "textarea")) return true;
        return false;
    }

    /** Whether no script shows it, nor does anything when the focus or a key comes. */
    private static boolean silent(Inspection page, PageElement e, PageElement pointed) {
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

    /** Whether what it holds is nowhere else on the page: not its words, and not its links. */
    private static boolean missing(Inspection page, PageElement e) {
        List<PageElement> links = new ArrayList<>();
        for (int i = e.index(); i <= e.lastIndex(); i++) {
            PageElement inner = page.page().elements().get(i);
            if (inner.is("a") && inner.has("href")) links.add(inner);
            if (inner.is("input", "select", "textarea", "button")) return true;
        }
        if (!links.isEmpty())
            return links.stream()
                    .anyMatch(link -> page.page().elements("a").stream()
                            .noneMatch(a ->
                                    !e.contains(a) && a.attr("href").equals(link.attr("href")) && page.visible(a)));
        String text = e.text();
        return page.page().elements().stream()
                .noneMatch(o -> !e.contains(o)
                        && !o.contains(e)
                        && (o.ownText().contains(text)
                                || o.attr("title").equals(text)
                                || o.attr("alt").equals(text)));
    }

    /** Whether the keyboard reaches what is pointed at, which browsers may then show in other ways. */
    private static boolean inControl(Inspection page, PageElement pointed) {
        for (PageElement up = pointed; up != null; up = up.parent())
            if (up.is("a", "button", "summary", "details") && page.focus().focusable(up)) return true;
        return false;
    }
}
