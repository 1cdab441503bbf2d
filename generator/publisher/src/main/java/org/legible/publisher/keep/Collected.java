package org.legible.publisher.keep;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Values that hold others: lists, sets, maps, and what may be absent. They are read as ones that cannot be changed. */
final class Collected {

    private Collected() {}

    /** What writes and reads collections of this kind. */
    static Codec of(Class<?> kind, Type[] parts, RecordBytes all) {
        if (kind == Optional.class)
            return new Many(
                    parts[0],
                    all,
                    value -> ((Optional<?>) value).map(List::<Object>of).orElse(List.of()),
                    values -> values.stream().findFirst());
        if (kind == List.class || kind == Collection.class)
            return new Many(parts[0], all, value -> (Collection<?>) value, List::copyOf);
        if (kind == Set.class)
            return new Many(
                    parts[0],
                    all,
                    value -> inOrder((Set<?>) value),
                    values -> Collections.unmodifiableSet(new LinkedHashSet<>(values)));
        if (kind == Map.class) return new Entries(parts[0], parts[1], all, Collections::unmodifiableMap);
        if (kind == SortedMap.class)
            return new Entries(parts[0], parts[1], all, map -> Collections.unmodifiableSortedMap(new TreeMap<>(map)));
        throw new IllegalArgumentException("Nothing is known of " + kind);
    }

    // The order of a set says nothing, and is another in every run.
    private static List<?> inOrder(Collection<?> set) {
        return set.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    /** Values of one type. */
    private record Many(
            Type part, RecordBytes all, Function<Object, Collection<?>> open, Function<List<Object>, Object> close)
            implements Codec {

        @Override
        public void write(Object value, ByteWriter out) {
            Collection<?> values = open.apply(value);
            out.number(values.size());
            Codec codec = all.codec(part);
            values.forEach(one -> codec.write(one, out));
        }

        @Override
        public Object read(ByteReader in) {
            int count = in.count();
            Codec codec = all.codec(part);
            List<Object> values = new ArrayList<>(count);
            for (int i = 0; i < count; i++) values.add(codec.read(in));
            return close.apply(values);
        }
    }

    /** Keys with values. */
    private record Entries(
            Type key, Type value, RecordBytes all, Function<Map<Object, Object>, Map<Object, Object>> close)
            implements Codec {

        @Override
        public void write(Object written, ByteWriter out) {
            Map<?, ?> map = (Map<?, ?>) written;
            boolean isInOrder = map instanceof LinkedHashMap || map instanceof SortedMap || map instanceof EnumMap;
            // An order that was hidden may be meant; that of a map of the language itself never is.
            boolean isHidden = map.getClass().getName().startsWith("java.util.Collections$Unmodifiable");
            Collection<?> keys = isInOrder || isHidden ? map.keySet() : inOrder(map.keySet());
            out.number(keys.size());
            for (Object one : keys) {
                all.codec(key).write(one, out);
                all.codec(value).write(map.get(one), out);
            }
        }

        @Override
        public Object read(ByteReader in) {
            int count = in.count();
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < count; i++)
                map.put(all.codec(key).read(in), all.codec(value).read(in));
            return close.apply(map);
        }
    }
}
