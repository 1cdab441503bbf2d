package org.legible.checker.output;

import java.util.Locale;
import java.util.stream.Collectors;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.coverage.Coverage;
import org.legible.checker.coverage.Method;

/** What was tested and what was not, as text: a row for each criterion, and a checklist for a person. */
public final class CoverageWriter implements FindingsWriter {

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
        text.append('\n');
        for (Coverage.Row row : coverage.rows())
            text.append(String.format(
                    Locale.ROOT,
                    "%-7s%-4s%-11s%-28s%s\n",
                    row.criterion().number(),
                    row.criterion().level(),
                    row.method().text(),
                    row.state(report),
                    row.criterion().name()));
        text.append("\nFor a person:\n\n");
        if (report.needsReview() > 0)
            text.append("[ ] Findings to review: ").append(report.needsReview()).append('\n');
        text.append(coverage.rows().stream()
                .map(row -> "[ ] " + row.criterion().number() + " "
                        + row.criterion().question() + "\n")
                .collect(Collectors.joining()));
        return text.toString();
    }
}
