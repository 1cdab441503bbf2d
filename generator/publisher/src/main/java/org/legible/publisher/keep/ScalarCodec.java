package org.legible.publisher.keep;

import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Values that hold no others. */
record ScalarCodec(BiConsumer<Object, ByteWriter> writes, Function<ByteReader, Object> reads) implements Codec {

    /** What writes and reads values of this class. */
    static Codec of(Class<?> type) {
        if (type == String.class) return new ScalarCodec((value, out) -> out.text((String) value), ByteReader::text);
        if (type == byte[].class) return new ScalarCodec((value, out) -> out.raw((byte[]) value), ByteReader::raw);
        if (type == int.class || type == Integer.class)
            return new ScalarCodec((value, out) -> out.number((Integer) value), in -> Math.toIntExact(in.number()));
        if (type == long.class || type == Long.class)
            return new ScalarCodec((value, out) -> out.number((Long) value), ByteReader::number);
        if (type == boolean.class || type == Boolean.class)
            return new ScalarCodec((value, out) -> out.number((Boolean) value ? 1 : 0), in -> in.number() == 1);
        if (type == OptionalInt.class) return ofOptionalInt();
        if (type == BigDecimal.class) return written(BigDecimal::new);
        if (type == URI.class) return written(URI::create);
        if (type == OffsetDateTime.class) return written(OffsetDateTime::parse);
        throw new IllegalArgumentException("Nothing is known of " + type);
    }

    /** The values of an enumeration, by their names. */
    static Codec ofEnum(Class<?> type) {
        return new ScalarCodec((value, out) -> out.text(((Enum<?>) value).name()), in -> {
            String name = in.text();
            for (Object constant : type.getEnumConstants())
                if (((Enum<?>) constant).name().equals(name)) return constant;
            throw new IllegalArgumentException("Not a " + type + ": " + name);
        });
    }

    private static Codec ofOptionalInt() {
        return new ScalarCodec(
                (value, out) -> {
                    OptionalInt number = (OptionalInt) value;
                    out.number(number.isPresent() ? 1 : 0);
                    number.ifPresent(out::number);
                },
                in -> in.number() == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(in.number())));
    }

    // What reads as it is written.
    private static Codec written(Function<String, Object> reads) {
        return new ScalarCodec((value, out) -> out.text(value.toString()), in -> reads.apply(in.text()));
    }

    @Override
    public void write(Object value, ByteWriter out) {
        writes.accept(value, out);
    }

    @Override
    public Object read(ByteReader in) {
        return reads.apply(in);
    }
}
