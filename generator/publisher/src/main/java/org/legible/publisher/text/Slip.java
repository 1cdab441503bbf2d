package org.legible.publisher.text;

import java.util.regex.Pattern;
import org.legible.publisher.problem.Problem;

/**
 * A form that looks like a mark and is none of ours.
 *
 * @param where the passages in which it counts
 * @param form what it looks like; its group {@code at} is the form itself
 * @param what says what it is; {@code %s} stands for the form as typed
 */
record Slip(Where where, Pattern form, Problem.Severity severity, String what, String why, String fix) {

    /** The passages in which a form counts. */
    enum Where {
        /** In every passage. */
        ANYWHERE,
        /** In paragraphs, and so where items of lists begin. */
        PARAGRAPH,
        /** Where items of lists begin. */
        ITEM;

        boolean takes(Passage.Kind kind) {
            return switch (this) {
                case ANYWHERE -> true;
                case PARAGRAPH -> kind != Passage.Kind.LINE;
                case ITEM -> kind == Passage.Kind.ITEM;
            };
        }
    }
}
