package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.motif.Drawing;
import org.legible.publisher.motif.Motif;
import org.legible.publisher.motif.ReportShape;
import org.legible.publisher.motif.ReportShape.Counts;
import org.legible.publisher.motif.ReportShape.LongMark;
import org.legible.publisher.motif.ReportShape.Mark;
import org.legible.publisher.motif.ReportShape.Section;
import org.legible.publisher.view.ReportContext;

/**
 * A report as lines for the band at its head.
 *
 * @param parts its sections beside one another, for wide screens
 * @param isRoomy true if the sections are few, so that there is room for their names
 * @param rows its sections below one another, for the others
 * @param legend what the lines stand for, in sentences
 */
public record RulerView(List<Part> parts, boolean isRoomy, MotifView rows, List<String> legend) {

    private static final int MOST_NAMES = 7;
    private static final int WIDTH = 1800;
    private static final int WIDEST = 20;
    private static final int LEAST_RANGE = 110;

    /**
     * One section.
     *
     * @param name the words of its heading; empty where it has none
     * @param range its paragraphs, such as 10–37; empty where they have no number, or there is no room
     * @param width its width beside the others; all of them shrink alike to fit into the page
     */
    public record Part(String name, String range, int width, MotifView motif) {}

    /** The ruler of a report; empty where it has neither paragraphs nor recommendations. */
    public static Optional<RulerView> of(ReportContext report) {
        return report.page()
                .shapes()
                .of(report.slug())
                .filter(ReportShape::hasMarks)
                .map(shape -> of(shape, report));
    }

    private static RulerView of(ReportShape shape, ReportContext report) {
        List<Drawing> drawings = Motif.sections(shape);
        int all = drawings.stream().mapToInt(Drawing::width).sum();
        List<Integer> widths = drawings.stream()
                .map(drawing -> Math.max(1, Math.min(drawing.width() * WIDTH / all, drawing.width() * WIDEST / 8)))
                .toList();
        boolean isEachOne = drawings.size() == shape.sections().size();
        boolean isRoomy = isEachOne && drawings.size() <= MOST_NAMES;
        // A few of many ranges would leave open which sections the others are.
        boolean isRanged = isRoomy || isEachOne && widths.stream().allMatch(width -> width >= LEAST_RANGE);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++)
            parts.add(new Part(
                    isRoomy ? shape.sections().get(i).name() : "",
                    isRanged ? range(shape.sections().get(i), report) : "",
                    widths.get(i),
                    MotifView.of(drawings.get(i))));
        return new RulerView(List.copyOf(parts), isRoomy, MotifView.of(Motif.rows(shape)), legend(shape, report));
    }

    private static String range(Section section, ReportContext report) {
        return section.first().equals(section.last())
                ? section.first()
                : report.words().get("motif.range", Map.of("first", section.first(), "last", section.last()));
    }

    private static List<String> legend(ReportShape shape, ReportContext report) {
        List<String> legend = new ArrayList<>();
        int paragraphs = shape.paragraphs();
        String counted = shape.counts() == Counts.PARAGRAPHS ? "motif.paragraphs" : "motif.numberedParagraphs";
        if (paragraphs > 0) legend.add(report.words().count(counted, paragraphs));
        int weighty = shape.count(Mark.LONG);
        String stands = shape.longMark() == LongMark.EVIDENCE ? "motif.evidence" : "motif.recommendation";
        if (weighty > 0) legend.add(report.recommendationNames().phrase(stands, Map.of("count", weighty)));
        int omitted = shape.count(Mark.SHORT);
        if (omitted > 0) legend.add(report.words().get("motif.omitted", Map.of("count", omitted)));
        int share = Motif.share(shape);
        if (share > 1) legend.add(report.words().get("motif.share", Map.of("count", share)));
        return List.copyOf(legend);
    }
}
