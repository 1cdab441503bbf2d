package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.checker.css.Selectors;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/**
 * What the scripts of one page do: what they listen to, and what happens then. Nothing is run; what cannot be read is
 * unknown. Used by one thread.
 */
public final class FollowedScripts implements PageScripts {

    private static final Set<String> TYPES = Set.of(
            "", "module", "text/javascript", "application/javascript", "text/ecmascript", "application/x-javascript");

    /** jQuery itself does nothing: it is what the other scripts call. */
    private static final Pattern JQUERY_TEXT = Pattern.compile("jQuery (JavaScript Library )?v\\d");

    private static final Pattern JQUERY_FILE =
            Pattern.compile("(.*/)?jquery([.-]\\d[\\w.]*)?(\\.slim)?(\\.min)?\\.js([?#].*)?", Pattern.CASE_INSENSITIVE);

    /** Steps followed for one page before everything else is unknown: some tenths of a second. */
    private static final int MOST_STEPS = 1_000_000;

    /** What it takes to listen, in steps. */
    private static final int COST = 20;

    private static final Effect NOBODY_KNOWS =
            new Effect(Effect.Kind.UNKNOWN, Optional.empty(), Effect.Change.NONE, "", false, -1, false);

    private record Inline(Script script, PageElement on, String event) {}

    /** What a handler hears: where, null for anywhere, and what is known of it. */
    private record Heard(int handler, PageElement on, Map<String, Object> happening) {}

    private final ParsedPage page;
    private final List<Script> scripts = new ArrayList<>();
    private final List<Inline> inline = new ArrayList<>();
    private boolean jquery;
    private boolean allRead = true;
    private final Selectors<PageElement> selectors;
    private final Machine loaded;
    private final Map<PageElement, List<Handler>> heard = new HashMap<>();
    private final List<Handler> heardAnywhere = new ArrayList<>();
    private Machine spare;
    private int spent;
    private final Map<Heard, List<Effect>> known = new HashMap<>();
    private Boolean understood;

    FollowedScripts(ParsedPage page, Function<String, Optional<String>> read, ScriptLibrary library) {
        this.page = page;
        this.selectors = new Selectors<>(page.elements());
        for (PageElement e : page.elements()) {
            if (e.is("script")) script(e, read, library);
            else if (!e.bare()) handlers(e, library);
        }
        loaded = load();
        for (Handler h : loaded.handlers()) {
            if (h.everywhere() || h.on().isEmpty()) heardAnywhere.add(h);
            else
                for (PageElement e : h.on().get())
                    heard.computeIfAbsent(e, x -> new ArrayList<>()).add(h);
        }
    }

    private void script(PageElement e, Function<String, Optional<String>> read, ScriptLibrary library) {
        String type = Texts.lower(e.attr("type").strip());
        if (!TYPES.contains(type) || e.has("nomodule")) return;
        Optional<String> code = e.has("src")
                ? read.apply(e.attr("src"))
                : Optional.of(e.element().data());
        boolean itself = code.map(c -> JQUERY_TEXT
                        .matcher(c.substring(0, Math.min(400, c.length())))
                        .find())
                .orElse(e.has("src")
                        && JQUERY_FILE.matcher(e.attr("src").strip()).matches());
        if (itself) {
            jquery = true;
            return;
        }
        Optional<Script> script = code.flatMap(library::read);
        script.ifPresentOrElse(scripts::add, () -> allRead = false);
    }

    private void handlers(PageElement e, ScriptLibrary library) {
        for (String name : e.attributeNames()) {
            if (name.length() > 2 && name.startsWith("on")) inline(e, name.substring(2), e.attr(name), library);
        }
        String address = e.attr("href").strip();
        if (address.regionMatches(true, 0, "javascript:", 0, 11)) inline(e, "click", address.substring(11), library);
    }

    private void inline(PageElement e, String event, String code, ScriptLibrary library) {
        library.read("(function(event) {" + code + "\n})")
                .ifPresentOrElse(script -> inline.add(new Inline(script, e, event)), () -> allRead = false);
    }

