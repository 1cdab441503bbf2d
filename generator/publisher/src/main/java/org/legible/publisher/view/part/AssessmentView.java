package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.Prose;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.ReportContext;

/**
 * Strengths and weaknesses of one area.
 *
 * @param title what was assessed, unless the heading right above says it already
 * @param level the level of the title's heading
 * @param listLevel the level of the headings of the lists
 */
public record AssessmentView(Optional<String> title, String id, int level, int listLevel, List<ListOf> lists) {

    /** Strengths or weaknesses. */
    public record ListOf(String id, String title, List<String> items) {}

    /** One assessment under a heading of level {@code headed}, 0 for none, that says {@code heading}. */
    public static AssessmentView of(ReportContext report, Assessment assessment, int headed, String heading) {
        int index = report.report().assessments().indexOf(assessment);
        Optional<String> title = Optional.of(assessment.title()).filter(own -> !HeadingLevels.saySame(own, heading));
        int level = HeadingLevels.below(headed);
        String id = "page-assessment-" + (index + 1);
        List<ListOf> lists = new ArrayList<>();
        if (!assessment.strengths().isEmpty())
            lists.add(new ListOf(
                    id + "-strengths",
                    assessment.strengthsTitle().orElse(report.words().get("assessment.strengths")),
                    items(report, assessment.strengths(), index, "strengths")));
        if (!assessment.weaknesses().isEmpty())
            lists.add(new ListOf(
                    id + "-weaknesses",
                    assessment.weaknessesTitle().orElse(report.words().get("assessment.weaknesses")),
                    items(report, assessment.weaknesses(), index, "weaknesses")));
        int listLevel = title.isPresent() ? HeadingLevels.below(level) : level;
        return new AssessmentView(title, id, level, listLevel, List.copyOf(lists));
    }

    private static List<String> items(ReportContext report, List<Prose> points, int index, String key) {
        List<String> items = new ArrayList<>();
        for (Prose point : points)
            items.add(report.html(point, "/assessments/" + index + "/" + key + "/" + items.size()));
        return List.copyOf(items);
    }
}
