package org.legible.publisher.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Prose;
import org.legible.publisher.yaml.Shape.Field;
import org.legible.publisher.yaml.Shape.Presence;

/** Derives shapes from the records of the report model. */
final class Shapes {

    private final Map<Class<?>, Shape.Fields> known = new HashMap<>();

    /** The shape of a record whose components all carry {@link Key}. */
    synchronized Shape.Fields of(Class<? extends Record> type) {
        Shape.Fields shape = known.get(type);
        if (shape != null) return shape;
        List<Field> fields = new ArrayList<>();
        // Known before its fields are: an area of judgement holds areas.
        Shape.Fields open = new Shape.Fields(type, Collections.unmodifiableList(fields));
        known.put(type, open);
        for (RecordComponent component : type.getRecordComponents()) fields.add(field(component));
        return open;
    }

    /** A constant or component name as the content files write it: {@code NOT_ALLOWED} and {@code notAllowed} alike. */
    static String kebab(String name) {
        String words = name.equals(name.toUpperCase(Locale.ROOT))
                ? name.replace('_', '-')
                : name.replaceAll("([a-z0-9])([A-Z])", "$1-$2");
        return words.toLowerCase(Locale.ROOT);
    }

    private Field field(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        if (key == null) throw new IllegalStateException("No @Key on " + component);
        String name = key.name().isEmpty() ? kebab(component.getName()) : key.name();
        Class<?> raw = component.getType();
        Type type = raw == Optional.class ? argument(component.getGenericType()) : component.getGenericType();
        Presence presence = Presence.REQUIRED;
        if (raw == Optional.class) presence = Presence.OPTIONAL;
        else if (raw == List.class && !key.required()) presence = Presence.EMPTY_LIST;
        else if (raw == boolean.class) presence = key.byDefault() ? Presence.TRUE : Presence.FALSE;
        return new Field(name, component.getName(), key.value(), shape(type, key), presence);
    }

    private Shape shape(Type type, Key key) {
        if (type instanceof ParameterizedType list)
            return new Shape.Items(shape(argument(list), key), key.single(), key.required());
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) return new Shape.Text(key.pattern(), key.looksLike());
        if (raw == Prose.class) return new Shape.Markdown();
        if (raw == PartialDate.class) return new Shape.Date();
        if (raw == OffsetDateTime.class) return new Shape.Moment();
        if (raw == URI.class) return new Shape.WebAddress();
        if (raw == PhoneNumber.class) return new Shape.Phone();
        if (raw == Integer.class) return new Shape.Whole();
        if (raw == Figure.class) return new Shape.NumberOrWords();
        if (raw == boolean.class) return new Shape.Flag();
        if (raw.isEnum())
            return new Shape.Choice(Arrays.stream(raw.getEnumConstants())
                    .map(constant -> kebab(((Enum<?>) constant).name()))
                    .toList());
        return of(raw.asSubclass(Record.class));
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
