package org.legible.checker.scripts.rule;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "The page waits for its readers",
        wcag = "2.2.1",
        technique = "F40, F41, F58, G198",
        affects = "People who read or write slowly, and people who use screen readers",
        why = "The page goes away while they are still reading or writing.",
        fix = "Take the script out; or ask before the time is up, and give more with one press.",
        bad = "<p>Text</p><script>setTimeout(function () { location.href = '/out' }, 600000)</script>")
public final class TimeLimit implements Rule {

    /** WCAG 2.2.1 allows limits of more than twenty hours. */
    private static final double LONG = 20 * 3600 * 1000.0;

    /** What leads on at once is a redirect, which nobody has begun to read. */
    private static final double AT_ONCE = 0;

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        for (Effect f : scripts.byItself()) {
            boolean leaves = f.kind() == Effect.Kind.LEAVE && f.delay() != AT_ONCE && f.delay() < LONG;
            if (!leaves) continue;
            PageElement body = page.page().body();
            if (f.sure() && f.delay() > 0 && scripts.understood() && !stoppable(scripts))
                page.failed(
                        body,
                        "A script leads away from the page " + time(f.delay())
                                + " after it is loaded, and nothing stops it.");
            else
                page.review(
                        body,
                        "A script may lead away from the page after a time. Can readers stop it, or ask for more time?");
            return;
        }
    }

    private static boolean stoppable(PageScripts scripts) {
        for (Handler h : scripts.handlers()) {
            for (Effect f : scripts.effects(h))
                if (f.kind() == Effect.Kind.CANCEL || f.kind() == Effect.Kind.UNKNOWN) return true;
        }
        return scripts.mention("confirm", "clearTimeout", "clearInterval");
    }

    private static String time(double ms) {
        long seconds = Math.max(1, Math.round(ms / 1000));
        if (seconds < 120) return seconds + (seconds == 1 ? " second" : " seconds");
        return seconds / 60 + " minutes";
    }
}
