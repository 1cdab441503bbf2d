package org.legible.publisher.make;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.SlotContent.SectionGrade;
import org.legible.publisher.render.TextMedia;
import org.legible.publisher.render.TextRenderer;
import org.legible.publisher.render.TextWords;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.words.Words;

/**
 * A report whose texts are rendered, once for all its pages.
 *
 * @param linked the report, read and linked
 * @param text its text
 * @param summaries its summaries, by their names, in order
 */
public record RenderedReport(LinkedReport linked, RenderedText text, Map<String, RenderedText> summaries) {

    /** Renders the texts of a report. */
    public static RenderedReport of(LinkedReport linked, Connections connections, Words words) {
        RenderedText text = render(linked, linked.text(), grades(linked), connections, words);
        Map<String, RenderedText> summaries = new LinkedHashMap<>();
        linked.summaries()
                .forEach((name, summary) -> summaries.put(name, render(linked, summary, Map.of(), connections, words)));
        return new RenderedReport(linked, text, summaries);
    }

    private static RenderedText render(
            LinkedReport linked,
            ReportText text,
            Map<String, List<SectionGrade>> grades,
            Connections connections,
            Words words) {
        String slug = linked.entry().slug();
        return TextRenderer.render(
                slug,
                text,
                new TextMedia(linked.pictures(), linked.files(), new TextWords(words)),
                paragraph -> connections.restingOn(slug, paragraph),
                grades);
    }

    private static Map<String, List<SectionGrade>> grades(LinkedReport linked) {
        Map<String, List<SectionGrade>> grades = new HashMap<>();
        for (Grid grid : linked.entry().report().judgements()) {
            // A grid of one grade says it itself where it is placed: the grade shows once.
            boolean shown = grid.areas().isEmpty() && isPlaced(grid, linked.text());
            if (!shown && grid.overallGrade().isPresent())
                grid.section()
                        .ifPresent(section ->
                                add(grades, section, new SectionGrade(grid.key().value(), "")));
            grid.allAreas()
                    .forEach(area -> area.section()
                            .ifPresent(section -> add(
                                    grades,
                                    section,
                                    new SectionGrade(
                                            grid.key().value(), area.id().value()))));
        }
        return grades;
    }

    private static boolean isPlaced(Grid grid, ReportText text) {
        return text.blocks().stream()
                .anyMatch(block -> block instanceof Block.Placement placement
                        && placement.block() == FactBlock.JUDGEMENTS
                        && placement.selection().value().equals(grid.key().value()));
    }

    private static void add(Map<String, List<SectionGrade>> grades, Text section, SectionGrade grade) {
        grades.computeIfAbsent(section.value(), heading -> new ArrayList<>()).add(grade);
    }
}
