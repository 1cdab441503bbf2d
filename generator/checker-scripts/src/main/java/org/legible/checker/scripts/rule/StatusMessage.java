package org.legible.checker.scripts.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "What a script writes into the page is announced",
        wcag = "4.1.3",
        technique = "F103, ARIA19, ARIA22",
        affects = "People who use screen readers, and people who enlarge a part of the screen",
        why = "They press, and hear nothing: the answer stands where they are not reading.",
        fix =
                "Write it into an element with role=\"status\", or role=\"alert\" where it is urgent, that is in the page from the beginning.",
        good =
                "<button id='b'>Save</button><p id='m' role='status'></p><script>document.getElementById('b').onclick = function () { document.getElementById('m').textContent = 'Your answers have been saved' }</script>",
        bad =
                "<button id='b'>Save</button><p id='m'></p><script>document.getElementById('b').onclick = function () { document.getElementById('m').textContent = 'Your answers have been saved' }</script>")
public final class StatusMessage implements Rule {

    private static final Set<String> ASKED = Set.of("click", "input", "change", "submit", "keyup");
    private static final Set<String> LIVE = Set.of("status", "alert", "log", "timer", "marquee", "progressbar");

    /** What does more than this at once writes no message. */
    private static final int MOST_EFFECTS = 1_000;

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        Set<PageElement> told = new HashSet<>();
        for (Handler h : scripts.handlers()) {
            if (!ASKED.contains(h.event()) || !h.sure()) continue;
            List<Effect> done = scripts.effects(h);
            boolean moves = done.stream().anyMatch(f -> f.kind() == Effect.Kind.FOCUS || f.kind() == Effect.Kind.LEAVE);
            if (moves || done.size() > MOST_EFFECTS) continue;
            for (Effect f : done) {
                if (f.kind() != Effect.Kind.TEXT || f.on().isEmpty()) continue;
                for (PageElement e : f.on().get()) {
                    if (!silent(page, e) || pressed(h, e) || !told.add(e)) continue;
                    page.review(
                            e,
                            "A script writes here when something is pressed or filled in. Is that a message, and do screen readers announce it?");
                }
            }
        }
    }

    /** Whether nothing tells assistive technology to announce what changes there. */
    private static boolean silent(Inspection page, PageElement e) {
        if (e.is("title", "input", "textarea", "script", "style", "option") || e.svg()) return false;
        for (PageElement up = e; up != null; up = up.parent()) {
            String live = Texts.lower(up.attr("aria-live").strip());
            if (live.equals("polite") || live.equals("assertive") || LIVE.contains(page.role(up))) return false;
            if (up.attr("aria-hidden").equals("true")) return false;
        }
        return true;
    }

    /** Whether it is, holds or stands in what is pressed: its new name is heard there. */
    private static boolean pressed(Handler h, PageElement e) {
        if (h.everywhere() || h.on().isEmpty())
            return e.is("button", "a", "summary") || e.closest("button", "a", "summary") != null;
        return h.on().get().stream().anyMatch(o -> !o.is("form", "body", "main") && (o.contains(e) || e.contains(o)));
    }
}
