package org.legible.publisher.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Key;

/** What a YAML value must look like, as the records of the report model say. It checks content and makes its JSON Schema. */
sealed interface Shape {

    /** Text; the pattern is empty for any text. */
    record Text(String pattern, String looksLike, Key.Holds holds) implements Shape {

        /** Any text. */
        static final Text ANY = new Text("", "", Key.Holds.WORDS);
    }

    /** Markdown; {@code mayBeLong} if it may hold several paragraphs and lists. */
    record Markdown(boolean mayBeLong) implements Shape {}

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

    /** The name of something elsewhere; {@code blank} stands in for one that could not be read. */
    record Reference(Function<String, Optional<?>> parse, String looksLike, Object blank) implements Shape {}

    /**
     * One of some words, written in kebab case, each with the constant that it stands for.
     *
     * @param former words that an earlier version knew, each with what to do now
     */
    record Choice(List<String> words, List<?> constants, Map<String, String> former) implements Shape {}

    /** One of two records: the first is written as the value of its only key, the second as keys with values. */
    record Either(Fields value, Fields keys) implements Shape {}

    /** A value that is kept with its place. */
    record WithPlace(Shape value) implements Shape {}

    /** A list; {@code single} if one item may stand without the list, {@code required} if it may not be empty. */
    record Items(Shape item, boolean single, boolean required) implements Shape {}

    /** An object made of a record, whose constructor takes the keys in their order, and then perhaps the place of the whole. */
    record Fields(Constructor<? extends Record> record, List<Field> fields) implements Shape {

        /** The field of that key, or empty. */
        Optional<Field> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }

        /** The record that holds these values. */
        Record make(Object[] values, Place place) {
            Object[] all = Arrays.copyOf(values, record.getParameterCount());
            if (all.length > values.length) all[values.length] = place;
            try {
                return record.newInstance(all);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /**
     * A key of an object.
     *
     * @param about what it holds, for the author
     */
    record Field(String key, String about, Shape shape, Presence presence) {}

    /** What a key that is left out means. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        EMPTY_LIST,
        FALSE,
        TRUE
    }
}
