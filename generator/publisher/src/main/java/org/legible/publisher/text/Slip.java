package org.legible.publisher.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/**
 * A form that looks like a mark and is none of ours.
 *
 * @param where the passages in which it counts
 * @param form what it looks like; its group {@code at} is the form itself
 * @param key the key of the warning that it is; empty where it is an error
 * @param what says what it is; {@code %s} stands for the form as typed
 */
record Slip(Where where, Pattern form, Optional<String> key, String what, String why, String fix) {

    /** A form that stops publication. */
    static Slip error(Where where, String form, String what, String why, String fix) {
        return new Slip(where, pattern(form), Optional.empty(), what, why, fix);
    }

    /** A form that somebody should look at. */
    static Slip warning(String key, Where where, String form, String what, String why, String fix) {
        return new Slip(where, pattern(form), Optional.of(key), what, why, fix);
    }

    private static Pattern pattern(String form) {
        String whole = form.contains("(?<at>") ? form : "(?<at>" + form + ")";
        return Pattern.compile(whole.replace('U', TypedLines.UNDERSTOOD), Pattern.MULTILINE);
    }

    /** What is said of one at a place. */
    Problem at(Place place, String said) {
        return key.map(name -> Problem.warning(name, place, said, why, fix))
                .orElseGet(() -> Problem.error(place, said, why, fix));
    }

    /** The passages in which a form counts. */
    enum Where {
        /** In every passage. */
        ANYWHERE,
        /** In paragraphs, and so where items of lists begin. */
        PARAGRAPH,
        /** Where items of lists begin. */
        ITEM;

        boolean takes(TypedLines.Kind kind) {
            return switch (this) {
                case ANYWHERE -> true;
                case PARAGRAPH -> kind != TypedLines.Kind.LINE;
                case ITEM -> kind == TypedLines.Kind.ITEM;
            };
        }
    }
}
