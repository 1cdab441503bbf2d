package org.legible.checker.scripts.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "What is dragged can be moved without dragging",
        wcag = {"2.5.7", "2.5.1"},
        technique = "F108, G219",
        affects = "People whose hands shake, and people who use a head pointer, a switch or their eyes",
        why = "They cannot press, hold and move at the same time.",
        fix =
                "Add buttons that do the same, such as \"Move up\" and \"Move down\", or a menu with the places to move it to.",
        good = "<ol><li>First <button>Move down</button></li><li>Second <button>Move up</button></li></ol>",
        bad =
                "<ol><li draggable='true' ondragstart='begin(event)'>First</li><li draggable='true' ondragstart='begin(event)'>Second</li></ol>")
public final class DragOnly implements Rule {

    private static final Set<String> DRAG = Set.of("dragstart", "drag", "dragend", "drop", "dragover", "dragenter");
    private static final Set<String> DOWN = Set.of("mousedown", "touchstart", "pointerdown");
    private static final Set<String> MOVE = Set.of("mousemove", "touchmove", "pointermove");

    /** Scripts whose only purpose is that something can be dragged, by the names of their files. */
    private static final Pattern LIBRARY = Pattern.compile(
            "(?:^|[/.-])(sortable|dragula|interact|swapy|muuri|nestable|hammer|draggabilly|gridstack|dnd-kit|react-dnd|jkanban|packery)"
                    + "(?:[.@-][\\w.-]*)?\\.js");

    /** It has calendars and menus as well: what matters is what is called. */
    private static final Pattern USED = Pattern.compile("(jquery-ui)[\\w.-]*\\.js");

    private static final Set<String> CALLS = Set.of("sortable", "draggable", "droppable", "selectable", "resizable");

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        if (scripts.none()) return;
        Optional<PageElement> dragged = page.having("draggable").stream()
                .filter(e -> e.attr("draggable").equalsIgnoreCase("true") && page.visible(e))
                .findFirst();
        if (dragged.isPresent() && mayBeHeard(scripts)) {
            judge(page, dragged.get());
            return;
        }
        Optional<PageElement> moved = moved(page);
        if (moved.isPresent()) {
            page.review(
                    moved.get(),
                    "A script follows the pointer over " + name(moved.get())
                            + ". If that moves or draws something, can the same be done with single presses?");
            return;
        }
        for (PageElement script : page.elements("script")) {
            String file = Texts.lower(script.attr("src"));
            Matcher library = (file.contains("jquery") ? USED : LIBRARY).matcher(file);
            if (library.find()
                    && (library.pattern() == LIBRARY || scripts.texts().stream().anyMatch(CALLS::contains))) {
                page.review(
                        script,
                        "The page uses " + library.group(1)
                                + ", with which things can be dragged. Can all that is dragged also be moved with single presses?");
                return;
            }
        }
    }

    /** Whether a script listens to dragging, or may: without one nothing comes of it but the browser's own picture. */
    private static boolean mayBeHeard(PageScripts scripts) {
        return !scripts.understood() || scripts.handlers().stream().anyMatch(h -> h.mayWaitFor(DRAG));
    }

    private static void judge(Inspection page, PageElement e) {
        PageScripts scripts = page.scripts();
        boolean moves = scripts.handlers().stream()
                .filter(h -> h.event().equals("drop") && h.sure())
                .anyMatch(h -> scripts.effects(h).stream().anyMatch(Effect::perceived));
        if (moves && scripts.understood() && nothingElse(page))
            page.failed(e, "Nothing on the page can be pressed to move " + name(e) + ": it can only be dragged.");
        else
            page.review(
                    e,
                    "A script listens when " + name(e)
                            + " is dragged. Can it also be moved with single presses, such as with a button?");
    }

    /** Whether the page has no link, field or button, and no script that hears anything but dragging. */
    private static boolean nothingElse(Inspection page) {
        return page.scripts().handlers().stream().allMatch(h -> DRAG.contains(h.event()))
                && page.elements().stream().noneMatch(e -> page.focus().focusable(e) && !e.has("tabindex"));
    }

    /** An element on which a script listens to a press and then, there or anywhere, to the pointer's way. */
    private static Optional<PageElement> moved(Inspection page) {
        List<Handler> handlers = page.scripts().handlers();
        Set<PageElement> pressed = new HashSet<>();
        for (Handler h : handlers) if (DOWN.contains(h.event()) && h.surelyOnElements()) pressed.addAll(h.on().get());
        if (pressed.isEmpty()) return Optional.empty();
        for (Handler h : handlers) {
            if (!MOVE.contains(h.event())) continue;
            Optional<PageElement> first = pressed.stream()
                    .filter(e -> h.mayHear(e) && page.visible(e) && !e.is("body", "html"))
                    .min(Comparator.comparingInt(PageElement::index));
            if (first.isPresent()) return first;
        }
        return Optional.empty();
    }

    private static String name(PageElement e) {
        String text = Texts.brief(e.text());
        if (!text.isEmpty()) return "\"" + text + "\"";
        return "this " + (e.is("div", "span") ? "part of the page" : e.tag());
    }
}
