package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.script.Effect.Change;
import org.legible.checker.script.Effect.Kind;
import org.legible.checker.script.Handler;
import org.legible.checker.scripts.Value.Closure;
import org.legible.checker.scripts.Value.Fields;
import org.legible.checker.scripts.Value.Plain;

/** What scripts do to elements. Where the elements are not known, it is done to any. */
final class Actions {

    private static final Set<String> EVENTS = WordLists.words("""
            click dblclick mousedown mouseup mouseenter mouseleave mouseover mouseout mousemove keydown keyup keypress
            focus blur focusin focusout change input select submit scroll resize error touchstart touchend""");

    private static final Set<String> LISTENS =
            Set.of("addEventListener", "on", "bind", "one", "live", "delegate", "hover");

    private final Machine machine;
    private final Selection selection;

    Actions(Machine machine, Selection selection) {
        this.machine = machine;
        this.selection = selection;
    }

    /** Gives a property of elements a value. */
    void set(Optional<List<PageElement>> on, String name, Object value) {
        if (name.startsWith("on") && name.length() > 3 && (on.isPresent() || value instanceof Closure)) {
            machine.listen(on, false, name.substring(2), value, true);
            return;
        }
        switch (name) {
            case "innerHTML", "outerHTML" ->
                machine.effect(Kind.MARKUP, on, Change.NONE, value instanceof String s ? s : "");
            case "textContent", "innerText", "nodeValue" -> machine.effect(Kind.TEXT, on);
            case "className" -> machine.effect(Kind.CLASS, on, Change.TOGGLE);
            case "hidden" -> machine.effect(Kind.SHOW, on, shown(value, false));
            case "open" -> machine.effect(Kind.SHOW, on, shown(value, true));
            case "location" -> machine.effect(Kind.LEAVE, Optional.empty());
            case "cssText" -> machine.effect(Kind.STYLE, on);
            case "display", "visibility" -> style(on, name, value);
            case "href", "src", "tabIndex", "role", "contentEditable", "title", "disabled", "value", "checked" ->
                attribute(on, name);
            default -> {
                if (on.isPresent()) attribute(on, name);
            }
        }
    }

    private static Change shown(Object value, boolean when) {
        Optional<Boolean> truth = Expressions.truth(value);
        return truth.isEmpty() ? Change.TOGGLE : truth.get() == when ? Change.ADD : Change.REMOVE;
    }

    /** Gives a property of the style or the data of elements a value. */
    void setPart(Optional<List<PageElement>> on, String part, String name, Object value) {
        if (part.equals("style")) style(on, name, value);
        else attribute(on, "data-" + name);
    }

    private void style(Optional<List<PageElement>> on, String name, Object value) {
        boolean shows = name.equals("display") || name.equals("visibility");
        if (!shows) machine.effect(Kind.STYLE, on);
        else if (!(value instanceof String text)) machine.effect(Kind.SHOW, on, Change.TOGGLE);
        else machine.effect(Kind.SHOW, on, text.equals("none") || text.equals("hidden") ? Change.REMOVE : Change.ADD);
    }

    /** Calls a method of the style or the classes of elements. */
    Object callPart(Optional<List<PageElement>> on, String part, String name, List<Object> arguments) {
        if (part.equals("style")) {
            boolean known = arguments.size() > 1 && arguments.get(0) instanceof String;
            style(on, known ? (String) arguments.get(0) : "", known ? arguments.get(1) : Plain.UNKNOWN);
        } else if (part.equals("classList")) {
            switch (name) {
                case "add" -> classes(on, Change.ADD, arguments);
                case "remove" -> classes(on, Change.REMOVE, arguments);
                case "toggle" -> classes(on, Change.TOGGLE, arguments.subList(0, Math.min(1, arguments.size())));
                case "replace" -> machine.effect(Kind.CLASS, on, Change.TOGGLE);
                default -> {
                    // contains, item and so on only ask.
                }
            }
        }
        return Plain.UNKNOWN;
    }

    private void classes(Optional<List<PageElement>> on, Change how, List<Object> names) {
        for (Object name : names) {
            if (!(name instanceof String text)) machine.effect(Kind.CLASS, on, Change.TOGGLE);
            else for (String one : text.strip().split("\\s+")) machine.effect(Kind.CLASS, on, how, one);
        }
    }

