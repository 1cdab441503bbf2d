package org.legible.checker.page;

import java.util.Collection;

/**
 * Words to look for in texts. Thousands of words a page are looked up here, so they are compared as the numbers that
 * {@link Texts#spoken} makes of them.
 */
public final class WordSet {

    /** Open addressing at a quarter full or less: most words that are asked for are not here. 0 is an empty place. */
    private final long[] places;

    private WordSet(long[] places) {
        this.places = places;
    }

    /** A set of these words, capitals or not. */
    public static WordSet of(Collection<String> words) {
        WordSet set = new WordSet(new long[Integer.highestOneBit(Math.max(1, words.size())) * 8]);
        for (String word : words) set.add(Texts.number(word, 0, word.length()));
        return set;
    }

    private void add(long word) {
        places[place(word)] = word;
    }

    /** Whether the set has the word of this number. */
    public boolean has(long word) {
        return places[place(word)] == word;
    }

    private int place(long word) {
        int place = (int) (word ^ word >>> 32) & places.length - 1;
        while (places[place] != 0 && places[place] != word) place = place + 1 & places.length - 1;
        return place;
    }
}
