package org.legible.publisher.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.data.Column.Kind;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;

/** The recommendations: one row each, whose key is their permanent address. */
record RecommendationsTable(DataPlaces places, Keys keys) {

    Table<Fact<Recommendation>> table() {
        List<Column<Fact<Recommendation>>> columns = new ArrayList<>();
        columns.add(Column.of("address", Kind.ADDRESS, "Its permanent address.", places::recommendation));
        columns.add(ReportColumns.report(Fact::entry));
        columns.addAll(keys("id", "number", "type", "text", "cited-as", "plain", "to"));
        columns.add(names(
                "to-names", "What those are called.", item -> item.to().stream().map(places::body)));
        columns.addAll(keys("due", "within", "due-as-printed", "group", "paragraphs"));
        columns.add(Column.list(
                "evidence",
                Kind.ADDRESS,
                "The addresses of these paragraphs.",
                fact -> fact.value().paragraphs().stream()
                        .map(paragraph -> places.report(fact.entry(), Anchors.paragraph(paragraph.value())))));
        columns.addAll(keys("themes"));
        columns.add(names(
                "theme-names",
                "What those are called.",
                item -> item.themes().stream().map(places::theme)));
        columns.add(names(
                "editors-paragraphs",
                "Paragraphs that it seems to rest on: our reading, not the report's.",
                item -> item.editorsParagraphs().stream().map(Placed::value)));
        columns.add(names(
                "editors-repeats",
                "Earlier recommendations that it seems to make again, as report/id: our reading, not the report's.",
                item -> item.repeats().stream().map(Placed::value)));
        columns.add(names(
                "state",
                "How far it has come by the newest entries of history.csv, of each body where several were asked;"
                        + " not-reported where nothing was said of it, or of one of them; -in-general where that was said of several at once.",
                item -> item.standings().stream().map(Recommendation.Standing::key)));
        columns.addAll(new ReportColumns(places, keys).about(Fact::entry));
        return new Table<>(
                DataFile.RECOMMENDATIONS,
                "Recommendations, one row each",
                DataSet::recommendations,
                List.copyOf(columns));
    }

    private List<Column<Fact<Recommendation>>> keys(String... names) {
        return keys.columns(Recommendation.class, Fact::value, names);
    }

    private static Column<Fact<Recommendation>> names(
            String name, String about, Function<Recommendation, Stream<?>> values) {
        return Column.list(name, Kind.TEXT, about, fact -> values.apply(fact.value()));
    }
}
