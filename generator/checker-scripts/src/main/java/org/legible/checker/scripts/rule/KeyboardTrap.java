package org.legible.checker.scripts.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;
import org.legible.checker.scripts.FollowedScripts;
import org.legible.checker.scripts.Keyboard;

@Facts(
        title = "The Tab key leads on from everything that it leads to",
        wcag = "2.1.2",
        act = {"80af7b", "a1b64e", "ebe86a"},
        technique = "F10, G21",
        affects = "People who use the keyboard",
        why = "They cannot reach the rest of the page, nor leave it.",
        fix =
                "Let the Tab key do what it always does: take out the script that brings the focus back or stops the key.",
        good = "<button onblur='this.title = 1'>Save</button><a href='/'>Home</a>",
        bad = "<button onblur='setTimeout(() => this.focus(), 10)'>Save</button><a href='/'>Home</a>")
public final class KeyboardTrap implements Rule {

    /** Words with which a page can tell of another way out. */
    private static final Pattern TELLS =
            Pattern.compile("(?i)\\b(ctrl|control|alt|option|esc|escape|shift|cmd|command|keys?|keyboard|press)\\b");

    private static final String[] KEYS = {"keydown", "keyup", "keypress"};
    private static final int MOST_STARTS = 20;

    private static final Map<String, Object> TAB = PageScripts.pressed("Tab", 9);

    @Override
    public void check(Inspection page) {
        if (!(page.scripts() instanceof FollowedScripts scripts)
                || scripts.handlers().isEmpty()) return;
        List<PageElement> stops =
                page.elements().stream().filter(page.focus()::tabbable).toList();
        boolean ordered =
                stops.stream().noneMatch(e -> e.attr("tabindex").strip().matches("\\+?0*[1-9]\\d*"));
        Set<PageElement> told = new HashSet<>();
        int starts = 0;
        for (PageElement e : stops) {
            if (told.contains(e) || !mayHold(scripts, e) || starts++ >= MOST_STARTS) continue;
            Set<PageElement> visited = new HashSet<>();
            Keyboard.Way way = scripts.keyboard(e, stops, visited);
            if (way == Keyboard.Way.OUT) continue;
            boolean sure =
                    way == Keyboard.Way.NOWHERE && ordered && scripts.understood() && noWayOut(page, scripts, visited);
            if (sure && visited.containsAll(stops) && stops.size() > 1) sure = visited.size() == 1;
            if (sure)
                page.failed(
                        e, "The Tab key does not lead on from here: a script brings the focus back or stops the key.");
            else if (way == Keyboard.Way.NOWHERE || swallows(scripts, e) || comesBack(scripts, e))
                page.review(
                        e,
                        "Can the Tab key, or a key that the page names, lead on from here? A script moves the focus or stops keys.");
            told.addAll(visited);
        }
    }

    /** Whether a script does anything here when the focus comes or goes, or with keys. */
    private static boolean mayHold(PageScripts scripts, PageElement e) {
        return !scripts.heardAt(e, "blur", "focusout").stream()
                        .filter(h -> !h.everywhere())
                        .toList()
                        .isEmpty()
                || swallows(scripts, e);
    }

    /** Whether a script may give the element the focus back. */
    private static boolean comesBack(PageScripts scripts, PageElement e) {
        return scripts.heardAt(e, "blur", "focusout").stream()
                .flatMap(h -> scripts.effects(h, e).stream())
                .anyMatch(f -> f.kind() == Effect.Kind.FOCUS && f.on().isPresent() && f.mayBeOn(e));
    }

    private static boolean swallows(PageScripts scripts, PageElement e) {
        return scripts.heardAt(e, "keydown").stream()
                .anyMatch(h -> scripts.effects(h, e, TAB).stream().anyMatch(f -> f.kind() == Effect.Kind.PREVENT));
    }

    /** Whether neither a key that is told, nor a press of what is reached, can set readers free. */
    private static boolean noWayOut(Inspection page, PageScripts scripts, Set<PageElement> reached) {
        boolean told = tells(page) || scriptTells(page);
        for (PageElement e : reached) {
            for (Handler h : scripts.heardAt(e, KEYS)) {
                List<Effect> done = scripts.effects(h, e);
                boolean swallowsAll = done.stream().anyMatch(f -> f.kind() == Effect.Kind.PREVENT && f.sure());
                if (!done.isEmpty() && told && !swallowsAll) return false;
                if (swallowsAll) return done.stream().allMatch(KeyboardTrap::leavesFocusAlone);
            }
            boolean pressed = e.is("a", "area") && !e.attr("href").strip().equals("#")
                    || e.is("input", "button") && e.closest("form") != null
                    || scripts.heardAt(e, "click").stream()
                            .anyMatch(h -> !scripts.effects(h, e).isEmpty())
                    || e.is("iframe", "audio", "video", "summary", "select");
            if (pressed) return false;
        }
        return true;
    }

    private static boolean leavesFocusAlone(Effect f) {
        return switch (f.kind()) {
            case PREVENT, OPEN, TEXT, ATTRIBUTE, STYLE -> true;
            default -> false;
        };
    }

    /** Whether a script writes something that may tell of another way out. */
    private static boolean scriptTells(Inspection page) {
        PageScripts scripts = page.scripts();
        return Stream.concat(
                        scripts.byItself().stream(),
                        scripts.handlers().stream().flatMap(h -> scripts.effects(h).stream()))
                .anyMatch(f -> f.kind() == Effect.Kind.TEXT
                        || f.kind() == Effect.Kind.MESSAGE
                        || f.kind() == Effect.Kind.SHOW
                        || f.kind() == Effect.Kind.MARKUP
                                && f.change() != Effect.Change.REMOVE
                                && (f.text().length() < 2
                                        || TELLS.matcher(f.text()).find()));
    }

    private static boolean tells(Inspection page) {
        for (PageElement e : page.elements()) {
            if (TELLS.matcher(e.ownText() + " " + e.attr("title") + " " + e.attr("aria-label"))
                    .find()) return true;
        }
        return false;
    }
}
