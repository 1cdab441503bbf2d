package org.legible.publisher.library;

import java.util.HashSet;
import java.util.Set;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;

/** Checks that what a summary names is in its report. */
final class SummaryChecks {

    private SummaryChecks() {}

    static void check(Entry entry, Summary summary, Problems problems) {
        // Where ids could not be read, none is missed.
        if (entry.holes().hide("recommendations.id")) return;
        Report report = entry.report();
        Set<String> recommendations = new HashSet<>();
        report.recommendations()
                .forEach(recommendation -> recommendations.add(
                        Anchors.recommendation(recommendation.id().value())));
        Set<String> all = new HashSet<>(recommendations);
        for (Grid grid : report.judgements()) {
            all.add(Anchors.judgement(grid.key().value()));
            grid.allAreas().forEach(area -> all.add(Anchors.judgement(area.id().value())));
        }
        boolean hasAllJudgements =
                !entry.holes().hide("judgements.key", "judgements.areas.id", "judgements.areas.areas.id");
        for (Summary.LeftOut leftOut : summary.leftOut())
            if (hasAllJudgements
                    && !leftOut.id().value().isEmpty()
                    && !all.contains(leftOut.id().value()))
                problems.error(
                        leftOut.id().place(),
                        "left-out names \"" + leftOut.id() + "\", which the report does not have.",
                        "Readers would be told that something is missing which never was there.",
                        Nearest.remedy(leftOut.id().value(), all, "judgement or recommendation"));
        for (Summary.ChosenPicture chosen : summary.pictures())
            if (!chosen.at().value().isEmpty()
                    && !recommendations.contains(chosen.at().value()))
                problems.error(
                        chosen.at().place(),
                        "pictures names \"" + chosen.at() + "\", which the report does not have.",
                        "Readers would not see the picture anywhere.",
                        Nearest.remedy(chosen.at().value(), recommendations, "recommendation"));
        checkMain(report, summary, problems);
    }

    private static void checkMain(Report report, Summary summary, Problems problems) {
        Set<String> ids = new HashSet<>();
        report.recommendations()
                .forEach(recommendation -> ids.add(recommendation.id().value()));
        Set<String> leftOut = new HashSet<>();
        summary.leftOut().forEach(item -> leftOut.add(item.id().value()));
        Set<String> seen = new HashSet<>();
        for (Text main : summary.main()) {
            if (!ids.contains(main.value()))
                problems.error(
                        main.place(),
                        "main names the recommendation \"" + main + "\", which the report does not have.",
                        "Readers would not see what matters most.",
                        Nearest.remedy(main.value(), ids, "recommendation"));
            else if (leftOut.contains(Anchors.recommendation(main.value())))
                problems.error(
                        main.place(),
                        "main names the recommendation \"" + main + "\", which left-out leaves out.",
                        "It cannot be shown first and not at all.",
                        "Delete it from main, or from left-out.");
            else if (!seen.add(main.value()))
                problems.error(
                        main.place(),
                        "main names the recommendation \"" + main + "\" twice.",
                        "Readers see it only once.",
                        "Delete one of the two.");
        }
    }
}
