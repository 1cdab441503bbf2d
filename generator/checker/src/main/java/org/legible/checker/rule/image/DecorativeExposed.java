package org.legible.checker.rule.image;

import org.legible.checker.accessibility.Accessibility;
import org.legible.checker.accessibility.Focus;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "What is marked as decorative is not exposed",
        wcag = "1.1.1",
        act = "46ca7f",
        technique = "F39",
        affects = "People who use screen readers",
        why = "The element is marked as there for looks only, yet another attribute makes it "
                + "speak: readers meet something without sense.",
        fix = "Remove the role or the empty alt text, or remove the attribute that contradicts it.",
        good = """
                <img src="line.png" alt="">""",
        bad = """
                <img src="line.png" alt="" aria-label="Line">""")
final class DecorativeExposed implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("role", "alt")) {
            if (!page.accessibility().markedDecorative(e) || !page.exposed(e)) continue;
            if (Focus.possible(e) || Accessibility.hasGlobalAttribute(e)) {
                page.failed(
                        e,
                        "This element is marked as decorative, but can be focused or has an ARIA attribute that exposes it.");
            }
        }
    }
}
