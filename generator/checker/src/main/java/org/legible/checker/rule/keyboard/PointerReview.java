package org.legible.checker.rule.keyboard;

import java.util.Set;
import java.util.stream.Collectors;
import org.legible.checker.css.Property;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "What looks as if it could be clicked can be used with the keyboard",
        wcag = "2.1.1",
        technique = "F54",
        affects = "People who use the keyboard",
        why = "A script may answer to a pointer here and to nothing else.",
        fix = "Use a button or a link.",
        good = "<button class=\"toggle\">Open</button>",
        bad = """
                <style>.toggle { cursor: pointer }</style><script src="a.js"></script><div class="toggle">Open</div>""")
final class PointerReview implements Rule {

    private static final Set<String> CLICKED = WordLists.words("""
            accordion concertina toggle clickable dropdown-toggle collapsible expandable close-button""");

    @Override
    public void check(Inspection page) {
        if (!page.page().scripted()) return;
        Set<PageElement> pressed = page.scripts().handlers().stream()
                .filter(Pressing::hearsPointer)
                .flatMap(h -> h.on().get().stream())
                .collect(Collectors.toSet());
        int asked = 0;
        for (PageElement e : page.elements()) {
            boolean named = named(e) || e.has("data-toggle") || e.has("ng-click") || e.has("@click");
            boolean pointer = page.style(e).is(Property.CURSOR, "pointer", "help")
                    && (e.parent() == null || !page.style(e.parent()).is(Property.CURSOR, "pointer", "help"));
            if (!named && !pointer
                    || e.is("label", "html", "body")
                    || !page.accessibility().rendered(e)) continue;
            if (e.is("input", "a", "button", "select", "option", "summary", "area") || ClickOnlyParts.reached(page, e))
                continue;
            if (pressed.contains(e) || silent(page.scripts(), e)) continue;
            if (asked++ < 5) page.review(e, "Can the keyboard use this? It looks as if a pointer could.");
        }
    }

    private static boolean named(PageElement e) {
        return e.classes().stream().anyMatch(name -> CLICKED.contains(name) || name.startsWith("tooltip"));
    }

    /** Whether a click surely does nothing; what {@link Pressing} hears is what {@link ClickOnly} speaks of. */
    private static boolean silent(PageScripts scripts, PageElement e) {
        return scripts.understood()
                && scripts.heardAt(e, "click", "mousedown", "mouseenter", "mouseover")
                        .isEmpty();
    }
}
