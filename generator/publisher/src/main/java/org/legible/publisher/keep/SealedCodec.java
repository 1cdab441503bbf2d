package org.legible.publisher.keep;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A closed choice: which it is, then what it holds. */
final class SealedCodec implements Codec {

    private final RecordBytes all;
    private final List<Class<?>> choices;

    SealedCodec(Class<?> type, RecordBytes all) {
        this.all = all;
        choices = choices(type)
                .distinct()
                .sorted(Comparator.<Class<?>, String>comparing(Class::getName))
                .toList();
    }

    private static Stream<Class<?>> choices(Class<?> type) {
        return Stream.of(type.getPermittedSubclasses())
                .flatMap(choice -> choice.isSealed() && !choice.isEnum() ? choices(choice) : Stream.of(choice));
    }

    @Override
    public void write(Object value, ByteWriter out) {
        Class<?> type = value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass();
        int choice = choices.indexOf(type);
        if (choice < 0) throw new IllegalArgumentException("Not one of " + choices + ": " + type);
        out.number(choice);
        all.codec(type).write(value, out);
    }

    @Override
    public Object read(ByteReader in) {
        return all.codec(choices.get((int) in.number())).read(in);
    }
}