    private Machine load() {
        Machine machine = new Machine(page, jquery, selectors);
        for (Inline i : inline) machine.inline(i.script(), i.on(), i.event());
        for (Script script : scripts) machine.run(script);
        machine.finishLoading();
        spent += machine.steps() + COST * machine.handlers().size();
        return machine;
    }

    @Override
    public boolean none() {
        return scripts.isEmpty() && inline.isEmpty() && allRead;
    }

    @Override
    public List<Handler> handlers() {
        return loaded.handlers();
    }

    @Override
    public List<Handler> heardAt(PageElement e, String... events) {
        if (loaded.handlers().isEmpty()) return List.of();
        Set<String> wanted = Set.of(events);
        BitSet taken = new BitSet();
        List<Handler> found = new ArrayList<>();
        for (PageElement up = e; up != null; up = up.parent())
            take(heard.getOrDefault(up, List.of()), wanted, taken, found);
        take(heardAnywhere, wanted, taken, found);
        return found;
    }

    private static void take(List<Handler> from, Set<String> events, BitSet taken, List<Handler> into) {
        for (Handler h : from) {
            if (!h.mayWaitFor(events) || taken.get(h.number())) continue;
            taken.set(h.number());
            into.add(h);
        }
    }

    @Override
    public List<Effect> byItself() {
        return loaded.effects();
    }

    @Override
    public List<Effect> effects(Handler handler, PageElement on, Map<String, Object> happening) {
        if (spent > MOST_STEPS) return List.of(NOBODY_KNOWS);
        return known.computeIfAbsent(new Heard(handler.number(), on, happening), what -> {
            if (spare == null || spare.touched()) {
                spare = load();
            }
            int before = spare.steps();
            boolean same = handler.number() < spare.handlers().size();
            List<Effect> done = same ? spare.happen(handler.number(), on, happening) : List.of();
            spent += 1 + spare.steps() - before;
            return done;
        });
    }

    /**
     * Where somebody gets who presses Tab again and again, and Shift+Tab.
     *
     * @param stops the elements at which the Tab key stops, in that order
     * @param visited takes the elements that have the focus on the way
     */
    public Keyboard.Way keyboard(PageElement start, List<PageElement> stops, Set<PageElement> visited) {
        Keyboard.Way way = Keyboard.Way.NOWHERE;
        for (boolean backwards : new boolean[] {false, true}) {
            if (spent > MOST_STEPS) return Keyboard.Way.UNKNOWN;
            Keyboard keyboard = new Keyboard(load(), stops);
            Keyboard.Way one = keyboard.press(start, backwards);
            visited.addAll(keyboard.visited());
            if (one != Keyboard.Way.NOWHERE) way = one;
            if (way == Keyboard.Way.OUT) break;
        }
        return way;
    }

    @Override
    public boolean understood() {
        if (understood == null) understood = allRead && !loaded.lost() && followed();
        return understood && spent <= MOST_STEPS;
    }

    private boolean followed() {
        Machine all = load();
        // What they do may listen in its turn; that is not followed, and so not understood.
        for (Handler handler : List.copyOf(all.handlers())) {
            all.happen(handler.number(), handler.somewhere(), Map.of());
        }
        return !all.lost()
                && scripts.stream().allMatch(s -> s.functions().stream().allMatch(all::accountsFor));
    }

    @Override
    public List<String> texts() {
        return Stream.concat(scripts.stream(), inline.stream().map(Inline::script))
                .flatMap(s -> s.words().stream())
                .toList();
    }

    @Override
    public boolean mention(String... words) {
        Set<String> wanted = Set.of(words);
        return !allRead
                || scripts.stream().anyMatch(s -> s.words().stream().anyMatch(wanted::contains))
                || inline.stream().anyMatch(i -> i.script().words().stream().anyMatch(wanted::contains));
    }
}
