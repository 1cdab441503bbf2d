package org.legible.checker.scripts.rule;

import java.util.List;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/** What takes the focus keeps it. */
@Facts(
        title = "What takes the focus keeps it, and stays where it is",
        wcag = {"2.1.1", "2.4.7", "3.2.1"},
        technique = "F55, F9, G107",
        affects = "People who use the keyboard, and people who use screen readers",
        why = "The script takes the focus away, or leads to another page, before they can use the element or read on.",
        fix = "Take the script out. To hide a ring around the focus, give it another look that people can see.",
        good = "<a href='/'>Home</a>",
        bad = "<a href='/' onfocus='this.blur()'>Home</a>")
public final class FocusTaken implements Rule {

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        for (Handler h : scripts.handlers()) {
            boolean focus = h.event().equals("focus") || h.event().equals("focusin");
            if (!focus || !h.surelyOnElements()) continue;
            for (PageElement e : h.on().get()) {
                if (page.focus().tabbable(e) && page.visible(e)) judge(page, e, scripts.effects(h, e));
            }
        }
    }

    private static void judge(Inspection page, PageElement e, List<Effect> effects) {
        for (Effect f : effects) {
            boolean itself = f.on().isPresent() && f.on().get().contains(e);
            if (f.kind() == Effect.Kind.BLUR && itself && f.sure() && f.delay() >= 0 && f.delay() < 1_000) {
                page.failed(e, "This loses the focus as soon as it has it: a script takes it away.");
                return;
            }
            if (f.kind() != Effect.Kind.LEAVE && f.kind() != Effect.Kind.OPEN) continue;
            if (f.sure())
                page.failed(e, "As soon as this has the focus, a script leads to another page or opens a window.");
            else
                page.review(
                        e,
                        "A script may lead to another page or open a window as soon as this has the focus. Does it?");
            return;
        }
    }
}
