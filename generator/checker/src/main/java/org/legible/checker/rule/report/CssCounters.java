package org.legible.checker.rule.report;

import org.legible.checker.css.Condition;
import org.legible.checker.css.StyleRule;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Numbers are text, not made by style sheets",
        wcag = "1.3.1",
        scope = Facts.Scope.REPORT,
        affects = "Everyone who cites or searches a report, and people who use screen readers",
        why = "Numbers that a style sheet makes are not found by search, not copied, and not always spoken.",
        fix = "Write the number into the page.",
        good = "<p>27. Text</p>",
        bad = "<style>p::before { counter-increment: a; content: counter(a) \". \" }</style><p>Text</p>")
final class CssCounters implements Rule {

    @Override
    public void check(Inspection page) {
        // All pages with the same sheets have roots of one kind, and share what is read of the sheets.
        long counted = page.styles().once(page.page().root(), CssCounters.class, () -> counted(page));
        for (int i = 0; i < counted; i++) page.failed(page.page().root(), "A style sheet makes numbers with counters.");
    }

    /** How many rules of the page's sheets do. */
    private static long counted(Inspection page) {
        return page.styles().sheets().rules().filter(CssCounters::counts).count();
    }

    private static boolean counts(StyleRule rule) {
        return rule.declarations().stream()
                        .anyMatch(d -> d.name().equals("content") && d.value().contains("counter"))
                && rule.conditions().stream()
                        .noneMatch(
                                c -> c instanceof Condition.Media m && m.query().mentions("print"));
    }
}
