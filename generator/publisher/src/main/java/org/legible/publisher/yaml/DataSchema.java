package org.legible.publisher.yaml;

import java.util.List;

/**
 * What the records of the report model look like in files of data: their JSON Schema, and what each key holds. It comes from
 * the same shapes that check the content. Safe to use from many threads.
 */
public final class DataSchema {

    private final Shapes shapes = new Shapes();

    /** What a key of a record holds. */
    public enum Kind {
        /** Text, or Markdown as its author wrote it. */
        TEXT,
        /** A day, a month or a year. */
        DATE,
        /** True or false. */
        FLAG
    }

    /**
     * A key of a record.
     *
     * @param about what it holds
     * @param isList true if it may have many values
     */
    public record Described(String about, Kind kind, boolean isList) {}

    /** The JSON Schema of a file of data that stands at this address, and holds these parts. */
    public String schema(String address, String title, List<DataPart> parts) {
        return JsonSchema.ofData(address, title, parts, shapes);
    }

    /**
     * What a key of a record holds.
     *
     * @throws IllegalArgumentException if the record has no such key
     */
    public Described describe(Class<? extends Record> type, String key) {
        Shape.Field field = shapes.of(type)
                .field(key)
                .orElseThrow(() -> new IllegalArgumentException("No key " + key + " in " + type));
        boolean isList = field.shape() instanceof Shape.Items;
        return new Described(field.about(), kind(field.shape()), isList);
    }

    private static Kind kind(Shape shape) {
        if (shape instanceof Shape.Items items) return kind(items.item());
        if (shape instanceof Shape.WithPlace placed) return kind(placed.value());
        if (shape == Shape.Simple.DATE) return Kind.DATE;
        return shape == Shape.Simple.FLAG ? Kind.FLAG : Kind.TEXT;
    }
}
