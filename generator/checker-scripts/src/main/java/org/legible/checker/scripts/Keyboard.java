package org.legible.checker.scripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Effect.Kind;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/**
 * Where the focus goes when somebody presses Tab or Shift+Tab again and again, with what the scripts do on the way. From the
 * same start a page behaves the same, so what is found out holds until something else is pressed.
 */
public final class Keyboard {

    private static final int MOST_PRESSES = 60;
    private static final int MOST_MOVES = 8;

    /** Where repeated pressing leads. */
    public enum Way {
        /** To the controls of the browser. */
        OUT,
        /** Never out. */
        NOWHERE,
        /** Nobody can tell. */
        UNKNOWN
    }

    private final Machine machine;
    private final List<PageElement> stops;
    private final Set<PageElement> visited = new HashSet<>();
    private boolean unknown;

    /**
     * @param stops the elements at which the Tab key stops, in that order
     */
    Keyboard(Machine machine, List<PageElement> stops) {
        this.machine = machine;
        this.stops = stops;
    }

    /** Every element that had the focus. */
    public Set<PageElement> visited() {
        return visited;
    }

    /** Presses the key until the focus leaves the page, or until it is clear that it never will. */
    Way press(PageElement start, boolean backwards) {
        PageElement at = arrive(start, 0);
        for (int i = 0; i < Math.min(MOST_PRESSES, 3 * stops.size() + 4) && !unknown; i++) {
            visited.add(at);
            if (stays(at, backwards)) continue;
            PageElement next = next(at, backwards);
            Optional<Effect> taken = moved(at, "blur", "focusout");
            if (taken.isPresent()) at = settle(at, next, taken.get());
            else if (next == null) return unknown ? Way.UNKNOWN : Way.OUT;
            else at = arrive(next, 0);
        }
        return unknown || stops.size() * 3 + 4 > MOST_PRESSES ? Way.UNKNOWN : Way.NOWHERE;
    }

    /** The focus was on its way to one element and is given to another; for a while it may have been on the first. */
    private PageElement settle(PageElement at, PageElement passed, Effect taken) {
        PageElement to = taken.on().get().get(0);
        if (to == at) return at;
        if (passed != null && taken.delay() > 0) visited.add(passed);
        return arrive(to, 0);
    }

    private PageElement arrive(PageElement e, int moves) {
        visited.add(e);
        Optional<PageElement> taken =
                moved(e, "focus", "focusin").map(f -> f.on().get().get(0));
        if (taken.isEmpty() || taken.get() == e) return e;
        if (moves >= MOST_MOVES || !stops.contains(taken.get())) {
            unknown = true;
            return e;
        }
        return arrive(taken.get(), moves + 1);
    }

    /** The last that a script does to give the focus to another element when it comes or goes. */
    private Optional<Effect> moved(PageElement e, String... events) {
        Effect to = null;
        for (Effect f : heard(e, Map.of(), events)) {
            if (f.kind() == Kind.BLUR || f.kind() == Kind.UNKNOWN || f.kind() == Kind.FOCUS && (!f.sure() || !one(f)))
                unknown = true;
            else if (f.kind() == Kind.FOCUS) to = f;
        }
        return Optional.ofNullable(to);
    }

    private static boolean one(Effect f) {
        return f.on().isPresent() && f.on().get().size() == 1;
    }

    /** Whether a script keeps the key from doing anything. */
    private boolean stays(PageElement e, boolean backwards) {
        Map<String, Object> tab = new HashMap<>(PageScripts.pressed("Tab", 9));
        tab.put("shiftKey", backwards);
        boolean prevented = false;
        for (Effect f : heard(e, tab, "keydown")) {
            if (f.kind() == Kind.PREVENT && f.sure()) prevented = true;
            else if (f.kind() == Kind.PREVENT
                    || f.kind() == Kind.FOCUS
                    || f.kind() == Kind.BLUR
                    || f.kind() == Kind.UNKNOWN) unknown = true;
        }
        return prevented;
    }

    private List<Effect> heard(PageElement e, Map<String, Object> happening, String... events) {
        Set<String> wanted = Set.of(events);
        List<Effect> done = new ArrayList<>();
        for (Handler h : List.copyOf(machine.handlers())) {
            if (!h.mayWaitFor(wanted) || !hears(h, e, wanted)) continue;
            List<Effect> own = machine.happen(h.number(), e, happening);
            boolean surely = h.sure() && (h.everywhere() || h.on().isPresent());
            if (surely) done.addAll(own);
            else unknown |= !own.isEmpty();
        }
        return done;
    }

    /** Focus and blur are heard at the element itself only, other events around it too. */
    private static boolean hears(Handler h, PageElement e, Set<String> events) {
        boolean itself = events.contains("focus") || events.contains("blur");
        if (itself && (h.event().equals("focus") || h.event().equals("blur")))
            return h.on().isEmpty() && !h.everywhere()
                    || h.on().isPresent() && h.on().get().contains(e);
        return h.mayHear(e);
    }

    private PageElement next(PageElement at, boolean backwards) {
        int place = stops.indexOf(at) + (backwards ? -1 : 1);
        return place >= 0 && place < stops.size() ? stops.get(place) : null;
    }
}
