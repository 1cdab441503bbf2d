package org.legible.checker.scripts.rule;

import java.util.List;
import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/** Nothing has to be done by shaking or tilting, and it can be turned off. */
@Facts(
        title = "Nothing has to be done by shaking or tilting",
        wcag = "2.5.4",
        act = {"7677a9", "c249d5"},
        technique = "F106, G213",
        affects = "People whose device is fixed to a wheelchair or a desk, and people whose hands shake",
        why = "They cannot move the device, or move it without meaning to.",
        fix = "Add a control that does the same, and a setting that turns the movement off.",
        good = "<button onclick='this.textContent = 1'>Shuffle</button>",
        bad =
                "<p id='p'>Text</p><script>addEventListener('devicemotion', e => { if (e.acceleration.x > 9) document.getElementById('p').textContent = 'Shuffled' })</script>")
public final class MotionActuated implements Rule {

    private static final Set<String> MOTION = Set.of("devicemotion", "deviceorientation", "deviceorientationabsolute");

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        for (Handler h : scripts.handlers()) {
            if (!MOTION.contains(h.event())) continue;
            List<Effect> done =
                    scripts.effects(h, null).stream().filter(Motions::changes).toList();
            if (done.isEmpty()) continue;
            PageElement where = done.get(0)
                    .on()
                    .flatMap(l -> l.stream().findFirst())
                    .orElse(page.page().body());
            if (scripts.understood() && Motions.nothingElse(page))
                page.failed(
                        where,
                        "This changes when the device is moved; no control does the same, and nothing turns it off.");
            else
                page.review(
                        where,
                        "This changes when the device is moved. Can a control do the same, and can the movement be turned off?");
            return;
        }
    }

    private static final class Motions {

        static boolean changes(Effect f) {
            return f.perceived() || f.kind() == Effect.Kind.ATTRIBUTE;
        }

        /** Whether the page has no control that a script hears, nor a field that a script may read. */
        static boolean nothingElse(Inspection page) {
            boolean heard = page.scripts().handlers().stream().anyMatch(h -> !MOTION.contains(h.event()));
            return !heard
                    && page.elements().stream().noneMatch(e -> page.focus().focusable(e));
        }
    }
}
