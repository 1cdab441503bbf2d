package org.legible.publisher.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.data.Column.Kind;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Scale;

/** The judgements: one row for each grade, with the scale that it belongs to, since grades of two scales cannot be compared. */
record JudgementsTable(DataPlaces places, Keys keys) {

    Table<Judgement> table() {
        List<Column<Judgement>> columns = new ArrayList<>();
        columns.add(Column.of(
                "address", Kind.ADDRESS, "Where it stands; the report, where that gives it no place.", this::address));
        columns.add(ReportColumns.report(Judgement::entry));
        columns.add(Column.of(
                "level",
                Kind.TEXT,
                "What it is of: overall, area, or previous for what the report prints of an earlier inspection.",
                row -> row.level().name().toLowerCase(Locale.ROOT)));
        columns.add(some(
                "grid",
                "The key of the grid in which it stands.",
                row -> row.grid().map(Grid::key)));
        columns.add(
                some("grid-title", "What that grid judges.", row -> row.grid().map(Grid::title)));
        columns.add(some("id", "The id of the area; unique in the report.", Judgement::id));
        columns.add(some(
                "title",
                "The area's name, the label of the overall grade, or what was judged earlier.",
                Judgement::title));
        columns.add(some("part-of", "The id of the area within which it lies.", Judgement::partOf));
        columns.add(Column.of(
                "scale",
                Kind.TEXT,
                "The key of the grading scale.",
                row -> row.scale().value()));
        columns.add(some(
                "framework",
                "The framework to which the scale belongs.",
                row -> scale(row).map(Scale::framework)));
        columns.add(Column.of(
                "grade",
                Kind.TEXT,
                "The key of the grade; none where the report gives no overall grade.",
                row -> row.grade().value()));
        columns.add(some(
                "grade-title",
                "The grade in the words of the scale.",
                row -> grade(row).map(Scale.Grade::title)));
        columns.add(some(
                "grade-number",
                "Its number, where the scale has numbers.",
                row -> grade(row).flatMap(Scale.Grade::number)));
        columns.add(some(
                "as-printed", "The grade as printed, where it differs from the scale's words.", Judgement::asPrinted));
        columns.add(some("section", "The heading of the section about it.", Judgement::section));
        columns.add(Column.of(
                "date",
                Kind.DATE,
                "When it was given: for an earlier one its own date, else that of the report.",
                row -> row.date().toString()));
        columns.add(some(
                "note",
                "What to know about it, or why there is no overall grade.",
                row -> row.note().map(Prose::markdown)));
        columns.addAll(new ReportColumns(places, keys).about(Judgement::entry));
        return new Table<>(
                DataFile.JUDGEMENTS, "Judgements, one row for each grade", Judgement::all, List.copyOf(columns));
    }

    private static Column<Judgement> some(String name, String about, Function<Judgement, Optional<?>> value) {
        return Column.some(name, Kind.TEXT, about, value);
    }

    private String address(Judgement row) {
        return row.anchor()
                .map(anchor -> places.inBlock(row.entry(), row.block(), anchor))
                .orElseGet(() -> places.report(row.entry()));
    }

    private Optional<Scale> scale(Judgement row) {
        return Optional.ofNullable(
                places.library().vocabularies().scales().get(row.scale().value()));
    }

    private Optional<Scale.Grade> grade(Judgement row) {
        return scale(row).flatMap(scale -> scale.grade(row.grade().value()));
    }
}
