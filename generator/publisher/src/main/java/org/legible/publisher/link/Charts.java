package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.chart.Chart;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.PlainText;
import org.legible.publisher.text.ReportText;

/**
 * Finds the figures of the charts that a text asks for, in the tables that stand above them: readers meet the figures before
 * their picture (standard 57).
 */
final class Charts {

    private final ReportText text;
    private final Locale language;
    private final Problems problems;
    private final Map<String, Block.Table> above = new LinkedHashMap<>();
    private int charts;

    private Charts(ReportText text, Locale language, Problems problems) {
        this.text = text;
        this.language = language;
        this.problems = problems;
    }

    /**
     * The text with its charts; one that cannot be drawn is a problem.
     *
     * @param language how the figures of its tables are written
     */
    static ReportText draw(ReportText text, Locale language, Problems problems) {
        return new Charts(text, language, problems).draw();
    }

    private ReportText draw() {
        List<Block> blocks = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (block instanceof Block.ChartRequest request) chart(request).ifPresent(blocks::add);
            else blocks.add(block);
            tables(List.of(block)).forEach(above::putIfAbsent);
        }
        return new ReportText(text.file(), List.copyOf(blocks), text.notes());
    }

    private static Map<String, Block.Table> tables(List<Block> blocks) {
        Map<String, Block.Table> tables = new LinkedHashMap<>();
        Marks.eachBlock(blocks, block -> {
            if (block instanceof Block.Table table) tables.putIfAbsent(table.id(), table);
        });
        return tables;
    }

    private Optional<Block> chart(Block.ChartRequest request) {
        Place place = new Place(text.file(), request.line(), 1);
        Block.Table table = above.get(request.table());
        if (table != null) {
            String id = "chart-" + ++charts;
            String caption = table.caption().map(PlainText::of).orElse(table.heading());
            String title = request.title().orElse(caption);
            Problems own = new Problems();
            Optional<Chart> chart = new ChartFigures(request, table, language, place, own).chart();
            own.sorted().forEach(problems::add);
            return chart.map(drawn -> new Block.Charted(request.line(), id, table.id(), caption, title, drawn));
        }
        if (tables(text.blocks()).containsKey(request.table()))
            problems.error(
                    place,
                    "The table \"" + request.table() + "\" stands below its chart.",
                    "Readers who cannot use a picture would meet it before they know that its figures follow.",
                    "Move this line below the table.");
        else
            problems.error(
                    place,
                    "There is no table \"" + request.table() + "\" in this text.",
                    "A chart shows the figures of a table, and here there would be none.",
                    Nearest.remedy(request.table(), above.keySet(), "table"));
        return Optional.empty();
    }
}
