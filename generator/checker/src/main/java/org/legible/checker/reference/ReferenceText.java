package org.legible.checker.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.legible.checker.Severity;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.RuleFacts;

/** What both forms of the reference say in the same words. */
final class ReferenceText {

    static final String TITLE = "Rules of the accessibility checker";

    static String introduction(List<RuleFacts> rules) {
        return rules.size()
                + " rules. Each says what it asks for, whom a failure hurts and how to mend it. A rule reports a "
                + "failure where it is sure, and asks a person to look where it is not.";
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error: someone cannot read or use a part of the page";
            case WARNING -> "warning: a part of the page takes more effort than it should";
        };
    }

    static String scope(Facts.Scope scope) {
        return switch (scope) {
            case STANDARD -> "every page, in every profile";
            case ADVICE -> "every page, in the profiles report and all: advice beyond WCAG level AA";
            case REPORT -> "reports, in the profiles report and all";
            case LARGE_PRINT -> "large-print pages, in the profiles large-print and all";
        };
    }

    /** The criterion in words: those beyond level AA have no place in our list. */
    static String criterionText(String number) {
        return Criterion.find(number)
                .map(c -> c.number() + " " + c.name() + " (level " + c.level() + ")")
                .orElse(number + " (level AAA)");
    }

    static String act(String rule) {
        return "https://act-rules.github.io/rules/" + rule;
    }

    static String list(List<String> items) {
        return items.isEmpty() ? "none" : items.stream().collect(Collectors.joining(", "));
    }
}
