package org.legible.publisher.console;

import java.util.Locale;

/** Numbers with their nouns. */
public final class Counts {

    private Counts() {}

    /** "1 page", "1,000 pages". */
    public static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** "12 of 1,000", or "12" where the total is not known. */
    static String of(int done, int total) {
        return String.format(Locale.ROOT, total < done ? "%,d" : "%,d of %,d", done, total);
    }
}
