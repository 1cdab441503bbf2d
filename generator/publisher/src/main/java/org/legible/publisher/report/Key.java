package org.legible.publisher.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a key of a content file means to the author who writes it. The words appear in the JSON Schema, where editors show
 * them, and in error messages.
 *
 * <p>A component of type {@code Optional}, {@code List} or {@code boolean} may be left out of the file; every other
 * component must be there. A component of type {@code Place} is no key: it says where the whole stands.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

    /** What the key holds, as one short sentence for the author. */
    String value();

    /** The key as written in the file, where it is not the component's name in kebab case. */
    String name() default "";

    /** True if a list must hold at least one item. */
    boolean required() default false;

    /** True if a list of one may be written as the one item alone. */
    boolean single() default false;

    /** True if Markdown may hold several paragraphs and lists. */
    boolean mayBeLong() default false;

    /** The value of a {@code boolean} that is left out. */
    boolean byDefault() default false;

    /** A regular expression that the text must match in whole; empty for any text. */
    String pattern() default "";

    /** Words that an earlier version knew, each with what to do now: {@code "old-word: Write new-word"}. */
    String[] formerly() default {};

    /** What a text that fits the pattern looks like, for the message; empty where there is no pattern. */
    String looksLike() default "";

    /** What a text with a pattern is, where there is more to say of how to write it. */
    Holds holds() default Holds.WORDS;

    /** What a text can be. */
    enum Holds {
        WORDS,
        /** A colour, which begins with a hash. */
        COLOUR,
        /** The name of a file that stands beside the one with the key. */
        FILE
    }
}
