package org.legible.checker.rule.name;

import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Embedded pictures, sounds and films have a name",
        wcag = "1.1.1",
        act = "8fc3b6",
        technique = "H53, ARIA6",
        affects = "People who cannot see or hear what is embedded",
        why = "Without a name nothing is said of it at all.",
        fix = "Add an aria-label or title that says what the object shows.",
        good = """
                <object data="chart.png" type="image/png" title="Places by year"></object>""",
        bad = """
                <object data="chart.png" type="image/png"></object>""")
final class ObjectName implements Rule {

    @Override
    public void check(Inspection page) {
        for (PageElement object : page.html("object")) {
            if (!page.exposed(object) || page.accessibility().presentational(object)) continue;
            if (MediaKind.nonText(object)
                    && MediaKind.loads(page, object)
                    && page.name(object).isEmpty()) {
                page.failed(object, "This embedded object has no name.");
            }
        }
    }
}
