package org.legible.publisher.data;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.legible.publisher.data.Column.Kind;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;

/** The columns that say in every table which report a row comes from, and on what terms its words may be used. */
record ReportColumns(DataPlaces places, Keys keys) {

    private static final String PUBLISHERS = "; ";

    /** Which report it is: its name in addresses, by which tables can be joined. */
    static <R> Column<R> report(Function<R, Entry> entry) {
        return Column.of(
                "report",
                Kind.TEXT,
                "The report: the name of its folder, which is in its address.",
                row -> entry.apply(row).slug());
    }

    /** What is known of the report, behind the row's own columns. */
    <R> List<Column<R>> about(Function<R, Entry> entry) {
        return List.of(
                Column.of(
                        "report-title",
                        Kind.TEXT,
                        "The short title of the report.",
                        row -> report(entry, row).shortTitle().value()),
                Column.of(
                        "report-address",
                        Kind.ADDRESS,
                        "The page of the report.",
                        row -> places.report(entry.apply(row))),
                key(entry, "kind", "report-kind"),
                key(entry, "authority", "authority"),
                Column.of("publisher", Kind.TEXT, "Who published the report.", row -> publishers(report(entry, row))),
                key(entry, "published", "published"),
                key(entry, "edition", "edition"),
                key(entry, "status", "report-status"),
                Column.of(
                        "language",
                        Kind.TEXT,
                        "The language of the report, as a BCP 47 tag.",
                        row -> places.library().language(entry.apply(row))),
                Column.some(
                        "licence",
                        Kind.TEXT,
                        "On what terms the words of the official report may be used; empty where nobody has said.",
                        row -> report(entry, row).licence().map(Report.Licence::name)),
                Column.some(
                        "licence-address",
                        Kind.ADDRESS,
                        "The address of these terms.",
                        row -> report(entry, row).licence().flatMap(Report.Licence::url)));
    }

    private <R> Column<R> key(Function<R, Entry> entry, String key, String name) {
        return keys.column(Report.class, row -> report(entry, row), key, name);
    }

    private static <R> Report report(Function<R, Entry> entry, R row) {
        return entry.apply(row).report();
    }

    private static String publishers(Report report) {
        return report.publisher().stream().map(Text::value).collect(Collectors.joining(PUBLISHERS));
    }
}
