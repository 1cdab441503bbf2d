package org.legible.publisher.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param name its header, which is the key of the content file where it repeats one
 * @param about what it holds
 * @param isList true if a cell may hold many values
 * @param values the values of a row; none for an empty cell
 */
record Column<R>(String name, String about, Kind kind, boolean isList, Function<R, Stream<String>> values) {

    /** What the cells of a column hold. */
    enum Kind {
        TEXT,
        ADDRESS,
        DATE,
        FLAG,
        WHOLE
    }

    /** One value in each row. */
    static <R> Column<R> of(String name, Kind kind, String about, Function<R, String> value) {
        return new Column<>(name, about, kind, false, row -> Stream.of(value.apply(row)));
    }

    /** A value that some rows have. */
    static <R> Column<R> some(String name, Kind kind, String about, Function<R, Optional<?>> value) {
        return new Column<>(name, about, kind, false, row -> value.apply(row).map(Object::toString).stream());
    }

    /** As many values as a row has. */
    static <R> Column<R> list(String name, Kind kind, String about, Function<R, Stream<?>> values) {
        return new Column<>(name, about, kind, true, row -> values.apply(row).map(Object::toString));
    }

    /** What stands in the cell of a row. */
    String cell(R row) {
        List<String> found = values.apply(row).toList();
        return Cells.guard(isList ? Cells.join(found) : String.join("", found));
    }
}
