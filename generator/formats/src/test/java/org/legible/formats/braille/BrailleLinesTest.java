package org.legible.formats.braille;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrailleLinesTest {

    @Test
    void linesEndBetweenWords() {
        assertThat(BrailleLines.of("⠁⠁⠁⠀⠃⠃⠀⠉⠉⠉", 2, 0, 6)).containsExactly("⠀⠀⠁⠁⠁", "⠃⠃⠀⠉⠉⠉");
    }

    @Test
    void aWordWithoutRoomGoesOnAfterASign() {
        assertThat(BrailleLines.of("⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚", 0, 0, 5)).containsExactly("⠁⠃⠉⠙⠐", "⠑⠋⠛⠓⠐", "⠊⠚");
    }

    @Test
    void aWordThatJustFitsIsNotBroken() {
        assertThat(BrailleLines.of("⠁⠃⠉⠙⠑", 0, 0, 5)).containsExactly("⠁⠃⠉⠙⠑");
    }

    @Test
    void aHeadingStandsInTheMiddle() {
        assertThat(BrailleLines.centred("⠁⠃", 2, 10)).containsExactly("⠀⠀⠀⠀⠁⠃");
    }
}
