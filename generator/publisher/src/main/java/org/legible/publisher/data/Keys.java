package org.legible.publisher.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.yaml.DataSchema;
import org.legible.publisher.yaml.RecordTree;

/**
 * The columns that repeat keys of content files: each is called and explained as its key, and holds what the file of the same
 * facts in JSON holds.
 *
 * @param trees reads the value of a key
 * @param schema knows what it holds
 */
record Keys(RecordTree trees, DataSchema schema) {

    /** A column for each of these keys of a record that a row has. */
    <R> List<Column<R>> columns(Class<? extends Record> type, Function<R, Record> record, String... keys) {
        return Stream.of(keys).map(key -> column(type, record, key, key)).toList();
    }

    /** A column for a key, under another name. */
    <R> Column<R> column(Class<? extends Record> type, Function<R, Record> record, String key, String name) {
        DataSchema.Described described = schema.describe(type, key);
        return new Column<>(
                name,
                described.about(),
                Column.Kind.valueOf(described.kind().name()),
                described.isList(),
                row -> trees.get(record.apply(row), key).stream().flatMap(Keys::values));
    }

    private static Stream<String> values(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object::toString) : Stream.of(words(value));
    }

    private static String words(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
