package org.legible.publisher.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.problem.Place;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "They came. They left.; 2",
                "Dr. Smith came at 5.30 p.m. and left.; 1",
                "See p. 4 and no. 5, e.g. the table. Then stop.; 2",
                "J. Smith wrote it. She left!; 2",
                "“Why?” she asked. Nobody knew.; 2",
                "Look at www.example.org for more.; 1",
                "It cost £3.5 million. That is a lot.; 2"
            })
    void endWhereAReaderStops(String passage, int sentences) {
        assertThat(sentences(passage)).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "They don't know.; 3",
                "Well-kept homes cost £1,234.50 – a lot.; 6",
                "Go to www.example.org now.; 4",
                "…; 0"
            })
    void countWordsAsAReaderDoes(String sentence, int words) {
        assertThat(sentences(sentence).get(0).length()).isEqualTo(words);
    }

    @Test
    void areFoundOnTheirLines() {
        AuthorsPassage passage =
                new AuthorsPassage("One line. Two\nlines. Three.", new Place("x.md", 4, 0), List.of(14), true);

        assertThat(Sentences.in(passage, Locale.UK).stream()
                        .map(sentence -> sentence.place().line()))
                .containsExactly(4, 4, 5);
    }

    private static List<Sentence> sentences(String words) {
        return Sentences.in(new AuthorsPassage(words, Place.of("x.md"), List.of(), true), Locale.UK);
    }
}
