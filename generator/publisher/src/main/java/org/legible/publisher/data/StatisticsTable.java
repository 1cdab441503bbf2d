package org.legible.publisher.data;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.data.Column.Kind;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Statistic;

/** The figures: one row each, as printed. Two figures on one topic are two rows, with their dates. */
record StatisticsTable(DataPlaces places, Keys keys) {

    private static final String SAME = "same";

    Table<Fact<Statistic>> table() {
        List<Column<Fact<Statistic>>> columns = new ArrayList<>();
        columns.add(Column.of(
                "address",
                Kind.ADDRESS,
                "The section in which it stands; else the report.",
                fact -> fact.value()
                        .section()
                        .map(section -> places.report(fact.entry(), section.value()))
                        .orElseGet(() -> places.report(fact.entry()))));
        columns.add(ReportColumns.report(Fact::entry));
        columns.addAll(keys.columns(
                Statistic.class,
                Fact::value,
                "topic",
                "value",
                "unit",
                "as-of",
                "section",
                "part-of",
                "period",
                "approximate",
                "as-printed",
                "note"));
        columns.add(Column.list(
                "compare-with",
                Kind.TEXT,
                "The places or times with which it is compared.",
                fact -> fact.value().compare().stream().map(Statistic.Comparison::with)));
        columns.add(Column.list(
                "compare-value",
                Kind.TEXT,
                "The figures of these, in their order; same where the source says that it is the same.",
                fact -> fact.value().compare().stream().map(StatisticsTable::value)));
        columns.addAll(new ReportColumns(places, keys).about(Fact::entry));
        return new Table<>(
                DataFile.STATISTICS,
                "Figures, one row each",
                set -> set.judged(Report::statistics).toList(),
                List.copyOf(columns));
    }

    private static String value(Statistic.Comparison comparison) {
        if (comparison.same()) return SAME;
        return comparison.value().map(figure -> figure.asWritten().value()).orElse("");
    }
}
