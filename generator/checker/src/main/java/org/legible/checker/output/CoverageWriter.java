package org.legible.checker.output;

import java.util.Locale;
import java.util.stream.Collectors;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.coverage.Checklist;
import org.legible.checker.coverage.Coverage;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.coverage.Method;

/** What was tested and what was not, as text: a row for each criterion, and a checklist for a person. */
public final class CoverageWriter implements FindingsWriter {

    /** What to make of questions that only scripts and frames can raise. */
    static final String PERHAPS =
            "The pages do not hold what these are about, but scripts and frames could bring it. If not, skip the question.";

    @Override
    public String format() {
        return "coverage";
    }

    @Override
    public String write(CheckReport report) {
        return write(Coverage.of(Checker.registry()), report);
    }

    static String write(Coverage coverage, CheckReport report) {
        StringBuilder text = new StringBuilder("WCAG 2.2, levels A and AA: ");
        text.append(coverage.rows().size()).append(" success criteria\n\n");
        for (Method method : Method.values())
            text.append(String.format(
                    Locale.ROOT, "%3d %s: %s\n", coverage.count(method), method.text(), method.meaning()));
        text.append("    None is untested: each has a rule or a question.\n\n");
        for (Coverage.Row row : coverage.rows())
            text.append(String.format(
                    Locale.ROOT,
                    "%-7s%-4s%-11s%-28s%s\n",
                    row.criterion().number(),
                    row.criterion().level(),
                    row.method().text(),
                    row.state(report),
                    row.criterion().name()));
        checklist(text, Checklist.of(coverage, report), report);
        return text.toString();
    }

    private static void checklist(StringBuilder text, Checklist checklist, CheckReport report) {
        text.append("\nFor a person. Yes is the right answer to every question. ");
        text.append("On a large site, take a few pages of each kind.\n\n");
        if (report.needsReview() > 0)
            text.append("[ ] %s to review: the format review shows each.\n\n"
                    .formatted(HtmlWriter.count(report.needsReview(), "finding")));
        checklist.sections().forEach(section -> section(text, section));
        if (!checklist.perhaps().isEmpty()) {
            text.append(
                    "Ask whoever made the scripts and frames %s.\n  %s\n\n".formatted(checklist.bringing(), PERHAPS));
            checklist.perhaps().forEach(section -> section(text, section));
        }
        if (checklist.absent().isEmpty()) return;
        text.append("Does not arise on these pages:\n");
        for (Checklist.Section section : checklist.absent())
            text.append("  %s: %s\n".formatted(section.title(), numbers(section)));
    }

    private static String numbers(Checklist.Section section) {
        return section.items().stream().map(item -> item.criterion().number()).collect(Collectors.joining(", "));
    }

    private static void section(StringBuilder text, Checklist.Section section) {
        text.append((section.title() + ": " + section.how()).strip()).append('\n');
        for (Checklist.Item item : section.items()) {
            Criterion criterion = item.criterion();
            text.append("[ ] %s %s\n".formatted(criterion.number(), criterion.question()));
            if (!criterion.hint().isEmpty())
                text.append("    ").append(criterion.hint()).append('\n');
            if (!item.where().isEmpty())
                text.append("    Look ").append(item.where()).append(".\n");
        }
        text.append('\n');
    }
}
