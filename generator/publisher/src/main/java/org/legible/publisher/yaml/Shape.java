package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;

/** What a YAML value must look like, as the records of the report model say. It checks content and makes its JSON Schema. */
sealed interface Shape {

    /** Text; the pattern is empty for any text. */
    record Text(String pattern, String looksLike) implements Shape {}

    /** Inline Markdown. */
    record Markdown() implements Shape {}

    /** A date, possibly partial. */
    record Date() implements Shape {}

    /** A moment with its offset from UTC. */
    record Moment() implements Shape {}

    /** An address on the web. */
    record WebAddress() implements Shape {}

    /** A telephone number. */
    record Phone() implements Shape {}

    /** A whole number. */
    record Whole() implements Shape {}

    /** A number, or words. */
    record NumberOrWords() implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /** One of some words, written in kebab case. */
    record Choice(List<String> words) implements Shape {}

    /** A list; {@code single} if one item may stand without the list, {@code required} if it may not be empty. */
    record Items(Shape item, boolean single, boolean required) implements Shape {}

    /** An object made of a record. */
    record Fields(Class<? extends Record> type, List<Field> fields) implements Shape {

        /** The field of that key, or empty. */
        Optional<Field> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }
    }

    /**
     * A key of an object.
     *
     * @param component the record component that it fills
     * @param about what it holds, for the author
     */
    record Field(String key, String component, String about, Shape shape, Presence presence) {}

    /** What a key that is left out means. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        EMPTY_LIST,
        FALSE,
        TRUE
    }
}
