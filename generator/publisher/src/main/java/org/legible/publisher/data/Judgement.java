package org.legible.publisher.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PreviousJudgement;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;

/**
 * One grade that a report gives, or prints of an earlier inspection.
 *
 * @param level what it is of: a grid as a whole, an area of it, or an earlier inspection
 * @param anchor its place in the report; an earlier judgement has none of its own
 * @param partOf the area within which it lies
 * @param date when it was given
 */
record Judgement(
        Entry entry,
        Level level,
        Optional<Grid> grid,
        Optional<String> anchor,
        Optional<Text> id,
        Optional<Text> title,
        Optional<Text> partOf,
        Text scale,
        Text grade,
        Optional<Text> asPrinted,
        Optional<Text> section,
        PartialDate date,
        Optional<Prose> note) {

    /** What a grade is of. */
    enum Level {
        OVERALL,
        AREA,
        PREVIOUS
    }

    /** Every grade of these reports, in the order of each. */
    static List<Judgement> all(DataSet set) {
        return set.judged().stream()
                .flatMap(entry -> Stream.concat(
                        entry.report().judgements().stream().flatMap(grid -> of(entry, grid)),
                        entry.report().previousJudgements().stream().map(earlier -> of(entry, earlier))))
                .toList();
    }

    /** The block of the report that shows it. */
    FactBlock block() {
        return level == Level.PREVIOUS ? FactBlock.PREVIOUS_JUDGEMENTS : FactBlock.JUDGEMENTS;
    }

    private static Stream<Judgement> of(Entry entry, Grid grid) {
        return Stream.concat(
                grid.overall().stream().map(grade -> overall(entry, grid, grade)),
                grid.areas().stream().flatMap(area -> of(entry, grid, area, Optional.empty())));
    }

    private static Judgement overall(Entry entry, Grid grid, Text grade) {
        return new Judgement(
                entry,
                Level.OVERALL,
                Optional.of(grid),
                Optional.of(Anchors.judgement(grid.key().value())),
                Optional.empty(),
                grid.overallTitle(),
                Optional.empty(),
                grid.scale(),
                grade,
                grid.asPrinted(),
                grid.section(),
                entry.report().published().value(),
                grid.overallReason());
    }

    private static Stream<Judgement> of(Entry entry, Grid grid, Grid.Area area, Optional<Text> within) {
        Judgement judgement = new Judgement(
                entry,
                Level.AREA,
                Optional.of(grid),
                Optional.of(Anchors.judgement(area.id().value())),
                Optional.of(area.id()),
                Optional.of(area.title()),
                within,
                grid.scale(),
                area.grade(),
                area.asPrinted(),
                area.section(),
                entry.report().published().value(),
                Optional.empty());
        return Stream.concat(
                Stream.of(judgement),
                area.areas().stream().flatMap(inner -> of(entry, grid, inner, Optional.of(area.id()))));
    }

    private static Judgement of(Entry entry, PreviousJudgement earlier) {
        return new Judgement(
                entry,
                Level.PREVIOUS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(earlier.title()),
                Optional.empty(),
                earlier.scale(),
                earlier.grade(),
                earlier.asPrinted(),
                Optional.empty(),
                earlier.date(),
                earlier.note());
    }
}
