package org.legible.checker.scripts.rule;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/** A press can be called off. */
@Facts(
        title = "A press can be called off until it is let go",
        wcag = "2.5.2",
        technique = "F101, G212, G210",
        affects = "People whose hands shake, and everyone who touches the wrong thing",
        why = "It happens as soon as the finger or button is down, so that nobody can slide away and think again.",
        fix = "Listen to click instead: it comes when the finger or button is let go.",
        good = "<button onclick=\"location.href = '/next'\">Next</button>",
        bad = "<button onmousedown=\"location.href = '/next'\">Next</button>")
public final class PointerDown implements Rule {

    private static final Set<String> DOWN = Set.of("mousedown", "touchstart", "pointerdown");

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        for (Handler h : scripts.handlers()) {
            if (!DOWN.contains(h.event()) || !h.surelyOnElements()) continue;
            for (PageElement e : h.on().get()) {
                if (!page.visible(e)) continue;
                boolean away = scripts.effects(h, e).stream()
                        .anyMatch(f -> f.sure() && (f.kind() == Effect.Kind.LEAVE || f.kind() == Effect.Kind.OPEN));
                boolean other = scripts.effects(h, e).stream().anyMatch(Effect::perceived);
                if (away)
                    page.failed(e, "This leads to another page as soon as it is pressed down, before it is let go.");
                else if (other)
                    page.review(
                            e,
                            "Something happens here as soon as a finger or button is down. Can it be called off by sliding away?");
            }
        }
    }
}
