package org.legible.publisher.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.DataFile;
import org.legible.publisher.report.Site;

/**
 * What the tables of one folder hold, in the vocabulary of CSV on the Web: a group of tables in {@code csv-metadata.json}, where
 * readers look for it by themselves (Model for Tabular Data and Metadata on the Web, 5.3).
 */
record TableMetadata(Site site, String description) {

    private static final String PARTIAL_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    Map<String, Object> of(List<Table<?>> tables) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put(
                "@context",
                List.of(
                        "http://www.w3.org/ns/csvw",
                        Map.of("@language", site.language().value())));
        group.put("dc:title", site.title().value());
        group.put("dc:publisher", site.publisher().value());
        group.put("dc:description", description);
        site.licence()
                .flatMap(Site.SiteLicence::url)
                .ifPresent(url -> group.put("dc:license", Map.of("@id", url.toString())));
        group.put("tables", tables.stream().map(table -> table(table, tables)).toList());
        return group;
    }

    private static Map<String, Object> table(Table<?> table, List<Table<?>> all) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns", table.columns().stream().map(TableMetadata::column).toList());
        if (table.file() == DataFile.RECOMMENDATIONS) schema.put("primaryKey", "address");
        boolean isJoined = table.file() == DataFile.HISTORY
                && all.stream().anyMatch(other -> other.file() == DataFile.RECOMMENDATIONS);
        if (isJoined)
            schema.put(
                    "foreignKeys",
                    List.of(inOrder(
                            "columnReference",
                            "address",
                            "reference",
                            inOrder("resource", DataFile.RECOMMENDATIONS.fileName(), "columnReference", "address"))));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("url", table.file().fileName());
        described.put("dc:title", table.title());
        described.put("tableSchema", schema);
        return described;
    }

    private static Map<String, Object> column(Column<?> column) {
        Map<String, Object> described = new LinkedHashMap<>();
        // A name may not hold a hyphen: it stands in templates of addresses.
        described.put("name", column.name().replace('-', '_'));
        described.put("titles", column.name());
        described.put("dc:description", column.about());
        described.put("datatype", datatype(column.kind()));
        if (column.isList()) described.put("separator", Cells.SEPARATOR);
        return described;
    }

    private static Object datatype(Column.Kind kind) {
        return switch (kind) {
            case ADDRESS -> "anyURI";
            case FLAG -> "boolean";
            case WHOLE -> "integer";
            case DATE -> inOrder("base", "string", "format", PARTIAL_DATE);
            case TEXT -> "string";
        };
    }

    // The order of Map.of is another in each run, and two builds must give the same bytes.
    private static Map<String, Object> inOrder(String first, Object value, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, value);
        map.put(second, other);
        return map;
    }
}