    /** Calls a method of elements; says whether it is one that is known. */
    boolean call(Optional<List<PageElement>> on, boolean jquery, String name, List<Object> arguments) {
        Object first = arguments.isEmpty() ? Plain.UNDEFINED : arguments.get(0);
        Object last = arguments.isEmpty() ? Plain.UNDEFINED : arguments.get(arguments.size() - 1);
        if (EVENTS.contains(name) && (last instanceof Closure || last == Plain.UNKNOWN && on.isPresent())) {
            machine.listen(on, false, name, last, true);
            return true;
        }
        switch (name) {
            case "addEventListener" ->
                listen(on, first, arguments.size() > 1 ? arguments.get(1) : Plain.UNKNOWN, false);
            case "on", "bind", "one", "live", "delegate" -> {
                if (on.isEmpty() && !jquery) return false;
                attach(on, name, arguments);
            }
            case "hover" -> {
                machine.listen(on, false, "mouseenter", first, true);
                machine.listen(on, false, "mouseleave", last, true);
            }
            case "removeEventListener", "off", "unbind", "dispatchEvent", "trigger", "attachShadow" ->
                machine.effect(Kind.UNKNOWN, on);
            case "focus" -> machine.effect(Kind.FOCUS, on);
            case "blur" -> machine.effect(Kind.BLUR, on);
            case "click" -> machine.effect(Kind.UNKNOWN, on);
            case "submit", "requestSubmit" -> machine.effect(Kind.LEAVE, Optional.empty());
            case "showModal" -> {
                machine.effect(Kind.SHOW, on, Change.ADD);
                machine.effect(Kind.FOCUS, on, Change.ADD);
            }
            case "show", "showPopover", "fadeIn", "slideDown" -> machine.effect(Kind.SHOW, on, Change.ADD);
            case "hide", "close", "hidePopover", "fadeOut", "slideUp" -> machine.effect(Kind.SHOW, on, Change.REMOVE);
            case "fadeToggle", "slideToggle", "togglePopover" -> machine.effect(Kind.SHOW, on, Change.TOGGLE);
            case "toggle" -> machine.effect(Kind.SHOW, on, first instanceof Boolean b ? shown(b, true) : Change.TOGGLE);
            case "addClass" -> classes(on, Change.ADD, arguments);
            case "removeClass" -> classes(on, Change.REMOVE, arguments.isEmpty() ? List.of(Plain.UNKNOWN) : arguments);
            case "toggleClass" -> classes(on, Change.TOGGLE, arguments.subList(0, Math.min(1, arguments.size())));
            case "setAttribute", "attr", "prop", "toggleAttribute" -> attribute(on, arguments);
            case "removeAttribute", "removeAttr" -> attribute(on, first, "-");
            case "css" -> css(on, arguments);
            case "val", "data" -> {
                if (arguments.isEmpty()) return false;
                attribute(on, "value");
            }
            case "text" -> {
                if (arguments.isEmpty()) return false;
                machine.effect(Kind.TEXT, on);
            }
            case "html" -> {
                if (arguments.isEmpty()) return false;
                machine.effect(Kind.MARKUP, on, Change.NONE, first instanceof String s ? s : "");
            }
            case "append",
                    "appendChild",
                    "prepend",
                    "before",
                    "after",
                    "insertBefore",
                    "insertAfter",
                    "appendTo",
                    "prependTo",
                    "replaceWith",
                    "replaceChild",
                    "replaceChildren",
                    "insertAdjacentHTML",
                    "insertAdjacentElement",
                    "wrap",
                    "wrapInner",
                    "wrapAll",
                    "unwrap",
                    "remove",
                    "removeChild",
                    "empty",
                    "detach",
                    "load" -> {
                if (on.isEmpty() && (name.equals("load") || name.equals("remove") || name.equals("append"))) {
                    machine.effect(Kind.MARKUP, on);
                    return false;
                }
                Kind kind = name.equals("load") && !jquery ? Kind.PLAY : Kind.MARKUP;
                machine.effect(kind, on, moves(name) ? Change.REMOVE : Change.NONE);
            }
            case "insertAdjacentText" -> machine.effect(Kind.TEXT, on);
            case "play", "pause" -> machine.effect(Kind.PLAY, on);
            case "animate" -> machine.effect(Kind.STYLE, on);
            default -> {
                return false;
            }
        }
        for (Object argument : arguments) {
            // What is called when an animation is over.
            if (argument instanceof Closure && !LISTENS.contains(name)) machine.maybeCall(List.of(argument));
        }
        return true;
    }

