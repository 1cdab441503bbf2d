package org.legible.publisher.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {

    private final Wordings wordings = new Wordings(List.of("placement", "Care order"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The plans were not always checked.; PASSIVE were not always checked",
                "A plan has been written by the council.; PASSIVE been written",
                "Help is given to families, and letters are sent.; PASSIVE is given, PASSIVE are sent",
                "It isn’t done.; PASSIVE isn’t done",
                "It is not uncommon to wait.; DOUBLE_NEGATIVE not uncommon",
                "That isn’t unusual.; DOUBLE_NEGATIVE n’t unusual",
                "They did not get no help.; DOUBLE_NEGATIVE not get no help",
                "Nobody should go without food.; DOUBLE_NEGATIVE Nobody should go without",
                "Nothing that you cannot say is kept.; DOUBLE_NEGATIVE Nothing that you cannot, PASSIVE is kept",
                "There was no child who did not eat.; DOUBLE_NEGATIVE no child who did not",
                "Nobody ever did nothing.; DOUBLE_NEGATIVE Nobody ever did nothing",
                "It is not that nobody came.; DOUBLE_NEGATIVE not that nobody",
                "They never said nothing.; DOUBLE_NEGATIVE never said nothing",
                "You cannot come unless you are not ill.; DOUBLE_NEGATIVE cannot come unless you are not",
                "The club was closed by the council.; PASSIVE was closed",
                "The doors have been locked.; PASSIVE been locked",
                "Ages 6 & 7 met for bread&butter.; AMPERSAND 6 & 7, AMPERSAND bread&butter",
                "Teachers & parents met.; AMPERSAND Teachers & parents",
                "Ask the LADO or the IROs.; ABBREVIATION LADO, ABBREVIATION IRO",
                "Children must not fall through the net.; IDIOM fall through the net",
                "The implementation of plans was slow.; ABSTRACT_NOUN The implementation of",
                "They utilised it in order to help.; SIMPLER_WORD utilised, SIMPLER_WORD in order to",
                "Stakeholders met.; JARGON Stakeholders",
                "A care order says so.; JARGON care order",
            })
    void areFound(String sentence, String expected) {
        assertThat(found(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "She was worried and tired.",
                "It is called a review.",
                "They are supposed to help.",
                "There were planned visits.",
                "He was not there until Monday.",
                "You are not alone, and nobody is to blame.",
                "They did not understand.",
                "Do not go without a coat.",
                "Nobody said that they did not like it.",
                "You cannot come unless you are ill.",
                "The club is closed, and the lift is broken.",
                "We are trained, and you are allowed to ask.",
                "The tickets are sold out.",
                "You are NOT to blame.",
                "The H&Q Centre, the B&B and the COVID jab.",
                "She sat on the ground floor and threw the ball up in the air.",
                "Marks & Spencer gave food.",
                "The NHS and the BBC came.",
                "PLEASE READ THIS",
                "She said: “The implementation of plans was slow.”",
                "Self-evaluation-forms.pdf",
                "Not only that, no one came.",
                "Henry VIII had no plan."
            })
    void areNotSeenWhereThereAreNone(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @Test
    void everyPhraseIsFoundAsItself() {
        Phrases phrases = Phrases.read();

        assertThat(WordList.lines("phrases.txt")).allSatisfy(line -> {
            for (String form : line.split(" *\\| *")[1].split(", "))
                assertThat(phrases.in("So " + form + " stays."))
                        .as(form)
                        .singleElement()
                        .satisfies(wording -> assertThat(wording.words()).isEqualTo(form));
        });
    }

    private String found(String sentence) {
        return wordings.in(sentence).stream()
                .map(wording -> wording.kind() + " " + wording.words())
                .collect(Collectors.joining(", "));
    }
}
