package org.legible.checker.rule.keyboard;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Handler;

@Facts(
        title = "What can be clicked can be used with the keyboard",
        wcag = {"2.1.1", "4.1.2"},
        technique = "F54, F59, G202",
        affects = "People who use the keyboard, and people who use screen readers",
        why = "The element answers to a pointer and to nothing else.",
        fix = "Use a button or a link.",
        good = "<button onclick=\"open()\">Open</button>",
        bad = "<div onclick=\"open()\">Open</div>")
final class ClickOnly implements Rule {

    /** Nobody mends more of these one by one: they are made in one place. */
    private static final int MOST = 100;

    private static final Pattern QUOTES = Pattern.compile("[\"'`]");

    /** A shorter address, as "#" or "/", may stand in a script for anything. */
    private static final int LEAST = 3;

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("onclick")) {
            if (!e.has("onclick") || skipped(e) || !page.visible(e)) continue;
            if (ClickOnlyParts.reached(page, e)) continue;
            if (page.once(Addresses.class, Addresses::of).namedIn(e.attr("onclick")))
                page.review(e, "Does a click here do the same as the link on this page with the same address?");
            else if (!shown(page, e))
                page.review(e, "Is there anything here to click? If so, the keyboard cannot reach it.");
            else page.failed(e, "This can be clicked, but the keyboard cannot reach it.");
        }
        if (page.scripts().handlers().isEmpty()) return;
        Pressing pressing = new Pressing(page);
        Set<PageElement> told = new HashSet<>();
        for (Handler handler : page.scripts().handlers()) {
            if (!Pressing.hearsPointer(handler)) continue;
            for (PageElement e : handler.on().get()) {
                if (skipped(e) || e.has("onclick") || e.svg() || ClickOnlyParts.mayBeReached(page, e)) continue;
                if (told.size() < MOST && pressing.pressable(e) && !told.contains(e) && pressing.judge(e, handler))
                    told.add(e);
            }
        }
    }

    private static boolean skipped(PageElement e) {
        return e.is("body", "html", "label", "form", "option", "canvas");
    }

    /** The addresses of the links of a page. */
    private record Addresses(Set<String> all) {

        static Addresses of(Inspection page) {
            return new Addresses(page.withRole("link").stream()
                    .map(link -> link.attr("href").strip())
                    .filter(address -> address.length() >= LEAST)
                    .collect(Collectors.toSet()));
        }

        /** Whether a script holds one of them as one of its strings. */
        boolean namedIn(String script) {
            String[] parts = QUOTES.split(script, -1);
            for (int i = 1; i < parts.length - 1; i++) if (all.contains(parts[i])) return true;
            return false;
        }
    }

    /** Whether there are words or a picture to click, or the style sheets give the element a shape. */
    private static boolean shown(Inspection page, PageElement e) {
        if (Texts.hasWord(e.text())) return true;
        for (int i = e.index(); i <= e.lastIndex(); i++)
            if (page.elements().get(i).is("img", "svg", "canvas", "video", "object", "input", "i", "td")) return true;
        return page.style(e).px(Property.HEIGHT).orElse(0) > 0;
    }
}