    private static boolean moves(String name) {
        return name.equals("remove") || name.equals("removeChild") || name.equals("empty") || name.equals("detach");
    }

    /** Notes that code listens to elements. */
    void listen(Optional<List<PageElement>> on, Object event, Object function, boolean falsePrevents) {
        machine.listen(on, false, event instanceof String s ? s : Handler.UNKNOWN, function, falsePrevents);
    }

    /** jQuery's on and its older names: the events, perhaps a selector for elements inside, the function. */
    private void attach(Optional<List<PageElement>> on, String name, List<Object> arguments) {
        if (arguments.isEmpty()) return;
        boolean selectorFirst = name.equals("delegate") && arguments.size() > 2;
        Object events = arguments.get(selectorFirst ? 1 : 0);
        Object selector = arguments.size() > 2 ? arguments.get(selectorFirst ? 0 : 1) : Plain.UNDEFINED;
        Object function = arguments.get(arguments.size() - 1);
        Optional<List<PageElement>> heard = inside(on, selector);
        if (events instanceof Fields several) {
            for (Map.Entry<String, Object> one : several.map().entrySet())
                machine.listen(heard, false, one.getKey(), one.getValue(), true);
        } else {
            listen(heard, events, function, true);
        }
    }

    /** The elements inside others that are listened to, or those themselves. */
    Optional<List<PageElement>> inside(Optional<List<PageElement>> on, Object selector) {
        if (!(selector instanceof String text)) return selector == Plain.UNKNOWN ? Optional.empty() : on;
        if (on.isEmpty()) return selection.all(text);
        return selection.within(on.get(), text);
    }

    private void attribute(Optional<List<PageElement>> on, List<Object> arguments) {
        if (arguments.isEmpty()) return;
        Object first = arguments.get(0);
        if (first instanceof Fields several) {
            several.map().forEach((name, value) -> attribute(on, name, Arithmetic.text(value)));
        } else if (arguments.size() > 1) {
            Object value = arguments.get(1);
            attribute(on, first, Expressions.plain(value) ? Arithmetic.text(value) : "?");
        }
    }

    private void attribute(Optional<List<PageElement>> on, Object name, String value) {
        if (!(name instanceof String text)) {
            machine.effect(Kind.UNKNOWN, on);
        } else if (text.equals("hidden")) {
            boolean off = value.equals("-") || value.equals("false");
            machine.effect(Kind.SHOW, on, off ? Change.ADD : value.equals("?") ? Change.TOGGLE : Change.REMOVE);
        } else if (text.equals("class") || text.equals("style")) {
            machine.effect(Kind.CLASS, on, Change.TOGGLE);
        } else if (text.startsWith("on")) {
            machine.listen(on, false, text.substring(2), Plain.UNKNOWN, true);
        } else {
            attribute(on, text);
        }
    }

    private void attribute(Optional<List<PageElement>> on, String name) {
        machine.effect(Kind.ATTRIBUTE, on, Change.NONE, Texts.lower(name));
    }

    private void css(Optional<List<PageElement>> on, List<Object> arguments) {
        if (arguments.isEmpty()) return;
        if (arguments.get(0) instanceof Fields several) several.map().forEach((name, value) -> style(on, name, value));
        else if (arguments.size() > 1) style(on, String.valueOf(arguments.get(0)), arguments.get(1));
    }

    /** The functions among some arguments. */
    static List<Object> functions(List<Object> arguments) {
        List<Object> found = new ArrayList<>();
        for (Object argument : arguments) if (argument instanceof Closure) found.add(argument);
        return found;
    }
}
