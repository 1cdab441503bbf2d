package org.legible.publisher.words;

import org.legible.publisher.link.ReferenceWords;

/** The words of the default theme, for tests. */
public final class EnglishWords {
    private static final Words WORDS = Words.ofTheme();

    private EnglishWords() {}

    /** Every word of it. */
    /** How British English refers to paragraphs. */
    public static ReferenceWords references() {
        return WORDS.references();
    }

    public static Words get() {
        return WORDS;
    }
}
