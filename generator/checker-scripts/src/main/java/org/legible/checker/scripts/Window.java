package org.legible.checker.scripts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.script.Effect.Change;
import org.legible.checker.script.Effect.Kind;
import org.legible.checker.script.Handler;
import org.legible.checker.scripts.Value.Closure;
import org.legible.checker.scripts.Value.Elements;
import org.legible.checker.scripts.Value.Host;
import org.legible.checker.scripts.Value.Items;
import org.legible.checker.scripts.Value.Plain;

/** The window, the document and what else a browser offers to scripts. */
final class Window {

    private static final Set<String> HOSTS =
            Set.of("document", "location", "console", "history", "navigator", "Array", "Object");
    private static final Set<String> SELF = Set.of("window", "self", "top", "parent", "globalThis", "frames");

    private final Machine machine;
    private final Selection selection;
    private final Actions actions;

    Window(Machine machine, Selection selection, Actions actions) {
        this.machine = machine;
        this.selection = selection;
        this.actions = actions;
    }

    /** What a name means that nothing on the page declares. */
    Object global(String name) {
        if (SELF.contains(name)) return new Host("window");
        if (HOSTS.contains(name)) return new Host(name);
        return switch (name) {
            case "undefined" -> Plain.UNDEFINED;
            case "$", "jQuery" -> machine.jquery ? Plain.JQUERY : Plain.UNKNOWN;
            default -> {
                Optional<PageElement> named = machine.page.byId(name);
                yield named.isPresent() ? Elements.one(named.get()) : Plain.UNKNOWN;
            }
        };
    }

    /** The value of a property. */
    Object get(Host of, String name) {
        if (of.name().equals("window")) {
            Object declared = machine.globals.get(name);
            return declared != null ? declared : global(name);
        }
        if (!of.name().equals("document")) return Plain.UNKNOWN;
        return switch (name) {
            case "body" -> Elements.one(machine.page.body());
            case "documentElement" -> Elements.one(machine.page.root());
            case "location" -> new Host("location");
            case "defaultView" -> new Host("window");
            // While scripts are read for the first time, the page is still loading.
            case "readyState" -> "loading";
            case "forms" -> Elements.list(machine.page.elements("form"));
            default -> Plain.UNKNOWN;
        };
    }

    /** Gives a property a value. */
    void set(Host of, String name, Object value) {
        if (of.name().equals("location")) {
            if (!name.equals("hash")) machine.effect(Kind.LEAVE, Optional.empty());
        } else if (name.equals("location")) {
            machine.effect(Kind.LEAVE, Optional.empty());
        } else if (name.startsWith("on") && name.length() > 3) {
            machine.listen(Optional.empty(), true, name.substring(2), value, true);
        } else if (name.equals("title")) {
            machine.effect(Kind.TEXT, Optional.of(machine.page.elements("title")));
        } else if (of.name().equals("window")) {
            machine.touch(0);
            machine.globals.declare(name, machine.doubt == 0 ? value : Plain.UNKNOWN);
            machine.maybeCall(machine.doubt == 0 ? List.of() : Actions.functions(List.of(value)));
        }
    }

    /** Calls a method. */
    Object call(Host of, String name, List<Object> arguments) {
        Object first = arguments.isEmpty() ? Plain.UNDEFINED : arguments.get(0);
        Object second = arguments.size() > 1 ? arguments.get(1) : Plain.UNDEFINED;
        return switch (of.name()) {
            case "window" -> window(name, arguments, first, second);
            case "document" -> document(name, arguments, first);
            case "location" -> {
                machine.effect(Kind.LEAVE, Optional.empty());
                yield Plain.UNKNOWN;
            }
            case "history" -> {
                if (!name.endsWith("State")) machine.effect(Kind.LEAVE, Optional.empty());
                yield Plain.UNKNOWN;
            }
            case "Array", "Object" -> {
                List<Object> items = name.equals("from") ? machine.items(first) : null;
                if (items != null && second == Plain.UNDEFINED) yield new Items(new java.util.ArrayList<>(items));
                machine.maybeCall(arguments);
                yield Plain.UNKNOWN;
            }
            default -> {
                machine.maybeCall(arguments);
                yield Plain.UNKNOWN;
            }
        };
    }

    private Object window(String name, List<Object> arguments, Object first, Object second) {
        Object declared = machine.globals.get(name);
        if (declared instanceof Closure) return machine.call(declared, new Host("window"), arguments);
        switch (name) {
            case "setTimeout" -> machine.after(first, second, false);
            case "setInterval" -> machine.after(first, second, true);
            case "requestAnimationFrame", "requestIdleCallback", "queueMicrotask" -> machine.after(first, 0.0, false);
            case "clearTimeout", "clearInterval", "cancelAnimationFrame" ->
                machine.effect(Kind.CANCEL, Optional.empty());
            case "alert", "confirm", "prompt" -> machine.effect(Kind.MESSAGE, Optional.empty());
            case "open" -> machine.effect(Kind.OPEN, Optional.empty());
            case "eval", "Function", "execScript", "importScripts" -> machine.getLost();
            default -> {
                if (!listens(name, arguments)) machine.maybeCall(arguments);
            }
        }
        return Plain.UNKNOWN;
    }

    private Object document(String name, List<Object> arguments, Object first) {
        if (Selection.finds(name)) return selection.find(null, name, first);
        if (listens(name, arguments)) return Plain.UNKNOWN;
        switch (name) {
            case "createElement", "createElementNS", "createDocumentFragment", "importNode" ->
                machine.effect(Kind.MARKUP, Optional.empty(), Change.NONE, "<new>");
            case "write", "writeln" -> machine.effect(Kind.MARKUP, Optional.empty());
            case "execCommand" -> machine.effect(Kind.UNKNOWN, Optional.empty());
            default -> machine.maybeCall(arguments);
        }
        return Plain.UNKNOWN;
    }

    /** Listens to the whole page, or with jQuery to some elements of it; says whether this was such a call. */
    private boolean listens(String name, List<Object> arguments) {
        if (arguments.isEmpty()) return false;
        Object first = arguments.get(0);
        Object last = arguments.get(arguments.size() - 1);
        if (name.equals("ready") && last instanceof Closure) {
            machine.whenReady(last);
            return true;
        }
        if (name.equals("addEventListener")) {
            Object function = arguments.size() > 1 ? arguments.get(1) : Plain.UNKNOWN;
            machine.listen(Optional.empty(), true, first instanceof String s ? s : Handler.UNKNOWN, function, false);
            return true;
        }
        boolean on = machine.jquery
                && Set.of("on", "bind", "one", "delegate", "live").contains(name);
        boolean delegated = on && arguments.size() > 2;
        if (delegated) {
            actions.call(Optional.of(List.of(machine.page.root())), true, name, arguments);
            return true;
        }
        boolean shortly = machine.jquery
                && Set.of("keydown", "keyup", "keypress", "click", "scroll", "resize", "load")
                        .contains(name);
        if (!on && !(shortly && last instanceof Closure)) return false;
        String events = shortly ? name : first instanceof String s ? s : Handler.UNKNOWN;
        machine.listen(Optional.empty(), true, events, last, true);
        return true;
    }
}
