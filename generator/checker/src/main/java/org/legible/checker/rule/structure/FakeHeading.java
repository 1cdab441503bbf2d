package org.legible.checker.rule.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "What looks like a heading is one",
        wcag = "1.3.1",
        technique = "F2, H42",
        affects = "People who use screen readers, who move by headings",
        why = "Bold or large type is seen and not heard.",
        fix = "Use a heading element.",
        good = "<h1>Findings</h1><p>Children are safe here, and inspectors saw it in what they read.</p>",
        bad = "<p><b>Findings</b></p><p>Children are safe here, and inspectors saw it in what they read.</p>")
final class FakeHeading implements Rule {

    private static final String[] HOLDERS = {
        "a", "button", "label", "li", "td", "th", "figure", "caption", "nav", "form", "legend", "header", "footer"
    };

    /** In characters: what is longer is a sentence. */
    private static final int LONGEST = 60;

    /** The author's own word for it: "heading" as a part of a class, or a level of one. */
    private static final Pattern CALLED = Pattern.compile("(^|[\\s_-])(sub)?heading([\\s_-]|$)|(^|\\s)h[1-6](\\s|$)");

    @Override
    public void check(Inspection page) {
        // The title of each note of a manual is one question.
        Set<String> asked = new HashSet<>();
        for (PageElement e : page.html("p", "div", "span")) {
            PageElement next = next(e);
            if (next == null || !next.is("p", "ul", "ol", "div") || !page.exposed(e)) continue;
            if (e.longerThan(LONGEST) || page.role(e).equals("heading")) continue;
            String text = e.text();
            boolean brief = !text.isEmpty()
                    && ".!?,;:".indexOf(text.charAt(text.length() - 1)) < 0
                    && next.longerThan(text.length());
            if (!brief || inside(page, e) || !stands(page, e, next)) continue;
            if (larger(page, e, next)
                    && CALLED.matcher(Texts.lower(String.join(" ", e.classes())))
                            .find())
                page.failed(
                        e,
                        "\"" + Texts.brief(text)
                                + "\" looks like a heading, and its class calls it one, but to screen readers it is plain text.");
            else if (asked.add(text)) page.review(e, "Is \"" + Texts.brief(text) + "\" a heading? It looks like one.");
        }
    }

    /** Large and bold at once: nothing else in running text is. */
    private static boolean larger(Inspection page, PageElement e, PageElement next) {
        ComputedStyle own = page.style(e);
        ComputedStyle after = page.style(next);
        return e.hasOwnText()
                && own.is(Property.DISPLAY, "block")
                && own.bold()
                && !after.bold()
                && own.fontSize() > after.fontSize() * 1.19
                && next.is("p", "ul", "ol");
    }

    private static PageElement next(PageElement e) {
        int at = e.position() + 1;
        return at < e.siblings().size() ? e.siblings().get(at) : null;
    }

    private static boolean inside(Inspection page, PageElement e) {
        boolean named = e.closest(HOLDERS) != null;
        return named || e.outwards().skip(1).anyMatch(up -> page.role(up).equals("heading"));
    }

    /** Whether every word of the element is bolder or larger than the text after it. */
    private static boolean stands(Inspection page, PageElement e, PageElement next) {
        ComputedStyle after = page.style(next);
        boolean any = false;
        for (PageElement inner : page.withAllInside(e)) {
            if (inner.is("a", "button", "input", "h1", "h2", "h3", "h4", "h5", "h6", "img", "table")) return false;
            if (!inner.hasOwnText()) continue;
            ComputedStyle own = page.style(inner);
            boolean larger = own.bold() && !after.bold() || own.fontSize() > after.fontSize() * 1.19;
            if (!larger) return false;
            any = true;
        }
        return any;
    }
}
