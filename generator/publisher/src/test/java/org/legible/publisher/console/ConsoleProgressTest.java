package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.checker.output.SafePrinter;

class ConsoleProgressTest {

    private final StringWriter screen = new StringWriter();
    private final List<String> log = new ArrayList<>();
    private long millis;

    @Test
    void aTerminalHasOneLineThatIsWrittenOverAndTakenAway() {
        LiveProgress progress = new LiveProgress(new SafePrinter(screen, false), this::nanos);

        progress.update("Rendering", 1, 10);
        progress.update("Check", 1, 10);
        progress.close();

        assertThat(screen.toString())
                .isEqualTo("\rRendering: 1 of 10\rCheck: 1 of 10    \r" + " ".repeat(14) + "\r")
                .doesNotContain("\n");
    }

    @Test
    void aTerminalIsNotWrittenToMoreThanTenTimesASecond() {
        LiveProgress progress = new LiveProgress(new SafePrinter(screen, false), this::nanos);

        for (int done = 0; done <= 1000; done++) {
            millis += 1;
            progress.update("Checking", done, 1000);
        }

        assertThat(screen.toString().split("\r")).hasSizeBetween(10, 13);
        assertThat(screen.toString()).endsWith("Checking: 1,000 of 1,000");
    }

    @Test
    void aLogHasALineForEachStepAndOneEveryTenSeconds() {
        SparseProgress progress = new SparseProgress(log::add, this::nanos);

        for (int done = 0; done <= 25; done++) {
            progress.update("Reading reports", done, 25);
            millis += 1000;
        }
        progress.update("Checking pages", 0, 80);

        assertThat(log)
                .containsExactly(
                        "Reading reports", "Reading reports: 10 of 25", "Reading reports: 20 of 25", "Checking pages");
    }

    @Test
    void aTotalThatIsNotKnownIsNotShown() {
        LiveProgress progress = new LiveProgress(new SafePrinter(screen, false), this::nanos);

        progress.update("Checking pages", 12, 0);

        assertThat(screen.toString()).isEqualTo("\rChecking pages: 12");
    }

    @Test
    void whatIsWorthKnowingStaysWhenTheLineGoesOn() {
        LiveProgress live = new LiveProgress(new SafePrinter(screen, false), this::nanos);
        live.update("Reading", 1, 2);
        live.say("It is large.");
        live.update("Making", 1, 2);
        new SparseProgress(log::add, this::nanos).say("It is large.");

        assertThat(screen.toString())
                .isEqualTo("\rReading: 1 of 2\r" + " ".repeat(15) + "\rIt is large.\n\rMaking: 1 of 2");
        assertThat(log).containsExactly("It is large.");
    }

    private long nanos() {
        return Duration.ofMillis(millis).toNanos();
    }
}
