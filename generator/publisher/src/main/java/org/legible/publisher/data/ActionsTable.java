package org.legible.publisher.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.data.Column.Kind;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Text;

/** The actions of action plans: one row each. */
record ActionsTable(DataPlaces places, Keys keys) {

    Table<Fact<Action>> table() {
        List<Column<Fact<Action>>> columns = new ArrayList<>();
        columns.add(Column.of(
                "address",
                Kind.ADDRESS,
                "Its address; that of the report where its page leaves actions out.",
                fact -> places.inBlock(
                        fact.entry(),
                        FactBlock.ACTIONS,
                        Anchors.action(fact.value().id().value()))));
        columns.add(ReportColumns.report(Fact::entry));
        columns.addAll(keys("id", "text"));
        Function<Fact<Action>, Optional<Action.Part>> part =
                fact -> fact.value().part();
        columns.add(Column.some(
                "part-ref",
                Kind.TEXT,
                "The number of its part of the plan, as printed.",
                fact -> part.apply(fact).flatMap(Action.Part::ref)));
        columns.add(Column.some(
                "part-title",
                Kind.TEXT,
                "The title of that part.",
                fact -> part.apply(fact).map(Action.Part::title)));
        columns.addAll(keys("due", "due-as-printed", "owners", "answers", "themes"));
        columns.add(Column.list(
                "theme-names",
                Kind.TEXT,
                "What those are called.",
                fact -> fact.value().themes().stream().map((Text theme) -> places.theme(theme))));
        columns.addAll(keys("measures", "progress"));
        columns.addAll(new ReportColumns(places, keys).about(Fact::entry));
        return new Table<>(DataFile.ACTIONS, "Actions, one row each", DataSet::actions, List.copyOf(columns));
    }

    private List<Column<Fact<Action>>> keys(String... names) {
        return keys.columns(Action.class, Fact::value, names);
    }
}
