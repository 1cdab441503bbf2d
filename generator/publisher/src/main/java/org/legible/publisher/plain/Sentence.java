package org.legible.publisher.plain;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Place;

/**
 * One sentence of a passage.
 *
 * @param words the sentence as written
 * @param start where it begins in its passage
 */
record Sentence(String words, int start, AuthorsPassage passage) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,/@-][\\p{L}\\p{N}]+)*");
    private static final int SHOWN = 4;

    /** How many words it has; a number, an address and a word with a hyphen are one each. */
    int length() {
        return (int) WORD.matcher(words).results().count();
    }

    /** Its first words, by which an author finds it. */
    String beginning() {
        String[] all = words.split("\\s+", SHOWN + 1);
        return String.join(" ", Arrays.asList(all).subList(0, Math.min(SHOWN, all.length)));
    }

    /** Where it stands. */
    Place place() {
        return at(0);
    }

    /** Where the letter at this index of it stands. */
    Place at(int index) {
        return passage.at(start + index);
    }
}
