package org.legible.checker.coverage;

import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/**
 * How each of the 55 success criteria of WCAG 2.2 at levels A and AA is tested. It comes from the rules themselves, so a
 * criterion cannot be called tested without a rule that tests it.
 *
 * @param rows one for each criterion, in the order of the standard
 */
public record Coverage(List<Row> rows) {

    public Coverage {
        rows = List.copyOf(rows);
    }

    /**
     * One criterion.
     *
     * @param criterion the criterion
     * @param method how it is tested
     * @param rules the ids of the rules that test a part of it
     */
    public record Row(Criterion criterion, Method method, List<String> rules) {

        public Row {
            rules = List.copyOf(rules);
        }

        /** Whether the criterion leaves a question to a person on the pages of a check. */
        public Occurrence occurrence(CheckReport report) {
            return Occurrence.of(criterion, report);
        }

        /** What a check says about the criterion: never that it is met. */
        public String state(CheckReport report) {
            if (report.pages().isEmpty()) return "not tested";
            long failed = count(report, true);
            long review = count(report, false);
            if (failed > 0 && review > 0) return failures(failed) + ", " + review + " to review";
            if (failed > 0) return failures(failed);
            if (review > 0) return review + " to review";
            return nothing(occurrence(report).kind());
        }

        private String nothing(Occurrence.Kind kind) {
            boolean automatic = method == Method.AUTOMATIC;
            return switch (kind) {
                case DOES_NOT_ARISE -> automatic ? "nothing found" : "does not arise";
                case PERHAPS -> automatic ? "nothing found so far" : "only by scripts or frames";
                case ARISES -> rules.isEmpty() ? "for a person" : "nothing found so far";
            };
        }

        private static String failures(long number) {
            return number + (number == 1 ? " failure" : " failures");
        }

        private long count(CheckReport report, boolean failed) {
            return report.pages().stream()
                    .flatMap(page -> page.findings().stream())
                    .filter(finding -> finding.failed() == failed && concerns(finding))
                    .count();
        }

        private boolean concerns(Finding finding) {
            return finding.wcag().contains(criterion.number());
        }
    }

    /** The coverage by these rules. Only those count that are asked of every page, whatever the profile. */
    public static Coverage of(List<Rule> rules) {
        List<RuleFacts> facts = rules.stream()
                .map(Rule::facts)
                .filter(rule -> rule.scope() == Facts.Scope.STANDARD)
                .toList();
        return new Coverage(
                Criterion.all().stream().map(criterion -> row(criterion, facts)).toList());
    }

    private static Row row(Criterion criterion, List<RuleFacts> facts) {
        List<String> rules = facts.stream()
                .filter(rule -> rule.wcag().contains(criterion.number()))
                .map(RuleFacts::id)
                .toList();
        if (rules.isEmpty()) return new Row(criterion, Method.BY_HAND, rules);
        return new Row(criterion, criterion.decidable() ? Method.AUTOMATIC : Method.PARTLY, rules);
    }

    /** How many criteria are tested in that way. */
    public long count(Method method) {
        return rows.stream().filter(row -> row.method() == method).count();
    }
}
