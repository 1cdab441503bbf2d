package org.legible.checker.scripts.rule;

import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "Text that changes by itself can be stopped",
        wcag = "2.2.2",
        act = "efbfc7",
        technique = "F16, F4, G4, G186",
        affects = "People who read slowly, and people who cannot look away from movement",
        why = "The text goes before it is read, and takes the eye from the rest.",
        fix = "Change it only when readers ask, or add a button that stops it.",
        bad =
                "<p>Text</p><p id='p'>One</p><script>setInterval(function () { document.getElementById('p').textContent = new Date() }, 1000)</script>")
public final class ChangingText implements Rule {

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        for (Effect f : scripts.byItself()) {
            boolean changes = f.again()
                    && (f.kind() == Effect.Kind.TEXT
                            || f.kind() == Effect.Kind.MARKUP
                            || f.kind() == Effect.Kind.SHOW
                            || f.kind() == Effect.Kind.CLASS);
            if (!changes) continue;
            Optional<PageElement> where = f.on().flatMap(l ->
                    l.stream().filter(e -> !e.is("title") && shown(page, e)).findFirst());
            if (f.on().isPresent() && where.isEmpty()) continue;
            PageElement e = where.orElse(page.page().body());
            // WCAG 2.2.2 is about what moves beside something else.
            if (!besides(page, e)) continue;
            boolean text = f.kind() == Effect.Kind.TEXT && f.sure() && where.isPresent();
            if (text && scripts.understood() && !stoppable(page))
                page.failed(e, "A script changes this text again and again, and nothing stops it.");
            else page.review(e, "A script changes this part of the page again and again. Can readers stop it?");
            return;
        }
    }

    private static boolean shown(Inspection page, PageElement e) {
        return page.visible(e);
    }

    /** Whether there is other text on the page, from which the change takes the eye. */
    private static boolean besides(Inspection page, PageElement e) {
        return page.elements().stream().anyMatch(o -> !e.contains(o) && o.hasOwnText() && page.visible(o));
    }

    /** Whether a press, a key or the focus does something that may stop it. */
    private static boolean stoppable(Inspection page) {
        for (Handler h : page.scripts().handlers()) {
            if (!page.scripts().effects(h).isEmpty()) return true;
        }
        // A link may lead to the same page without the changes.
        return page.scripts().mention("clearInterval", "clearTimeout")
                && !page.scripts().handlers().isEmpty();
    }
}
