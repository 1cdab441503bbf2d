package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.script.Effect;
import org.legible.checker.scripts.Value.Closure;
import org.legible.checker.scripts.Value.Elements;
import org.legible.checker.scripts.Value.Fields;
import org.legible.checker.scripts.Value.Happening;
import org.legible.checker.scripts.Value.Host;
import org.legible.checker.scripts.Value.Items;
import org.legible.checker.scripts.Value.Part;
import org.legible.checker.scripts.Value.Plain;

/** What properties and methods of values are and do. */
final class Members {

    /** No array grows beyond this: no script can fill memory with one. */
    static final int MOST_ITEMS = 10_000;

    private static final Set<String> LOOPS =
            Set.of("forEach", "map", "filter", "find", "some", "every", "slice", "includes");

    private final Machine machine;
    private final Actions actions;
    private final Selection selection;
    private final Window window;

    Members(Machine machine) {
        this.machine = machine;
        this.selection = new Selection(machine);
        this.actions = new Actions(machine, selection);
        this.window = new Window(machine, selection, actions);
    }

    /** What a name means that nothing on the page declares. */
    Object global(String name) {
        return window.global(name);
    }

    /** A call of the function that jQuery is. */
    Object jquery(List<Object> arguments) {
        Object wanted = arguments.isEmpty() ? Plain.UNKNOWN : arguments.get(0);
        if (wanted instanceof Closure) {
            machine.whenReady(wanted);
            return Plain.UNKNOWN;
        }
        if (wanted instanceof Host) return wanted;
        if (wanted instanceof Elements elements) return Elements.jquery(elements.list());
        if (!(wanted instanceof String selector)) return Plain.UNKNOWN;
        if (selector.stripLeading().startsWith("<")) {
            machine.effect(Effect.Kind.MARKUP, Optional.empty());
            return Plain.UNKNOWN;
        }
        if (arguments.size() > 1 && !(arguments.get(1) instanceof Host)) {
            if (!(arguments.get(1) instanceof Elements around)) return Plain.UNKNOWN;
            return selection
                    .within(around.list(), selector)
                    .map(l -> (Object) Elements.jquery(l))
                    .orElse(Plain.UNKNOWN);
        }
        return selection.all(selector).map(l -> (Object) Elements.jquery(l)).orElse(Plain.UNKNOWN);
    }

    /** The value of a property. */
    Object get(Object of, String name) {
        stopAtNothing(of);
        if (of instanceof Host host) return window.get(host, name);
        if (of instanceof Elements elements) return selection.get(elements, name);
        if (of instanceof Happening happening) return happening.known().getOrDefault(name, Plain.UNKNOWN);
        if (of instanceof Fields fields) {
            Object value = fields.map().getOrDefault(name, Plain.UNDEFINED);
            machine.mention(value);
            return value;
        }
        if (of instanceof Items items)
            return name.equals("length") ? (Object) (double) items.list().size() : Plain.UNKNOWN;
        if (of instanceof String text) return name.equals("length") ? (Object) (double) text.length() : Plain.UNKNOWN;
        return Plain.UNKNOWN;
    }

    /** The value of a property whose name is worked out. */
    Object at(Object of, Object key) {
        if (key instanceof String name) return get(of, name);
        stopAtNothing(of);
        List<Object> items = machine.items(of);
        if (items == null) return Plain.UNKNOWN;
        if (!(key instanceof Double place)) return mixed(items);
        return place >= 0 && place < items.size() ? items.get(place.intValue()) : Plain.UNDEFINED;
    }

    /** One of several elements, nobody knows which: what is done to it may be done to any of them. */
    private static Object mixed(List<Object> items) {
        return items.size() == 1 ? items.get(0) : Plain.UNKNOWN;
    }

    /** Gives a property a value. */
    void set(Object of, String name, Object value) {
        stopAtNothing(of);
        if (of instanceof Host host) window.set(host, name, value);
        else if (of instanceof Elements elements) actions.set(Optional.of(elements.list()), name, value);
        else if (of instanceof Part part) actions.setPart(Optional.of(part.of().list()), part.name(), name, value);
        else if (of instanceof Fields fields) put(fields.map(), name, value);
        else if (of == Plain.UNKNOWN) actions.set(Optional.empty(), name, value);
        // A method of a prototype: who calls it is not followed.
        if (of == Plain.UNKNOWN || of instanceof Closure) machine.maybeCall(List.of(value));
    }

    private void put(Map<String, Object> map, String name, Object value) {
        boolean sure =
                machine.doubt == 0 || !map.containsKey(name) || map.get(name).equals(value);
        map.put(name, sure ? value : Plain.UNKNOWN);
    }

    /** Gives a property whose name is worked out a value. */
    void setAt(Object of, Object key, Object value) {
        if (key instanceof String name) {
            set(of, name, value);
            return;
        }
        stopAtNothing(of);
        machine.touch(0);
        if (of instanceof Items items
                && key instanceof Double place
                && place >= 0
                && place <= items.list().size()
                && machine.doubt == 0) {
            if (place == items.list().size() && place < MOST_ITEMS) items.list().add(value);
            else if (place < items.list().size()) items.list().set(place.intValue(), value);
        } else if (of instanceof Items items && machine.step(items.list().size())) {
            items.list().replaceAll(old -> Plain.UNKNOWN);
        } else if (of instanceof Fields fields) {
            fields.map().replaceAll((k, old) -> Plain.UNKNOWN);
        } else if (!(of == Plain.UNKNOWN && Expressions.plain(value))) {
            machine.getLost();
        }
    }

