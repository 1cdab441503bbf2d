package org.legible.publisher.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.problem.Place;

/** The values are those that were published with each formula. */
class ReadingMeasureTest {

    // npm flesch-kincaid 2.0.1, its README; and the least that the formula gives: one word of one syllable.
    @ParameterizedTest
    @CsvSource({"1, 13, 26, 13.08", "1, 1, 1, -3.40"})
    void fleschKincaid(int sentences, int words, int syllables, double grade) {
        assertThat(ReadingMeasure.FLESCH_KINCAID.grade(new ReadingCounts(sentences, words, syllables, Map.of())))
                .isCloseTo(grade, within(0.005));
    }

    // Without hard words, 0.0496 for each word of a sentence; one word in five hard, its README's 30 words and the
    // corrected sum.
    @ParameterizedTest
    @CsvSource({"2, 30, 0, 0.744", "2, 30, 6, 7.5385", "2, 40, 2, 1.7815"})
    void daleChall(int sentences, int words, int hard, double grade) {
        assertThat(ReadingMeasure.DALE_CHALL.grade(counts(sentences, words, hard)))
                .isCloseTo(grade, within(0.0005));
    }

    // npm spache-formula 2.0.1, its README.
    @ParameterizedTest
    @CsvSource({"2, 30, 6, 4.114", "2, 30, 0, 2.474"})
    void spache(int sentences, int words, int hard, double grade) {
        assertThat(ReadingMeasure.SPACHE.grade(counts(sentences, words, hard))).isCloseTo(grade, within(0.0005));
    }

    // Wikipedia, “Flesch–Kincaid readability tests”, gives a reading ease of 116 and 69: by its formula so many
    // syllables. The
    // library goes by spelling, and is one out in the second.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The cat sat on the mat.; 6; 6",
                "This sentence, taken as a reading passage unto itself, is being used to prove a point.; 16; 23"
            })
    void countsWhatAReaderSays(String sentence, int words, int syllables) {
        ReadingCounts counts = counts(sentence);

        assertThat(counts.words()).isEqualTo(words);
        assertThat(counts.syllables()).isCloseTo(syllables, within(1));
    }

    @Test
    void leavesOutNamesNumbersAndAddresses() {
        ReadingCounts counts = counts(
                "Inspectors from Ofsted came to Hertfordshire in 2015. Hertfordshire is at www.example.org, or write to us. The LSCB left.");

        assertThat(counts.words()).isEqualTo(13);
        assertThat(counts.sentences()).isEqualTo(3);
        assertThat(counts.hard()).containsOnlyKeys("inspectors");
    }

    @Test
    void knowsTheFormsOfWords() {
        WordList list = WordList.read("dale-chall.txt");

        assertThat(List.of(
                        "plans", "planned", "making", "tried", "happier", "child's", "colours", "babies", "well-known"))
                .allMatch(list::knows);
        assertThat(List.of("governance", "timeliness", "interim")).noneMatch(list::knows);
    }

    private static ReadingCounts counts(int sentences, int words, int hard) {
        Map<String, Integer> each = new HashMap<>();
        for (int i = 0; i < hard; i++) each.put("word" + i, 1);
        return new ReadingCounts(sentences, words, words, each);
    }

    private static ReadingCounts counts(String words) {
        AuthorsPassage passage = new AuthorsPassage(words, Place.of("x.md"), List.of(), true);
        return ReadingCounts.of(Sentences.in(passage, Locale.UK), WordList.read("dale-chall.txt"));
    }
}
