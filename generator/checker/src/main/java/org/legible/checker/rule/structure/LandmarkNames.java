package org.legible.checker.rule.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Landmarks of one kind have different names",
        wcag = {"1.3.1", "2.4.1"},
        technique = "ARIA13",
        scope = Facts.Scope.ADVICE,
        affects = "People who use screen readers, who choose from a list of landmarks",
        why = "Two navigations with the same name cannot be told apart.",
        fix = "Name each with aria-label or aria-labelledby.",
        good = """
                <nav aria-label="Site"><p>A</p></nav><nav aria-label="Contents"><p>B</p></nav>""",
        bad = "<nav><p>A</p></nav><nav><p>B</p></nav>")
final class LandmarkNames implements Rule {

    @Override
    public void check(Inspection page) {
        Map<List<String>, PageElement> seen = new HashMap<>();
        for (PageElement e : page.withRole("navigation", "complementary", "region", "form", "search")) {
            List<String> key = List.of(page.role(e), Texts.lower(page.name(e)));
            if (page.role(e).equals("form") && page.name(e).isEmpty()) continue;
            if (seen.putIfAbsent(key, e) == null) continue;
            String name = page.name(e).isEmpty() ? "no name, like another" : "the same name as another";
            page.failed(e, "This " + page.role(e) + " landmark has " + name + " on the page.");
        }
    }
}
