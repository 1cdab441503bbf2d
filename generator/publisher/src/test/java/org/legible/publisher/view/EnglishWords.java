package org.legible.publisher.view;

import java.util.Optional;
import org.legible.publisher.render.ThemeFiles;
import org.legible.publisher.render.Words;

/** The words of the default theme, for tests. */
final class EnglishWords {
    private static final Words WORDS = Words.of(new ThemeFiles(Optional.empty()), "en-GB");

    private EnglishWords() {}

    static Words get() {
        return WORDS;
    }
}
