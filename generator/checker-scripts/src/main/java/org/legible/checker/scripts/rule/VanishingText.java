package org.legible.checker.scripts.rule;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Effect.Change;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "A message stays until it has been read",
        wcag = "2.2.1",
        technique = "G133, G198",
        affects = "People who read slowly, and people who enlarge a part of the screen",
        why = "The words are gone before they have found and read them.",
        fix = "Let the message stay until readers close it.",
        bad =
                "<p id='m' hidden>Your answers have been saved</p><button id='b'>Save</button><script>var m = document.getElementById('m'); document.getElementById('b').onclick = function () { m.hidden = false; setTimeout(function () { m.hidden = true }, 800) }</script>")
public final class VanishingText implements Rule {

    /** Nobody reads a word in less: four words a second are a fast reader's speed. */
    private static final double FAST = 250;

    /** What does more than this at once shows no message. */
    private static final int MOST_EFFECTS = 1_000;

    /** A message has few parts: what is done to more elements is done to the page. */
    private static final int MOST_PARTS = 50;

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        judge(page, scripts.byItself());
        for (Handler h : scripts.handlers()) if (h.sure()) judge(page, scripts.effects(h));
    }

    private static void judge(Inspection page, List<Effect> effects) {
        if (effects.size() > MOST_EFFECTS) return;
        for (Effect shown : effects) {
            if (shown.delay() != 0 || !shown.sure() || !onMessage(shown) || !shows(shown)) continue;
            for (PageElement e : shown.on().get()) {
                int words = Texts.split(e.text()).size();
                boolean gone = effects.stream()
                        .anyMatch(f -> f.sure() && f.delay() > 0 && f.delay() < words * FAST && undoes(f, shown, e));
                if (gone && !page.accessibility().rendered(e) && page.scripts().understood())
                    page.failed(e, "A script hides this text again before it can be read.");
            }
        }
    }

    private static boolean onMessage(Effect f) {
        return f.on().isPresent() && f.on().get().size() <= MOST_PARTS;
    }

    private static boolean shows(Effect f) {
        return f.kind() == Effect.Kind.SHOW && f.change() == Change.ADD
                || f.kind() == Effect.Kind.CLASS && !f.text().isEmpty() && f.change() != Change.TOGGLE;
    }

    private static boolean undoes(Effect f, Effect shown, PageElement e) {
        if (f.kind() != shown.kind()
                || !onMessage(f)
                || !f.on().get().contains(e)
                || f.change() == shown.change() && f.text().equals(shown.text())) return false;
        return f.kind() == Effect.Kind.SHOW
                ? f.change() == Change.REMOVE
                : !f.text().isEmpty() && f.text().equals(shown.text());
    }
}
