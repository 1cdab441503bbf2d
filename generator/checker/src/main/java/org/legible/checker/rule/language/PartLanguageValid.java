package org.legible.checker.rule.language;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "The language of a passage is one that exists",
        wcag = "3.1.2",
        act = "de46e4",
        technique = "H58",
        affects = "People who use screen readers or braille displays",
        why = "A language that does not exist is ignored, so the passage is read with the sounds of another one.",
        fix = "Use a code such as cy for Welsh.",
        good = "<p>Croeso means <span lang=\"cy\">welcome</span></p>",
        bad = "<p>Croeso means <span lang=\"welsh\">welcome</span></p>")
final class PartLanguageValid implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("lang")) {
            if (!e.has("lang") || e.is("html") || e.attr("lang").isEmpty()) continue;
            if (!LanguageTags.valid(e.attr("lang")) && speaks(page, e))
                page.failed(e, "There is no language \"" + Texts.brief(e.attr("lang")) + "\".");
        }
    }

    /** Whether an attribute of the element holds words that assistive technology speaks. */
    private static boolean spoken(PageElement e) {
        boolean value = e.is("input")
                && Set.of("submit", "button", "reset").contains(Texts.lower(e.attr("type")))
                && !e.attr("value").isBlank();
        boolean alt = e.is("img", "area", "input") && !e.attr("alt").isBlank();
        boolean hint = e.is("input", "textarea") && !e.attr("placeholder").isBlank();
        return value
                || alt
                || hint
                || !e.attr("aria-label").isBlank()
                || !e.attr("title").isBlank();
    }

    /** Whether any text inside takes its language from the element. */
    private static boolean speaks(Inspection page, PageElement e) {
        int last = e.lastIndex();
        for (int i = e.index(); i <= last; i++) {
            PageElement inner = page.elements().get(i);
            if (inner != e && inner.has("lang")) {
                i = inner.lastIndex();
                continue;
            }
            boolean text = inner.hasOwnText() && !inner.is("script", "style", "title");
            if (text && (page.visible(inner) || page.exposed(inner))) return true;
            if (page.exposed(inner) && spoken(inner)) return true;
        }
        return false;
    }
}
