package org.legible.checker.scripts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.css.Selectors;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.scripts.Value.Closure;
import org.legible.checker.scripts.Value.Fields;
import org.legible.checker.scripts.Value.Happening;
import org.legible.checker.scripts.Value.Items;
import org.legible.checker.scripts.Value.Plain;
import org.mozilla.javascript.ast.FunctionNode;

/**
 * Follows scripts from their first statement on, with values that may be unknown. Where a condition is not known, both
 * ways are followed, and everything done there is unsure; where an element is not known, what is done is done to any.
 *
 * <p>What a script does when something is pressed shows only when it runs; but a tool that runs the scripts of strangers needs a
 * browser, sees the one way that they took, and cannot say what they never do. Tools that search scripts for words cannot tell
 * what is done to which element. This follows the code as an interpreter does, on what is known of the page, and never does
 * anything: a call of the browser becomes an {@link Effect}. The steps:
 *
 * <ol>
 *   <li>{@link #run} follows each script, and notes who listens to what, and what is put off until later;
 *   <li>{@link #finishLoading} follows what waits for the page, then what timers do, once each;
 *   <li>{@link #happen} follows one listener from there, as if it had heard something at an element;
 *   <li>functions that code may hand on to somebody else are followed once, with arguments that are unknown;
 *   <li>after a number of steps, or at what is not understood, it gets lost, and says so: rules then ask a person.
 * </ol>
 *
 * <p>Used by one thread, for one page as it is when it has been loaded.
 */
final class Machine {

    private static final int MOST_STEPS = 40_000;
    private static final int THINGS_A_STEP = 50;
    private static final int DEEPEST = 40;
    private static final int MOST_TIMERS = 30;

    /** Where a script stops because it asks something of null. */
    static final class Halt extends RuntimeException {
        private static final long serialVersionUID = 1;

        Halt() {
            super(null, null, false, false);
        }
    }

    private record Listening(Handler handler, Object function, boolean falsePrevents) {}

    private record Later(Object function, double delay, boolean again) {}

    final ParsedPage page;
    final boolean jquery;
    final Scope globals = new Scope(null, true);
    private final Statements statements = new Statements(this);
    private final List<Effect> effects = new ArrayList<>();
    private final List<Listening> listening = new ArrayList<>();
    private final Deque<Object> ready = new ArrayDeque<>();
    private final List<Handler> handlers = new ArrayList<>();
    private final Deque<Later> later = new ArrayDeque<>();
    private final Set<FunctionNode> entered = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<FunctionNode> escaped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<FunctionNode> mentioned = Collections.newSetFromMap(new IdentityHashMap<>());

    /** How many conditions around this place are not known. */
    int doubt;

    private int now;
    private boolean touched;
    private boolean loaded;
    private boolean changed;
    private boolean lost;
    private int steps;
    private int depth;
    private double delay;
    private boolean again;
    private FunctionNode timer;
    private PageElement field;
    private Object chosen = Plain.UNKNOWN;

    /** What selectors name on this page: it is the same for every machine that follows its scripts. */
    final Selectors<PageElement> selectors;

    Machine(ParsedPage page, boolean jquery, Selectors<PageElement> selectors) {
        this.page = page;
        this.selectors = selectors;
        this.jquery = jquery;
        globals.declare("this", new Value.Host("window"));
    }

    /** Follows the statements of a script; one that stops early leaves the others alone. */
    void run(Script script) {
        guarded(() -> statements.runAll(script.tree(), globals));
    }

    /** Reads an event handler that is written as an attribute. */
    void inline(Script script, PageElement on, String event) {
        // An attribute may close the function that is put around it, and hold anything after that.
        guarded(() -> {
            Object function = statements.expressions().eval(statements.first(script.tree()), globals);
            if (event.equals("load") && on.is("body")) ready.add(function);
            else listen(Optional.of(List.of(on)), false, event, function, true);
        });
    }

    /** Follows what waits for the page to be loaded, and what happens by itself after that. */
    void finishLoading() {
        runReady();
        loaded = true;
        runTimers();
    }

    private void runReady() {
        for (int i = 0; i < MOST_TIMERS && !ready.isEmpty(); i++) {
            Object function = ready.poll();
            guarded(() -> call(function, new Value.Host("window"), List.of(jquery ? Plain.JQUERY : Plain.UNKNOWN)));
        }
    }

