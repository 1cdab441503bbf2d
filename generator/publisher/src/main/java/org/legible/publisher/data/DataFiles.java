package org.legible.publisher.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.yaml.DataSchema;
import org.legible.publisher.yaml.RecordTree;
import tools.jackson.databind.json.JsonMapper;

/** Makes the files of sets of data: tables as CSV, all of it as JSON, and what both mean. Safe to use from many threads. */
public final class DataFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String READING =
            "Cells that hold many values part them by a bar; a backslash stands before a bar or backslash within a value."
                    + " A cell that a spreadsheet would run as a formula has an apostrophe in front. Words are Markdown as"
                    + " written. Dates may be a year or a year and month.";

    private final RecordTree trees = new RecordTree();
    private final Keys keys = new Keys(trees, new DataSchema());

    /** Which files a set of data has: a table that would be empty is none of them. */
    public List<DataFile> of(DataSet set, Library library) {
        List<DataFile> files = new ArrayList<>();
        // What stands in the tables does not depend on where they will stand.
        tables(new DataPlaces(library, Address::path)).stream()
                .filter(table -> !table.isEmpty(set))
                .forEach(table -> files.add(table.file()));
        if (files.isEmpty()) return List.of();
        if (!set.recommendations().isEmpty() || !set.actions().isEmpty()) files.add(DataFile.JSON);
        files.add(DataFile.METADATA);
        return List.copyOf(files);
    }

    /**
     * One of these files.
     *
     * @param one the report, for the data of one
     */
    public byte[] bytes(DataFile file, DataSet set, Optional<Entry> one, DataPlaces places) {
        if (file == DataFile.JSON) return json(new DataTree(places, trees).of(set, one));
        List<Table<?>> tables = tables(places);
        if (file != DataFile.METADATA)
            return tables.stream()
                    .filter(table -> table.file() == file)
                    .findFirst()
                    .orElseThrow()
                    .csv(set);
        List<Table<?>> there =
                tables.stream().filter(table -> !table.isEmpty(set)).toList();
        return json(new TableMetadata(places.library().site(), READING).of(there));
    }

    /** The JSON Schema of the files in JSON. */
    public byte[] schema(DataPlaces places) {
        return new DataTree(places, trees).schema().getBytes(StandardCharsets.UTF_8);
    }

    private List<Table<?>> tables(DataPlaces places) {
        return List.of(
                new RecommendationsTable(places, keys).table(),
                new HistoryTable(places, keys).table(),
                new ActionsTable(places, keys).table(),
                new JudgementsTable(places, keys).table(),
                new StatisticsTable(places, keys).table());
    }

    // A line for each thing that is listed: a change from one version to the next is seen in its line.
    // Indents would be a sixth of all.
    private static byte[] json(Map<String, Object> tree) {
        return tree.entrySet().stream()
                .map(part -> JSON.writeValueAsString(part.getKey()) + ": " + lines(part.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(Object part) {
        if (!(part instanceof List<?> listed) || listed.isEmpty()) return JSON.writeValueAsString(part);
        return listed.stream().map(JSON::writeValueAsString).collect(Collectors.joining(",\n", "[\n", "\n]"));
    }
}
