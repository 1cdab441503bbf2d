package org.legible.checker.rule.style;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.css.Property;
import org.legible.checker.css.StyleRule;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.EscapeKey;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "What appears under the pointer can be pointed at, and put away",
        wcag = "1.4.13",
        technique = "F95, SCR39",
        affects = "People who enlarge the screen, people whose hands shake, and people with a large pointer",
        why =
                "They must move the pointer to read it, and then it is gone; or it covers what they were reading, and they cannot put it away.",
        fix =
                "Open it with a button, or keep it while the pointer is on it (add :hover on the part itself), and let Escape close it.",
        good =
                "<style>.tip { display: none } .q:hover + .tip, .tip:hover, .q:focus + .tip { display: block }</style><button class='q'>Help</button><p class='tip'>It stands on the back of the card</p>",
        bad =
                "<style>.tip { display: none } .q:hover + .tip, .q:focus + .tip { display: block }</style><button class='q'>Help</button><p class='tip'>It stands on the back of the card</p>")
final class HoverContent implements Rule {

    private static final int MOST_EFFECTS = 1_000;

    private static final Set<String> ENTER = Set.of("mouseenter", "mouseover", "pointerenter", "pointerover");
    private static final Set<String> LEAVE = Set.of("mouseleave", "mouseout", "pointerleave", "pointerout");
    private static final String[] ARRIVE = {"mouseenter", "mouseover", "mousemove", "pointerenter", "pointerover"};

    @Override
    public void check(Inspection page) {
        Set<PageElement> told = new HashSet<>();
        Revealing shown = Revealing.of(page);
        if (shown.few(page)) styled(page, shown, told);
        scripted(page, told);
    }

    private static void styled(Inspection page, Revealing shown, Set<PageElement> told) {
        Set<StyleRule> asked = new HashSet<>();
        for (PageElement e : page.elements()) {
            if (!Revealing.hidden(page, e) || !Texts.hasWord(e.text())) continue;
            for (Revealing.Showing showing : shown.hovered()) {
                Optional<PageElement> pointed = SelectorPlaces.of(showing.selector(), e)
                        .map(places -> places.get(Revealing.pointed(showing.selector())));
                if (pointed.isEmpty() || pointed.get() == e || !page.visible(pointed.get())) continue;
                if (shownOtherwise(shown, e)) break;
                if (lost(page, shown, showing, e, pointed.get())) {
                    page.failed(
                            e,
                            said(e) + " appears while " + name(pointed.get())
                                    + " is pointed at, and is gone as soon as the pointer moves to it.");
                    told.add(e);
                } else if (overlays(page, e) && asked.add(showing.rule()) && !EscapeKey.closes(page.scripts(), e)) {
                    ask(page, e);
                    told.add(e);
                }
                break;
            }
        }
    }

    /** Whether another rule shows it at times that are not known; one for the focus leaves the pointer as it is. */
    private static boolean shownOtherwise(Revealing shown, PageElement e) {
        return shown.others().stream()
                .filter(o -> !o.selector().mentions("hover") && !aboutFocus(o))
                .anyMatch(o -> SelectorPlaces.of(o.selector(), e).isPresent());
    }

    private static boolean aboutFocus(Revealing.Showing o) {
        return List.of("focus", "focus-within", "focus-visible").stream()
                .anyMatch(state -> o.selector().mentions(state));
    }

    /** Whether the pointer leaves what shows the element when it moves to the element, and nothing else keeps it. */
    private static boolean lost(
            Inspection page, Revealing shown, Revealing.Showing showing, PageElement e, PageElement pointed) {
        boolean kept = pointed.contains(e)
                || shown.hovered().stream()
                        .anyMatch(s -> SelectorPlaces.of(s.selector(), e)
                                .filter(places -> places.get(Revealing.pointed(s.selector()))
                                        .contains(e))
                                .isPresent())
                || shown.others().stream()
                        .anyMatch(o -> o.selector().mentions("hover")
                                && SelectorPlaces.of(o.selector(), e).isPresent());
        return !kept
                && showing.rule().conditions().isEmpty()
                && page.styles().sheets().complete()
                && Revealing.silent(page, e, pointed)
                // To point at a label is to point at its field.
                && !holdsLabel(page, e)
                // The pointer goes through it to what lies below.
                && !page.style(e).is(Property.POINTER_EVENTS, "none");
    }

    private static boolean holdsLabel(Inspection page, PageElement e) {
        if (e.is("label") || e.closest("label") != null) return true;
        return page.elements().subList(e.index(), e.lastIndex() + 1).stream().anyMatch(inner -> inner.is("label"));
    }

    private static boolean overlays(Inspection page, PageElement e) {
        return page.style(e).is(Property.POSITION, "absolute", "fixed");
    }

    private static void scripted(Inspection page, Set<PageElement> told) {
        PageScripts scripts = page.scripts();
        for (Handler h : scripts.handlers()) {
            if (!ENTER.contains(h.event()) || !h.surelyOnElements()) continue;
            for (PageElement pointed : h.on().get()) {
                List<Effect> done = scripts.effects(h, pointed);
                if (told.size() > MOST_EFFECTS || done.size() > MOST_EFFECTS || !page.visible(pointed)) continue;
                for (Effect f : done) {
                    if (f.kind() != Effect.Kind.SHOW || f.on().isEmpty() || f.change() == Effect.Change.REMOVE)
                        continue;
                    for (PageElement e : f.on().get()) {
                        boolean appears = !page.accessibility().rendered(e) && Texts.hasWord(e.text());
                        if (appears && told.add(e)) judge(page, e, pointed);
                    }
                }
            }
        }
    }

    private static void judge(Inspection page, PageElement e, PageElement pointed) {
        PageScripts scripts = page.scripts();
        boolean kept = pointed.contains(e) || !scripts.heardAt(e, ARRIVE).isEmpty();
        boolean gone = scripts.handlers().stream()
                .filter(h -> LEAVE.contains(h.event())
                        && h.surelyOnElements()
                        && h.on().get().contains(pointed))
                .anyMatch(h -> scripts.effects(h, pointed).stream()
                        .anyMatch(f -> f.sure()
                                && f.delay() == 0
                                && f.kind() == Effect.Kind.SHOW
                                && f.change() == Effect.Change.REMOVE
                                && f.on().isPresent()
                                && f.on().get().contains(e)));
        if (!kept && gone && scripts.understood() && !page.style(e).is(Property.POINTER_EVENTS, "none"))
            page.failed(
                    e,
                    said(e) + " appears while " + name(pointed)
                            + " is pointed at, and a script takes it away as soon as the pointer moves to it.");
        else if (!kept || !EscapeKey.closes(scripts, e)) ask(page, e);
    }

    private static void ask(Inspection page, PageElement e) {
        page.review(
                e,
                said(e)
                        + " appears under the pointer. If it covers anything, can it be put away with Escape, and does it stay while it is pointed at?");
    }

    private static String said(PageElement e) {
        return "\"" + Texts.brief(e.text()) + "\"";
    }

    private static String name(PageElement pointed) {
        String text = Texts.brief(pointed.ownText());
        return text.isEmpty() ? "another part of the page" : "\"" + text + "\"";
    }
}
