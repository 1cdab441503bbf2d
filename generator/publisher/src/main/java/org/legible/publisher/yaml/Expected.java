package org.legible.publisher.yaml;

import org.legible.publisher.report.Key;

/**
 * What a value must be.
 *
 * @param what it, as in "must be a whole number"
 * @param remedy what to type instead
 */
record Expected(String what, String remedy) {

    /** A list. */
    static final Expected LIST = of("a list, each item after a dash");

    /** What can be named, such as "true or false". */
    static Expected of(String what) {
        return new Expected(what, "Write " + what + ".");
    }

    /** Text that looks like an example. */
    static Expected like(String looksLike, Key.Holds holds) {
        String example = "\"" + looksLike + "\"";
        return new Expected("written like " + example, remedy(holds, example));
    }

    // A hash begins a remark, so a colour needs its quotes; and a name of a file is that of one that is there.
    private static String remedy(Key.Holds holds, String example) {
        return switch (holds) {
            case COLOUR -> "Write it in quotes, such as " + example + ".";
            case FILE -> "Write the name of a file beside this one, such as " + example + ".";
            case WORDS -> "Write it like " + example + ".";
        };
    }
}
