package org.legible.publisher.plain;

/**
 * A formula that says for how many years of school a text is written, as far as lengths and lists can tell. Each stands with the
 * list that it was made for.
 */
enum ReadingMeasure {

    /** Of 1975; by the length of sentences and words. */
    FLESCH_KINCAID("Flesch–Kincaid") {
        @Override
        double grade(ReadingCounts text) {
            return 0.39 * text.words() / text.sentences() + 11.8 * text.syllables() / text.words() - 15.59;
        }
    },

    /** Of 1948, as corrected for the list of 1995; by the length of sentences and the words that the list lacks. */
    DALE_CHALL("Dale–Chall") {
        @Override
        double grade(ReadingCounts text) {
            double hard = 100.0 * text.hardWords() / text.words();
            return 0.1579 * hard + 0.0496 * text.words() / text.sentences() + (hard > 5 ? 3.6365 : 0);
        }
    },

    /** Revised in 1974, with its list; by the length of sentences and the words that the list lacks, each counted once. */
    SPACHE("Spache") {
        @Override
        double grade(ReadingCounts text) {
            double hard = 100.0 * text.hard().size() / text.words();
            return 0.121 * text.words() / text.sentences() + 0.082 * hard + 0.659;
        }
    };

    /** Below this many words a measure says nothing. */
    static final int ENOUGH_WORDS = 100;

    private final String title;

    ReadingMeasure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The years of school, by the American count, of a text that has a word. */
    abstract double grade(ReadingCounts text);
}
