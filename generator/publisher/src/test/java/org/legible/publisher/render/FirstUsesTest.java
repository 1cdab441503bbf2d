package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstUsesTest {

    private static final String LETTERS = FirstUses.mark("ABC", "ABC", "ABC [a big cat]");

    @Test
    void theFirstIsWrittenInItsOwnWay() {
        assertThat(FirstUses.keep("An " + LETTERS + ", an " + LETTERS + " and an " + LETTERS + "."))
                .isEqualTo("An ABC [a big cat], an ABC and an ABC.");
    }

    @Test
    void oneMayStandWithinAnother() {
        String term = FirstUses.mark("cat", LETTERS, "<b>" + LETTERS + "</b>");

        assertThat(FirstUses.keep(term + ", " + term + ", " + LETTERS)).isEqualTo("<b>ABC [a big cat]</b>, ABC, ABC");
    }

    @Test
    void whatIsNotTakenUsesNothingUp() {
        String term = FirstUses.mark("cat", "cat", "cat");
        String other = FirstUses.mark("cat", "cat", LETTERS);

        assertThat(FirstUses.keep(term + ", " + other + ", " + LETTERS)).isEqualTo("cat, cat, ABC [a big cat]");
    }

    @Test
    void elsewhereEachIsAnyUse() {
        assertThat(FirstUses.afterwards("<p>" + FirstUses.mark("cat", LETTERS, "no") + "</p>"))
                .isEqualTo("<p>ABC</p>");
    }
}
