package org.legible.publisher.keep;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/** Records, component by component. */
final class RecordCodec implements Codec {

    private final RecordBytes all;
    private final Constructor<?> constructor;
    private final List<Method> accessors;
    private final List<Type> types;

    /** @param of the record with what stands for its type variables; null if it has none */
    RecordCodec(Class<?> type, RecordBytes all, ParameterizedType of) {
        this.all = all;
        RecordComponent[] components = type.getRecordComponents();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        types = Arrays.stream(components)
                .map(component -> RecordBytes.within(of, component.getGenericType()))
                .toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
        accessors.forEach(RecordCodec::open);
        open(constructor);
    }

    // Most records are seen in their own package alone.
    private static void open(AccessibleObject member) {
        member.setAccessible(true);
    }

    @Override
    public void write(Object value, ByteWriter out) {
        try {
            for (int i = 0; i < types.size(); i++)
                all.codec(types.get(i)).write(accessors.get(i).invoke(value), out);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public Object read(ByteReader in) {
        Object[] values = new Object[types.size()];
        for (int i = 0; i < values.length; i++)
            values[i] = all.codec(types.get(i)).read(in);
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(refused);
        }
    }
}
