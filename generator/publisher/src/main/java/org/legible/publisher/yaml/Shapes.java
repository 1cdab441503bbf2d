package org.legible.publisher.yaml;

import java.lang.reflect.Constructor;
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
import java.util.stream.Collectors;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;
import org.legible.publisher.yaml.Shape.Field;
import org.legible.publisher.yaml.Shape.Presence;

/** Derives shapes from the records of the report model. */
final class Shapes {

    private static final Map<Class<?>, Shape> SIMPLE = Map.ofEntries(
            Map.entry(PartialDate.class, Shape.Simple.DATE),
            Map.entry(OffsetDateTime.class, Shape.Simple.MOMENT),
            Map.entry(URI.class, Shape.Simple.WEB_ADDRESS),
            Map.entry(PhoneNumber.class, Shape.Simple.PHONE),
            Map.entry(Integer.class, Shape.Simple.WHOLE),
            Map.entry(Figure.class, Shape.Simple.NUMBER_OR_WORDS),
            Map.entry(boolean.class, Shape.Simple.FLAG),
            Map.entry(
                    ParagraphRef.class,
                    new Shape.Reference(text -> Optional.of(ParagraphRef.parse(text)), "27", new ParagraphRef("", ""))),
            Map.entry(
                    RecommendationRef.class,
                    new Shape.Reference(
                            RecommendationRef::parse, "northtown-2025/imm-4", new RecommendationRef("", ""))),
            Map.entry(
                    AnchorRef.class,
                    new Shape.Reference(
                            text -> Optional.of(AnchorRef.parse(text)),
                            "northtown-2015#paragraph-7.5",
                            new AnchorRef("", ""))));

    private final Map<Class<?>, Shape.Fields> known = new HashMap<>();

    /** The shape of a record whose components all carry {@link Key}, but for a last one that holds its {@link Place}. */
    synchronized Shape.Fields of(Class<? extends Record> type) {
        Shape.Fields shape = known.get(type);
        if (shape != null) return shape;
        List<Field> fields = new ArrayList<>();
        // Known before its fields are: an area of judgement holds areas.
        Shape.Fields open = new Shape.Fields(constructor(type), Collections.unmodifiableList(fields));
        known.put(type, open);
        for (RecordComponent component : type.getRecordComponents())
            if (component.getType() != Place.class) fields.add(field(component));
        return open;
    }

    private static <T extends Record> Constructor<T> constructor(Class<T> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
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
        return new Field(name, key.value(), shape(type, key), presence);
    }

    private Shape shape(Type type, Key key) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class)
            return new Shape.Items(shape(argument(list), key), key.single(), key.required());
        if (type instanceof ParameterizedType placed) return new Shape.WithPlace(shape(argument(placed), key));
        Class<?> raw = (Class<?>) type;
        if (raw == Text.class) return new Shape.Line(key.pattern(), key.looksLike(), key.holds());
        if (raw == Prose.class) return key.mayBeLong() ? Shape.Simple.LONG_MARKDOWN : Shape.Simple.MARKDOWN;
        if (SIMPLE.containsKey(raw)) return SIMPLE.get(raw);
        if (raw.isEnum()) {
            List<?> constants = List.of(raw.getEnumConstants());
            return new Shape.Choice(
                    constants.stream()
                            .map(constant -> kebab(((Enum<?>) constant).name()))
                            .toList(),
                    constants,
                    Arrays.stream(key.formerly())
                            .map(word -> word.split(": ", 2))
                            .collect(Collectors.toUnmodifiableMap(word -> word[0], word -> word[1])));
        }
        if (raw.isSealed()) {
            Class<?>[] ways = raw.getPermittedSubclasses();
            return new Shape.Either(of(ways[0].asSubclass(Record.class)), of(ways[1].asSubclass(Record.class)));
        }
        return of(raw.asSubclass(Record.class));
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
