package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void aPersonsTerminalHasALiveLineAndColour() {
        assertThat(Terminal.of(Map.of("TERM", "xterm"), true)).isEqualTo(new Terminal(true, true));
    }

    @Test
    void aFileACiJobAndADumbTerminalHaveNeither() {
        assertThat(Terminal.of(Map.of(), false)).isEqualTo(Terminal.LOG);
        assertThat(Terminal.of(Map.of("CI", "true"), true)).isEqualTo(Terminal.LOG);
        assertThat(Terminal.of(Map.of("TERM", "dumb"), true)).isEqualTo(Terminal.LOG);
    }

    @Test
    void aPersonWhoWantsNoColourHasNone() {
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true)).isEqualTo(new Terminal(true, false));
    }
}
