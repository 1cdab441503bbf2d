package org.legible.publisher.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.SaidIn;

/** Turns a record of the report model back into maps and lists with the keys of its content file, for files of data. */
public final class RecordTree {

    private RecordTree() {}

    /**
     * The keys of a record with their values, in the order of the record. What may be left out and is has no key; a list has
     * one even where it is empty, and is a list even where the file may hold its one item alone.
     */
    public static Map<String, Object> of(Record record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : keys(record).toList())
            value(get(component, record)).ifPresent(value -> tree.put(key(component), value));
        return tree;
    }

    private static Optional<Object> value(Object value) {
        if (value instanceof SaidIn.Here here) return value(here.at());
        if (value instanceof Placed<?> placed) return value(placed.value());
        if (value instanceof Optional<?> optional) return optional.flatMap(RecordTree::value);
        if (value instanceof List<?> list)
            return Optional.of(
                    list.stream().flatMap(item -> value(item).stream()).toList());
        if (value instanceof Enum<?> constant) return Optional.of(Shapes.kebab(constant.name()));
        if (value instanceof Boolean || value instanceof Number) return Optional.of(value);
        if (value instanceof Prose prose) return Optional.of(prose.markdown());
        if (value instanceof Record record && keys(record).findAny().isPresent()) return Optional.of(of(record));
        return Optional.of(value.toString());
    }

    private static Stream<RecordComponent> keys(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Key.class));
    }

    private static String key(RecordComponent component) {
        String name = component.getAnnotation(Key.class).name();
        return name.isEmpty() ? Shapes.kebab(component.getName()) : name;
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
