package org.legible.publisher.keep;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records as bytes: whatever is made of records, sealed interfaces, enumerations, lists, sets, maps and plain values is written and read
 * by the types that its components are declared with, and nothing else can come out of the bytes. Equal values give equal bytes in
 * every run. The bytes hold no names of types: only the {@linkplain ProgramBytes same program} can read them. Safe to use from many threads.
 */
public final class RecordBytes {

    private final Map<Type, Codec> codecs = new ConcurrentHashMap<>();

    /** A value of this type as bytes. */
    public <T> byte[] write(Class<T> type, T value) {
        ByteWriter out = new ByteWriter();
        codec(type).write(value, out);
        return out.all();
    }

    /** The value that was written; empty if these bytes are not those of one. */
    public <T> Optional<T> read(Class<T> type, byte[] bytes) {
        try {
            ByteReader in = new ByteReader(bytes);
            T value = type.cast(codec(type).read(in));
            return in.isAtEnd() ? Optional.of(value) : Optional.empty();
        } catch (RuntimeException foreign) {
            // A folder on somebody's disk may hold anything under our names.
            return Optional.empty();
        }
    }

    /** What writes and reads values of a type; a type may hold itself, so it is asked for when it is needed. */
    Codec codec(Type type) {
        Codec known = codecs.get(type);
        if (known != null) return known;
        Codec made = make(type);
        codecs.put(type, made);
        return made;
    }

    private Codec make(Type type) {
        if (type instanceof ParameterizedType of) {
            Class<?> raw = (Class<?>) of.getRawType();
            Type[] parts = of.getActualTypeArguments();
            return raw.isRecord() ? new RecordCodec(raw, this, of) : Collected.of(raw, parts, this);
        }
        if (!(type instanceof Class<?> raw)) throw new IllegalArgumentException("Nothing is known of " + type);
        if (raw.isEnum()) return ScalarCodec.ofEnum(raw);
        if (raw.isRecord()) return new RecordCodec(raw, this, null);
        if (raw.isSealed()) return new SealedCodec(raw, this);
        return ScalarCodec.of(raw);
    }

    /** A type as it stands in another: {@code T} of {@code Placed<Text>} is {@code Text}. */
    static Type within(ParameterizedType around, Type type) {
        if (around == null || !(type instanceof TypeVariable<?> variable)) return type;
        TypeVariable<?>[] names = ((Class<?>) around.getRawType()).getTypeParameters();
        for (int i = 0; i < names.length; i++) if (names[i].equals(variable)) return around.getActualTypeArguments()[i];
        return type;
    }
}
