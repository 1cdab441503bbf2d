package org.legible.publisher.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.data.Column.Kind;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Response;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.report.SaidIn;

/** What became of the recommendations: one row for each answer and for each status, in the order in which the reports list them. */
record HistoryTable(DataPlaces places, Keys keys) {

    /** An answer or a status, and its place in the list of those. */
    record Said(Fact<Recommendation> fact, Record said, int number) {

        Optional<Status> status() {
            return said instanceof Status status ? Optional.of(status) : Optional.empty();
        }

        Optional<Response> response() {
            return said instanceof Response response ? Optional.of(response) : Optional.empty();
        }

        Optional<SaidIn> source() {
            return status().map(Status::source)
                    .or(() -> response().map(Response::source))
                    .flatMap(source -> source);
        }

        Optional<String> words() {
            return status().map(Status::note)
                    .or(() -> response().map(Response::text))
                    .flatMap(words -> words)
                    .map(Prose::markdown);
        }
    }

    Table<Said> table() {
        List<Column<Said>> columns = new ArrayList<>();
        columns.add(Column.of(
                "address",
                Kind.ADDRESS,
                "The permanent address of the recommendation.",
                row -> places.recommendation(row.fact())));
        columns.add(ReportColumns.report(row -> row.fact().entry()));
        columns.add(Column.of(
                "id",
                Kind.TEXT,
                "The id of the recommendation.",
                row -> row.fact().value().id().value()));
        columns.add(Column.of(
                "event",
                Kind.TEXT,
                "What the row is: response for an answer, status for how far it has come.",
                row -> row.status().isPresent() ? "status" : "response"));
        columns.add(Column.of(
                "order",
                Kind.WHOLE,
                "Its place among the answers, or among the statuses; of these the newest is last.",
                row -> String.valueOf(row.number())));
        columns.addAll(keys("is", "by"));
        columns.add(Column.some(
                "by-name",
                Kind.TEXT,
                "What that body is called.",
                row -> row.response()
                        .map(Response::by)
                        .or(() -> row.status().flatMap(Status::by))
                        .map(places::body)));
        columns.addAll(keys("said-by", "verified", "general", "date"));
        columns.add(Column.some("words", Kind.TEXT, "What was said.", Said::words));
        columns.add(Column.some(
                "source",
                Kind.TEXT,
                "Where it was said: report#place of a report here, or an address.",
                row -> row.source().map(HistoryTable::where)));
        columns.add(Column.some(
                "source-title",
                Kind.TEXT,
                "The title of a document elsewhere.",
                row -> row.source()
                        .flatMap(source -> source instanceof SaidIn.Elsewhere there
                                ? Optional.of(there.title())
                                : Optional.empty())));
        return new Table<>(
                DataFile.HISTORY, "Answers and statuses, one row each", HistoryTable::rows, List.copyOf(columns));
    }

    private List<Column<Said>> keys(String... names) {
        return keys.columns(Status.class, Said::said, names);
    }

    private static Object where(SaidIn source) {
        return source instanceof SaidIn.Elsewhere there ? there.url() : ((SaidIn.Here) source).at();
    }

    private static List<Said> rows(DataSet set) {
        return set.recommendations().stream()
                .flatMap(fact -> Stream.concat(
                        numbered(fact, fact.value().responses()),
                        numbered(fact, fact.value().status())))
                .toList();
    }

    private static Stream<Said> numbered(Fact<Recommendation> fact, List<? extends Record> said) {
        return IntStream.range(0, said.size()).mapToObj(i -> new Said(fact, said.get(i), i + 1));
    }
}
