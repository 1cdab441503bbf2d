package org.legible.checker.rule.keyboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.css.Property;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;
import org.legible.checker.script.Touched;

/** What scripts let a pointer do, and whether the keyboard can do it too. */
final class Pressing {

    private static final String[] KEYS = {"keydown", "keyup", "keypress"};

    private static final Set<String> PRESSES = Set.of(
            "click", "dblclick", "mousedown", "mouseup", "touchstart", "touchend", "pointerdown", "pointerup", "tap");

    private static final Set<String> CONTROLS = WordLists.words("""
            button link checkbox radio switch tab menuitem menuitemcheckbox menuitemradio option treeitem combobox
            textbox searchbox slider spinbutton gridcell""");

    /** Nobody writes so much on a control: it is a part of the page, in which a click means something else. */
    private static final int LONGEST_LABEL = 150;

    private final Inspection page;
    private final PageScripts scripts;
    private final Touched remade;
    private Map<Integer, List<Effect>> byKeyboard;

    Pressing(Inspection page) {
        this.page = page;
        this.scripts = page.scripts();
        this.remade = Touched.by(scripts.byItself(), Pressing::remakes);
    }

    /** Whether this is code that hears a pointer at elements which are known. */
    static boolean hearsPointer(Handler handler) {
        return PRESSES.contains(handler.event()) && handler.surelyOnElements();
    }

    /** Says what is wrong with an element that a script listens to; whether there was anything to say. */
    boolean judge(PageElement e, Handler handler) {
        List<Effect> done = done(handler, e);
        if (done.isEmpty()) return false;
        if (mayBeRemade(e)) page.review(e, "A script answers when this is clicked. Can the keyboard do the same?");
        else if (leadsWhereLinksLead(done)) page.review(e, "Does a click here do the same as a link on this page?");
        else if (!otherWay(e, handler, done))
            page.failed(
                    e, "This can be clicked, but the keyboard cannot reach it: a script answers to a pointer only.");
        else if (!control(e))
            page.failed(
                    e,
                    "This can be clicked, but screen readers do not say that it is a control, and the Tab key does not stop at it.");
        else return false;
        return true;
    }

    private boolean leadsWhereLinksLead(List<Effect> done) {
        if (done.stream().noneMatch(f -> f.kind() == Effect.Kind.LEAVE || f.kind() == Effect.Kind.OPEN)) return false;
        List<String> texts = scripts.texts();
        return page.withRole("link").stream()
                .map(link -> link.attr("href").strip())
                .anyMatch(address -> !address.isEmpty() && texts.contains(address));
    }

    /** What surely happens when the element is pressed, and that somebody perceives. */
    private List<Effect> done(Handler handler, PageElement e) {
        return scripts.effects(handler, e).stream()
                .filter(f -> f.sure() && f.perceived() && f.on().isPresent() | f.kind() != Effect.Kind.MARKUP)
                .toList();
    }

    /** Whether a script may have made the element something that the keyboard reaches. */
    private boolean mayBeRemade(PageElement e) {
        return !scripts.understood() || remade.meets(e);
    }

    private static boolean remakes(Effect f) {
        return switch (f.kind()) {
            case UNKNOWN -> true;
            case MARKUP -> f.change() != Effect.Change.REMOVE;
            case ATTRIBUTE ->
                Set.of("tabindex", "role", "contenteditable", "href").contains(f.text());
            default -> false;
        };
    }

    /** Whether the keyboard can do one of these things in another way: by a key, or by another control. */
    private boolean otherWay(PageElement e, Handler pressed, List<Effect> done) {
        if (byKeyboard == null) byKeyboard = byKeyboard();
        for (Handler h : scripts.heardAt(e, KEYS))
            if (scripts.effects(h, e).stream().anyMatch(f -> done.stream().anyMatch(d -> d.mayEqual(f)))) return true;
        for (Map.Entry<Integer, List<Effect>> other : byKeyboard.entrySet()) {
            if (other.getKey() == pressed.number()) continue;
            for (Effect f : other.getValue()) if (done.stream().anyMatch(d -> d.mayEqual(f))) return true;
        }
        return false;
    }

    /** What the keyboard can do by the handlers of the page, by their numbers. */
    private Map<Integer, List<Effect>> byKeyboard() {
        Map<Integer, List<Effect>> all = new HashMap<>();
        for (Handler h : scripts.handlers()) {
            boolean key = h.mayWaitFor(Set.of(KEYS));
            boolean reached = h.on().isEmpty() || h.on().get().stream().anyMatch(o -> ClickOnlyParts.reached(page, o));
            if (key || reached) all.put(h.number(), scripts.effects(h));
        }
        return all;
    }

    /** Whether the element says to screen readers that it is a control. */
    private boolean control(PageElement e) {
        return CONTROLS.contains(page.role(e));
    }

    /** Whether there is something of the element to press, now or when a script shows what it is in. */
    boolean pressable(PageElement e) {
        boolean anything = !e.text().isEmpty()
                || e.has("title")
                || e.has("aria-label")
                || e.is("img")
                || e.children().stream().anyMatch(c -> c.is("img") || c.svg());
        return anything && !e.longerThan(LONGEST_LABEL) && (page.visible(e) || shownLater(e));
    }

    /** Whether the element is hidden only by one around it that a script shows. */
    private boolean shownLater(PageElement e) {
        Optional<PageElement> box = hiddenBox(e);
        return box.isPresent()
                && scripts.handlers().stream()
                        .flatMap(h -> scripts.effects(h).stream())
                        .anyMatch(f -> f.reveals(box.get()));
    }

    /** The one element around this one, or this one, that is not shown. */
    private Optional<PageElement> hiddenBox(PageElement e) {
        PageElement box = null;
        for (PageElement up = e; up != null; up = up.parent()) {
            if (!page.style(up).is(Property.DISPLAY, "none")) continue;
            if (box != null) return Optional.empty();
            box = up;
        }
        return Optional.ofNullable(box);
    }
}
