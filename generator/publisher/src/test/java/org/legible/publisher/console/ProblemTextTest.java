package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class ProblemTextTest {

    private static final Problem THEME = Problem.error(
            new Place("reports/leeds-2026/report.yaml", 12, 5),
            "There is no theme \"assesment\".",
            "The recommendation would be missing from the page of its theme.",
            "Did you mean \"assessment\"?");
    private static final Problem GAP = Problem.warning(
            new Place("reports/leeds-2026/report.md", 40, 0),
            "Paragraph 12 is missing between 11 and 13.",
            "Readers cannot tell whether it was left out.",
            "Number the paragraph, or say that it is left out.");

    @Test
    void placeWhatWhyAndFixStandTogetherUnderTheirFile() {
        String text = new ProblemText(Terminal.LOG, ShownFiles.of(Path.of("content"))).write(List.of(GAP, THEME));

        assertThat(text).isEqualTo("""
                content/reports/leeds-2026/report.md: 1 warning

                  warning at content/reports/leeds-2026/report.md:40
                    Paragraph 12 is missing between 11 and 13.
                    why: Readers cannot tell whether it was left out.
                    fix: Number the paragraph, or say that it is left out.

                content/reports/leeds-2026/report.yaml: 1 error

                  error at content/reports/leeds-2026/report.yaml:12:5
                    There is no theme "assesment".
                    why: The recommendation would be missing from the page of its theme.
                    fix: Did you mean "assessment"?

                """);
    }

    @Test
    void whatIsTheSameAtManyPlacesIsSaidOnceAndAdviceComesLast() {
        List<Problem> told = List.of(advice(3), advice(9), GAP.at(new Place("a.yaml", 9, 0)), advice(12), advice(20));

        assertThat(new ProblemText(Terminal.LOG, ShownFiles.of(Path.of("content"))).write(told))
                .isEqualTo("""
                content/a.yaml: 1 warning, 4 pieces of advice

                  warning at content/a.yaml:9
                    Paragraph 12 is missing between 11 and 13.
                    why: Readers cannot tell whether it was left out.
                    fix: Number the paragraph, or say that it is left out.

                  advice at content/a.yaml:3:5
                    4 times, also on lines 9, 12 and 20:
                    It has no theme. [no-theme]
                    why: Why.
                    fix: Fix.

                """);
        assertThat(new ProblemText(Terminal.LOG, ShownFiles.of(Path.of("content"))).write(told.subList(0, 2)))
                .contains("    2 times, also on line 9:\n");
    }

    private static Problem advice(int line) {
        return Problem.advice("no-theme", new Place("a.yaml", line, 5), "It has no theme.", "Why.", "Fix.");
    }

    @Test
    void colourIsOnlyForTerminalsThatShowIt() {
        Path content = Path.of("content");

        assertThat(new ProblemText(new Terminal(true, true), ShownFiles.of(content)).write(List.of(THEME)))
                .contains("\u001b[31;1merror\u001b[0m at content/");
        assertThat(new ProblemText(new Terminal(true, false), ShownFiles.of(content)).write(List.of(THEME)))
                .doesNotContain("\u001b");
    }

    @Test
    void noProblemsAreNoWords() {
        assertThat(new ProblemText(Terminal.LOG, ShownFiles.of(Path.of("content"))).write(List.of()))
                .isEmpty();
    }
}
