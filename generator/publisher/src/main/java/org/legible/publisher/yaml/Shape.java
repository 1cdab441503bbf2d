package org.legible.publisher.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Figure;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.PhoneNumber;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Text;

/** What a YAML value must look like, as the records of the report model say. It checks content and makes its JSON Schema. */
sealed interface Shape {

    /**
     * An empty value that stands in for one that could not be read. A record that holds one is never published; it only lets the
     * rest of its file be checked in the same run.
     */
    Object blank(Place place);

    /** Text on one line; the pattern is empty for any text. */
    record Line(String pattern, String looksLike, Key.Holds holds) implements Shape {

        /** Any text. */
        static final Line ANY = new Line("", "", Key.Holds.WORDS);

        @Override
        public Object blank(Place place) {
            return new Text("", place);
        }
    }

    /** The name of something elsewhere; {@code none} stands in for one that could not be read. */
    record Reference(Function<String, Optional<?>> parse, String looksLike, Object none) implements Shape {

        @Override
        public Object blank(Place place) {
            return none;
        }
    }

    /**
     * One of some words, written in kebab case, each with the constant that it stands for.
     *
     * @param former words that an earlier version knew, each with what to do now
     */
    record Choice(List<String> words, List<?> constants, Map<String, String> former) implements Shape {

        @Override
        public Object blank(Place place) {
            return constants.get(0);
        }
    }

    /** A single value of which nothing is to be said but what it is. */
    enum Simple implements Shape {
        /** Markdown of one paragraph. */
        MARKDOWN,
        /** Markdown that may hold several paragraphs and lists. */
        LONG_MARKDOWN,
        /** A date, possibly partial. */
        DATE,
        /** A moment with its offset from UTC. */
        MOMENT,
        /** An address on the web. */
        WEB_ADDRESS,
        /** A telephone number. */
        PHONE,
        /** A whole number. */
        WHOLE,
        /** A number, or words. */
        NUMBER_OR_WORDS,
        /** True or false. */
        FLAG;

        @Override
        public Object blank(Place place) {
            return switch (this) {
                case MARKDOWN, LONG_MARKDOWN -> new Prose("", place);
                case DATE -> new PartialDate(1000, Optional.empty(), Optional.empty());
                case MOMENT -> Instant.EPOCH.atOffset(ZoneOffset.UTC);
                case WEB_ADDRESS -> URI.create("https://example.org/");
                case PHONE -> new PhoneNumber("00");
                case WHOLE -> 0;
                case NUMBER_OR_WORDS -> new Figure(new Text("", place), Optional.empty());
                case FLAG -> false;
            };
        }
    }

    /** One of two records: the first is written as the value of its only key, the second as keys with values. */
    record Either(Fields value, Fields keys) implements Shape {

        /** What the value of the first must look like. */
        Shape single() {
            return value.fields().get(0).shape();
        }

        @Override
        public Object blank(Place place) {
            return value.blank(place);
        }
    }

    /** A value that is kept with its place. */
    record WithPlace(Shape value) implements Shape {

        @Override
        public Object blank(Place place) {
            return new Placed<>(value.blank(place), place);
        }
    }

    /** A list; {@code single} if one item may stand without the list, {@code required} if it may not be empty. */
    record Items(Shape item, boolean single, boolean required) implements Shape {

        // So shapes that hold themselves end here.
        @Override
        public Object blank(Place place) {
            return List.of();
        }
    }

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

        @Override
        public Object blank(Place place) {
            return make(fields.stream().map(field -> field.blank(place)).toArray(), place);
        }
    }

    /**
     * A key of an object.
     *
     * @param about what it holds, for the author
     */
    record Field(String key, String about, Shape shape, Presence presence) {

        private Object blank(Place place) {
            return presence == Presence.OPTIONAL ? Optional.empty() : shape.blank(place);
        }
    }

    /** What a key that is left out means. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        EMPTY_LIST,
        FALSE,
        TRUE
    }
}
