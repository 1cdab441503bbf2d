package org.legible.checker.rule.name;

import java.util.Set;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Drawings that are marked as pictures have a name",
        wcag = "1.1.1",
        act = "7d6734",
        technique = "ARIA6",
        affects = "People who cannot see the drawing",
        why = "It is announced as a picture and then nothing is said of it.",
        fix = "Add a title element as the first thing in the drawing and name it with "
                + "aria-labelledby, or hide a decorative drawing with aria-hidden=\"true\".",
        good = """
                <svg role="img" aria-label="Rating: good"><circle r="4"/></svg>""",
        bad = """
                <svg role="img"><circle r="4"/></svg>""")
final class SvgName implements Rule {

    private static final Set<String> ROLES = Set.of("img", "graphics-document", "graphics-symbol");

    @Override
    public void check(Inspection page) {
        for (PageElement e : page.having("role")) {
            if (!e.svg() || !page.exposed(e)) continue;
            boolean picture =
                    page.accessibility().explicitRole(e).filter(ROLES::contains).isPresent();
            if (picture && page.name(e).isEmpty())
                page.failed(e, "This drawing has the role of a picture, but no name.");
        }
    }
}
