package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Assessment;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;
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
        Optional<String> title = Optional.of(assessment.title())
                .filter(own -> !HeadingLevels.saySame(own.value(), heading))
                .map(Text::shown);
        int level = HeadingLevels.below(headed);
        String id = "page-assessment-" + (index + 1);
        List<ListOf> lists = new ArrayList<>();
        if (!assessment.strengths().isEmpty())
            lists.add(new ListOf(
                    id + "-strengths",
                    title(report, assessment.strengthsTitle(), "strengths"),
                    items(report, assessment.strengths())));
        if (!assessment.weaknesses().isEmpty())
            lists.add(new ListOf(
                    id + "-weaknesses",
                    title(report, assessment.weaknessesTitle(), "weaknesses"),
                    items(report, assessment.weaknesses())));
        int listLevel = title.isPresent() ? HeadingLevels.below(level) : level;
        return new AssessmentView(title, id, level, listLevel, List.copyOf(lists));
    }

    private static String title(ReportContext report, Optional<Text> printed, String key) {
        return printed.map(Text::shown).orElseGet(() -> report.words().get("assessment." + key));
    }

    private static List<String> items(ReportContext report, List<Prose> points) {
        return points.stream().map(report::html).toList();
    }
}
