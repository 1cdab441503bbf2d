package org.legible.publisher.motif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.motif.ReportShape.Counts;
import org.legible.publisher.motif.ReportShape.LongMark;
import org.legible.publisher.motif.ReportShape.Mark;
import org.legible.publisher.motif.ReportShape.Pattern;
import org.legible.publisher.motif.ReportShape.Section;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.text.Block;

/**
 * Reads the shape of a report from its text and facts. Where paragraphs have numbers, those are drawn, and recommendations are
 * seen in what they rest on. Where none has one, every paragraph is drawn; and where no recommendation names what it rests on,
 * recommendations are drawn themselves, at their places.
 */
public final class ReportShapeReader {

    private static final int TOP = 2;
    private static final int MOST_BRANCHES = 48;

    private final LinkedReport report;
    private final Connections connections;
    private final boolean isNumbered;
    private final boolean hasEvidence;
    private final List<Section> sections = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<ParagraphRef> numbers = new ArrayList<>();
    private String name = "";

    private ReportShapeReader(LinkedReport report, Connections connections) {
        this.report = report;
        this.connections = connections;
        isNumbered = report.text().blocks().stream()
                .anyMatch(block -> block instanceof Block.Numbered || block instanceof Block.Omission);
        hasEvidence = isNumbered
                && report.entry().report().recommendations().stream()
                        .anyMatch(item -> !item.paragraphs().isEmpty()
                                || !item.editorsParagraphs().isEmpty());
    }

    /** The shape of a report. */
    public static ReportShape of(LinkedReport report, Connections connections) {
        return new ReportShapeReader(report, connections).shape();
    }

    private ReportShape shape() {
        report.text().blocks().forEach(this::read);
        close("");
        List<Integer> branches = branches();
        return new ReportShape(
                pattern(!branches.isEmpty()),
                isNumbered ? Counts.NUMBERED_PARAGRAPHS : Counts.PARAGRAPHS,
                hasEvidence ? LongMark.EVIDENCE : LongMark.RECOMMENDATION,
                List.copyOf(sections),
                branches);
    }

    private void read(Block block) {
        if (block instanceof Block.Heading heading && heading.level() <= TOP) close(heading.plain());
        else if (block instanceof Block.Numbered paragraph) add(paragraph.reference(), mark(paragraph.reference()));
        else if (block instanceof Block.Omission omission)
            omission.references().forEach(paragraph -> add(paragraph, Mark.SHORT));
        else if (block instanceof Block.InLanguage within) within.blocks().forEach(this::read);
        else if (block instanceof Block.Box box) box.blocks().forEach(this::read);
        else if (block instanceof Block.Quote quote) quote.blocks().forEach(this::read);
        else if (block instanceof Block.Paragraph && !isNumbered) marks.add(Mark.TICK);
        else if (block instanceof Block.Placement placement && !hasEvidence) place(placement);
    }

    private void add(ParagraphRef paragraph, Mark mark) {
        numbers.add(paragraph);
        marks.add(mark);
    }

    private Mark mark(ParagraphRef paragraph) {
        return connections.restingOn(report.entry().slug(), paragraph).isEmpty() ? Mark.TICK : Mark.LONG;
    }

    private void place(Block.Placement placement) {
        if (placement.block() != FactBlock.RECOMMENDATIONS) return;
        for (Recommendation item : report.entry().report().recommendations())
            if (placement.selection().selects(item)) marks.add(Mark.LONG);
    }

    private void close(String next) {
        if (!marks.isEmpty())
            sections.add(new Section(
                    name,
                    numbers.isEmpty() ? "" : numbers.get(0).spoken(),
                    numbers.isEmpty() ? "" : numbers.get(numbers.size() - 1).spoken(),
                    List.copyOf(marks)));
        marks.clear();
        numbers.clear();
        name = next;
    }

    private Pattern pattern(boolean branches) {
        return switch (report.entry().report().kind().value()) {
            case "re-inspection" -> Pattern.DOUBLE_RULER;
            case "review" -> Pattern.DOTS;
            case "committee-paper" -> branches ? Pattern.BRANCHES : Pattern.RULER;
            default -> Pattern.RULER;
        };
    }

    // The report's own requests, and those of others that its actions answer, each with the number of its actions.
    private List<Integer> branches() {
        Entry entry = report.entry();
        Map<RecommendationRef, Integer> actions = new LinkedHashMap<>();
        for (Recommendation item : entry.report().recommendations())
            actions.put(new RecommendationRef(entry.slug(), item.id().value()), 0);
        for (Action action : entry.report().actions())
            for (Placed<RecommendationRef> answered : action.answers())
                actions.merge(answered.value(), 1, Integer::sum);
        int leaves =
                actions.values().stream().mapToInt(count -> Math.max(1, count)).sum();
        return leaves > MOST_BRANCHES ? List.of() : List.copyOf(actions.values());
    }
}
