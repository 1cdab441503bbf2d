package org.legible.publisher.view;

import org.legible.publisher.render.Words;

/** The words of the default theme, for tests. */
public final class EnglishWords {
    private static final Words WORDS = Words.ofTheme();

    private EnglishWords() {}

    /** Every word of it. */
    public static Words get() {
        return WORDS;
    }
}