    private void runTimers() {
        for (int i = 0; i < MOST_TIMERS && !later.isEmpty(); i++) {
            Later next = later.poll();
            delay = next.delay();
            again = next.again();
            timer = next.function() instanceof Closure c ? c.node() : null;
            guarded(() -> call(next.function(), new Value.Host("window"), List.of()));
        }
        delay = 0;
        again = false;
        timer = null;
    }

    private void guarded(Runnable run) {
        int before = doubt;
        try {
            run.run();
        } catch (Halt stopped) {
            // As in a browser: what follows in this script is not done.
        } catch (StackOverflowError tooDeep) {
            lost = true;
        }
        doubt = before;
    }

    /** What happens when a handler is called: the element it hears, and what is known of the happening. */
    List<Effect> happen(int handler, PageElement on, Map<String, Object> happening) {
        now++;
        effects.clear();
        later.clear();
        chosen = on == null ? Plain.UNKNOWN : happening.getOrDefault("chosen", Plain.UNKNOWN);
        field = on;
        Listening l = listening.get(handler);
        if (!(l.function() instanceof Closure)) effect(Effect.Kind.UNKNOWN, Optional.empty());
        guarded(() -> {
            Object answer = call(
                    l.function(),
                    on == null ? Plain.UNKNOWN : Value.Elements.one(on),
                    List.of(happening(on, happening)));
            if (l.falsePrevents() && Boolean.FALSE.equals(answer)) effect(Effect.Kind.PREVENT, Optional.empty());
        });
        runTimers();
        return List.copyOf(effects);
    }

    private static Happening happening(PageElement on, Map<String, Object> known) {
        if (on == null) return new Happening(known);
        Map<String, Object> all = new HashMap<>(known);
        all.put("currentTarget", Value.Elements.one(on));
        if (!on.is("body", "html"))
            all.putIfAbsent("target", on.children().isEmpty() ? Value.Elements.one(on) : Plain.UNKNOWN);
        return new Happening(all);
    }

    /** What stands in a field, where that is known. */
    Object valueOf(PageElement e) {
        return e == field ? chosen : Plain.UNKNOWN;
    }

    /** Counts a step; says whether there are any left. */
    boolean step() {
        if (++steps > MOST_STEPS) lost = true;
        if (lost) touch(0);
        return steps <= MOST_STEPS;
    }

    /** Counts the steps that going through so many things takes, which is far less work for each than to follow code. */
    boolean step(int things) {
        steps = Math.min(MOST_STEPS, steps + things / THINGS_A_STEP);
        return step();
    }

    /** What is in a list, as far as there are steps left for it; null where that is not known. */
    List<Object> items(Object list) {
        List<Object> items = Statements.items(list);
        return items == null || step(items.size()) ? items : List.of();
    }

    /** Calls a function of the page; anything else is unknown. */
    Object call(Object function, Object self, List<Object> arguments) {
        if (!(function instanceof Closure closure)) return Plain.UNKNOWN;
        if (depth >= DEEPEST || !step()) {
            lost |= depth >= DEEPEST && doubt == 0;
            return Plain.UNKNOWN;
        }
        FunctionNode node = closure.node();
        entered.add(node);
        Scope scope = new Scope(closure.scope(), true, now);
        boolean arrow = node.getFunctionType() == FunctionNode.ARROW_FUNCTION;
        scope.declare("this", arrow ? closure.self() : self);
        if (!arrow) scope.declare("arguments", new Items(new ArrayList<>(arguments)));
        int before = doubt;
        depth++;
        try {
            Parameters.bind(node, scope, arguments, statements.expressions());
            return statements.body(node, scope);
        } finally {
            depth--;
            doubt = before;
        }
    }

    /** Calls functions that somebody else may call at some time, those in objects and arrays too. */
    void maybeCall(List<Object> values) {
        for (Object value : values) {
            if (value instanceof Items items) escape(items.list());
            else if (value instanceof Fields fields) escape(fields.map().values());
            else if (value instanceof Closure closure) maybeCall(closure);
        }
    }

    private void escape(Collection<Object> values) {
        for (Object inner : List.copyOf(values)) if (inner instanceof Closure closure) maybeCall(closure);
    }