    /** Calls a method. */
    Object call(Object of, String name, List<Object> arguments) {
        stopAtNothing(of);
        if (of instanceof Host host) return window.call(host, name, arguments);
        if (of == Plain.JQUERY) return jqueryItself(name, arguments);
        if (of instanceof Fields fields) return method(fields, name, arguments);
        if (of instanceof Closure && name.equals("bind")) return of;
        if (of instanceof Items || of instanceof Elements e && !e.single() && LOOPS.contains(name)) {
            Object answer = list(of, name, arguments);
            if (answer != null) return answer;
        }
        if (of instanceof String text)
            return machine.step(text.length()) ? string(text, name, arguments) : Plain.UNKNOWN;
        if (of instanceof Happening) {
            if (name.equals("preventDefault")) machine.effect(Effect.Kind.PREVENT, Optional.empty());
            if (name.equals("getModifierState")) return get(of, "modifier");
            return Plain.UNKNOWN;
        }
        if (of instanceof Part part)
            return actions.callPart(Optional.of(part.of().list()), part.name(), name, arguments);
        if (of instanceof Elements elements) {
            Object chosen = selection.call(elements, name, arguments);
            if (chosen != null) return chosen;
            if (actions.call(Optional.of(elements.list()), elements.jquery(), name, arguments))
                return elements.jquery() ? elements : Plain.UNDEFINED;
            machine.maybeCall(arguments);
            return Plain.UNKNOWN;
        }
        if (!actions.call(Optional.empty(), machine.jquery, name, arguments)) machine.maybeCall(arguments);
        return Plain.UNKNOWN;
    }

    private void stopAtNothing(Object of) {
        if ((of == Plain.NULL || of == Plain.UNDEFINED) && machine.doubt == 0) throw new Machine.Halt();
    }

    private Object method(Fields fields, String name, List<Object> arguments) {
        Object function = fields.map().get(name);
        if (function instanceof Closure) return machine.call(function, fields, arguments);
        machine.maybeCall(arguments);
        if (function == Plain.UNKNOWN) machine.effect(Effect.Kind.UNKNOWN, Optional.empty());
        return Plain.UNKNOWN;
    }

    private Object jqueryItself(String name, List<Object> arguments) {
        if (name.equals("each") && arguments.size() > 1) {
            List<Object> items = machine.items(arguments.get(0));
            if (items != null && arguments.get(1) instanceof Closure) {
                for (int i = 0; i < items.size(); i++)
                    machine.call(arguments.get(1), items.get(i), List.of((double) i, items.get(i)));
                return Plain.UNKNOWN;
            }
        }
        machine.maybeCall(arguments);
        for (Object argument : arguments)
            machine.maybeCall(new ArrayList<>(Expressions.parts(argument).values()));
        return Plain.UNKNOWN;
    }

    /** What a method of a list answers, or null where it is none that is known. */
    private Object list(Object list, String name, List<Object> arguments) {
        List<Object> items = machine.items(list);
        boolean jquery = list instanceof Elements e && e.jquery();
        Object function = arguments.isEmpty() ? Plain.UNKNOWN : arguments.get(0);
        if (jquery && !name.equals("forEach")) return null;
        if (list instanceof Items own && name.equals("push")) {
            machine.touch(0);
            if (own.list().size() >= MOST_ITEMS) machine.getLost();
            else if (machine.doubt > 0) own.list().add(Plain.UNKNOWN);
            else own.list().addAll(arguments);
            return Plain.UNKNOWN;
        }
        if (name.equals("slice") && arguments.isEmpty()) return new Items(new ArrayList<>(items));
        if (name.equals("includes") && items.stream().allMatch(Expressions::plain) && Expressions.plain(function))
            return items.contains(function);
        if (!(function instanceof Closure)) return list instanceof Items ? Plain.UNKNOWN : null;
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < items.size(); i++)
            answers.add(machine.call(function, Plain.UNDEFINED, List.of(items.get(i), (double) i, list)));
        return switch (name) {
            case "forEach" -> Plain.UNDEFINED;
            case "map" -> new Items(answers);
            case "find" -> found(items, answers);
            case "filter" -> filtered(items, answers);
            default -> Plain.UNKNOWN;
        };
    }

    private static Object found(List<Object> items, List<Object> answers) {
        for (int i = 0; i < items.size(); i++) {
            Optional<Boolean> wanted = Expressions.truth(answers.get(i));
            if (wanted.isEmpty()) return Plain.UNKNOWN;
            if (wanted.get()) return items.get(i);
        }
        return Plain.UNDEFINED;
    }

    private static Object filtered(List<Object> items, List<Object> answers) {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<Boolean> wanted = Expressions.truth(answers.get(i));
            if (wanted.isEmpty()) return Plain.UNKNOWN;
            if (wanted.get()) kept.add(items.get(i));
        }
        return new Items(kept);
    }

    private static Object string(String text, String name, List<Object> arguments) {
        Object first = arguments.isEmpty() ? Plain.UNDEFINED : arguments.get(0);
        return switch (name) {
            case "toLowerCase" -> text.toLowerCase(Locale.ROOT);
            case "toUpperCase" -> text.toUpperCase(Locale.ROOT);
            case "trim" -> text.strip();
            case "toString" -> text;
            case "includes" -> first instanceof String s ? (Object) text.contains(s) : Plain.UNKNOWN;
            case "startsWith" -> first instanceof String s ? (Object) text.startsWith(s) : Plain.UNKNOWN;
            case "indexOf" -> first instanceof String s ? (Object) (double) text.indexOf(s) : Plain.UNKNOWN;
            default -> Plain.UNKNOWN;
        };
    }

    /** The elements that a value stands for, where they are known. */
    static Optional<List<PageElement>> elements(Object value) {
        return value instanceof Elements e ? Optional.of(e.list()) : Optional.empty();
    }
}
