package org.legible.publisher.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In\u00ADspector",
                "a\u200Bb",
                "a\uFEFFb",
                "a\u2060b",
                "a\u180Eb",
                "a\u200Cb",
                "a\u200Db",
                "a\u3164b",
                "a\u2028b",
                "a\uDB40\uDC41",
                "a\uFFFCb",
                "a\uFFF9b",
                "\u200Da"
            })
    void lettersThatAreNotSeenAreFound(String text) {
        assertThat(Letters.firstUnseen(text)).isPresent();
        assertThat(Letters.firstThatNamesMayNotHold(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\u0915\u094D\u200D\u0937",
                "\u0DC1\u0DCA\u200D\u0DBB\u0DD3",
                "\uD83D\uDC69\u200D\uD83D\uDE92",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE92",
                "\u2764\uFE0F\u200D\uD83D\uDD25",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F",
                "\u0627\u0644\u200F \u200E(1)\u061C",
                "\u0600\u0661",
                "e\u0301"
            })
    void whatAScriptNeedsStays(String text) {
        assertThat(Letters.firstUnseen(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Eb",
                "a\u202A",
                "\u202Ca",
                "a\u2067b\u202C",
                "\u202Ba\u2069",
                "\u2066a\u202Eb\u2069c\u202C",
                "\u2069"
            })
    void aTurnWithoutItsPartnerIsFound(String text) {
        assertThat(Letters.firstUnpaired(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\u200E\u200F\u061C",
                "\u202Ba\u202C",
                "\u2067a\u202Ab\u202Cc\u2069",
                "\u2068\u2069\u2066\u2069"
            })
    void pairsAndMarksStay(String text) {
        assertThat(Letters.firstUnpaired(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inspec\u00ADtion"})
    void aLetterIsNamedWithItsPlace(String text) {
        int index = Letters.firstUnseen(text).orElseThrow();

        assertThat(Letters.name(text, index)).isEqualTo("soft hyphen (U+00AD)");
        assertThat(Letters.where(text, index)).isEqualTo("after \"Inspec\"");
        assertThat(Letters.where("\u200Ba", 0)).isEqualTo("at the beginning");
    }
}
