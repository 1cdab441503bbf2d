package org.legible.publisher.yaml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.SaidIn;

/**
 * Turns a record of the report model back into maps and lists with the keys of its content file, for files of data. Safe to
 * use from many threads.
 */
public final class RecordTree {

    private final Map<Class<?>, Map<String, Method>> known = new ConcurrentHashMap<>();

    /**
     * The keys of a record with their values, in the order of the record. What may be left out and is has no key; a list has
     * one even where it is empty, and is a list even where the file may hold its one item alone.
     */
    public Map<String, Object> of(Record record) {
        return of(record, key -> true);
    }

    /** Those of the keys that are wanted. */
    public Map<String, Object> of(Record record, Predicate<String> isWanted) {
        Map<String, Object> tree = new LinkedHashMap<>();
        keys(record).forEach((key, accessor) -> {
            if (isWanted.test(key)) value(get(accessor, record)).ifPresent(value -> tree.put(key, value));
        });
        return tree;
    }

    /** The value of one key, as {@link #of(Record)} has it; empty where it is left out, or is no key of the record. */
    public Optional<Object> get(Record record, String key) {
        return Optional.ofNullable(keys(record).get(key)).flatMap(accessor -> value(get(accessor, record)));
    }

    private Optional<Object> value(Object value) {
        if (value instanceof SaidIn.Here here) return value(here.at());
        if (value instanceof Placed<?> placed) return value(placed.value());
        if (value instanceof Optional<?> optional) return optional.flatMap(this::value);
        if (value instanceof List<?> list)
            return Optional.of(
                    list.stream().flatMap(item -> value(item).stream()).toList());
        if (value instanceof Enum<?> constant) return Optional.of(Shapes.kebab(constant.name()));
        if (value instanceof Boolean || value instanceof Number) return Optional.of(value);
        if (value instanceof Figure figure)
            return Optional.of(
                    figure.number().isPresent()
                            ? figure.number().get()
                            : figure.asWritten().value());
        if (value instanceof Prose prose) return Optional.of(prose.markdown());
        if (value instanceof Record record && !keys(record).isEmpty()) return Optional.of(of(record));
        return Optional.of(value.toString());
    }

    private Map<String, Method> keys(Record record) {
        return known.computeIfAbsent(record.getClass(), type -> {
            Map<String, Method> keys = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Key key = component.getAnnotation(Key.class);
                if (key != null)
                    keys.put(
                            key.name().isEmpty() ? Shapes.kebab(component.getName()) : key.name(),
                            component.getAccessor());
            }
            return keys;
        });
    }

    private static Object get(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