    private void maybeCall(Closure closure) {
        // Once is enough: nothing is known of what it is called with.
        if (!escaped.add(closure.node())) return;
        touch(0);
        doubt++;
        Object[] unknown = new Object[closure.node().getParams().size()];
        Arrays.fill(unknown, Plain.UNKNOWN);
        guarded(() -> call(closure, Plain.UNKNOWN, List.of(unknown)));
        doubt--;
    }

    /** Notes that followed code names a function. */
    void mention(Object value) {
        if (value instanceof Closure closure) mentioned.add(closure.node());
    }

    /** Whether nothing that was followed can call this function but what was seen to call it. */
    boolean accountsFor(FunctionNode function) {
        return entered.contains(function) || !mentioned.contains(function);
    }

    /** Notes something that is done. */
    void effect(Effect.Kind kind, Optional<List<PageElement>> on) {
        effect(kind, on, Effect.Change.NONE);
    }

    /** Notes something that is done, and in which way. */
    void effect(Effect.Kind kind, Optional<List<PageElement>> on, Effect.Change change) {
        effect(kind, on, change, "");
    }

    /** The same, with the name of the class or attribute, or the markup that is written. */
    void effect(Effect.Kind kind, Optional<List<PageElement>> on, Effect.Change change, String text) {
        if (on.isPresent() && on.get().isEmpty() || !step(count(on))) return;
        if (kind == Effect.Kind.MARKUP) {
            changed = true;
            touch(0);
        }
        effects.add(new Effect(kind, on, change, text, doubt == 0, delay, again));
    }

    private static int count(Optional<List<PageElement>> on) {
        return on.isPresent() ? on.get().size() : 0;
    }

    /** Notes that code waits for something; several events may be named with spaces between. */
    void listen(
            Optional<List<PageElement>> on, boolean everywhere, String events, Object function, boolean falsePrevents) {
        if (on.isPresent() && on.get().isEmpty() && !everywhere) return;
        for (String one : Texts.split(events)) {
            if (!step(count(on))) return;
            // jQuery lets a name of one's own follow a dot.
            int dot = one.indexOf('.');
            String event = dot < 0 ? one : one.substring(0, dot);
            if (everywhere && (event.equals("DOMContentLoaded") || event.equals("load") || event.equals("ready"))) {
                ready.add(function);
                if (loaded) runReady();
                continue;
            }
            boolean sure = doubt == 0 && function instanceof Closure;
            Handler handler = new Handler(listening.size(), on, everywhere, event, sure);
            listening.add(new Listening(handler, function, falsePrevents));
            handlers.add(handler);
            touch(0);
        }
    }

    /** Notes that code waits for the page to be loaded. */
    void whenReady(Object function) {
        ready.add(function);
    }

    /** Notes that code is to be called after a time. */
    void after(Object function, Object time, boolean repeated) {
        double wait = time instanceof Double d ? d : time == Plain.UNDEFINED ? 0 : -1;
        if (!(function instanceof Closure closure)) {
            lost = true;
            return;
        }
        if (doubt > 0) {
            double before = delay;
            delay = wait < 0 || delay < 0 ? -1 : delay + wait;
            maybeCall(closure);
            delay = before;
            return;
        }
        // What calls itself again and again is followed once more, and is known to go on.
        boolean itself = closure.node() == timer;
        if (itself && again) return;
        later.add(new Later(function, wait < 0 || delay < 0 ? -1 : delay + wait, repeated || itself || again));
    }

    /** Notes that something has another value from now on, which what happens next may ask for. */
    void touch(int born) {
        if (born < now) touched = true;
    }

    /** Whether what happened so far may change what the next happening does. */
    boolean touched() {
        return touched;
    }

    /** How many steps were followed. */
    int steps() {
        return steps;
    }

    /** The scope of a block in another. */
    Scope block(Scope around) {
        return new Scope(around, false, now);
    }

    /** Notes that anything may have happened. */
    void getLost() {
        lost = true;
    }

    boolean lost() {
        return lost;
    }

    /** Whether the page may hold other elements by now than it was written with. */
    boolean changed() {
        return changed;
    }

    List<Effect> effects() {
        return List.copyOf(effects);
    }

    List<Handler> handlers() {
        return Collections.unmodifiableList(handlers);
    }
}
