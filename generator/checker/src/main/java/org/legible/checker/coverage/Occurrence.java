package org.legible.checker.coverage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.legible.checker.CheckReport;
import org.legible.checker.PageFindings;
import org.legible.checker.feature.Feature;

/**
 * Whether a criterion leaves a question to a person on the pages of a check.
 *
 * @param kind whether it does
 * @param pages on which
 */
public record Occurrence(Kind kind, List<String> pages) {

    public Occurrence {
        pages = List.copyOf(pages);
    }

    /** Whether a criterion arises. */
    public enum Kind {
        /** The pages hold what it is about. */
        ARISES,
        /** The pages hold nothing of it, but scripts, frames or unknown style sheets, which could bring it. */
        PERHAPS,
        /** The pages hold nothing of it, and nothing that could bring it. */
        DOES_NOT_ARISE
    }

    /** Looks through the pages of a check. */
    static Occurrence of(Criterion criterion, CheckReport report) {
        List<String> certain = pages(report, page -> arises(criterion, page));
        // Where no page was checked, nothing is ruled out.
        if (!certain.isEmpty() || report.pages().isEmpty()) return new Occurrence(Kind.ARISES, certain);
        Set<Feature> bringing = bringing(criterion);
        List<String> possible = pages(report, page -> bringing.stream().anyMatch(page.holds()::contains));
        return new Occurrence(possible.isEmpty() ? Kind.DOES_NOT_ARISE : Kind.PERHAPS, possible);
    }

    private static List<String> pages(CheckReport report, Predicate<PageFindings> wanted) {
        return report.pages().stream().filter(wanted).map(PageFindings::file).toList();
    }

    private static boolean arises(Criterion criterion, PageFindings page) {
        return criterion.arises().always()
                || criterion.arises().features().stream().anyMatch(page.holds()::contains)
                || page.findings().stream().anyMatch(finding -> finding.wcag().contains(criterion.number()));
    }

    private static Set<Feature> bringing(Criterion criterion) {
        Set<Feature> bringing = EnumSet.of(Feature.SCRIPT, Feature.FRAME);
        if (criterion.arises().features().stream().anyMatch(Feature::styled)) bringing.add(Feature.UNREAD_STYLES);
        return bringing;
    }
}
