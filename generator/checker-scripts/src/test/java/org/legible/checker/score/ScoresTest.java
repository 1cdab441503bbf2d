package org.legible.checker.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prints the scores from the outside cases at hand, and holds the line: no false positive. */
class ScoresTest {

    private static final Path SHARED = Path.of(System.getProperty("legible.shared", "../../../shared"), "tests");

    @Test
    void act() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("act")), "the ACT test cases are not here, so nothing is scored");

        List<ActScore.Row> rows = ActScore.measure(SHARED.resolve("act"));
        System.out.print(ActScore.print(rows));

        assertThat(rows)
                .allSatisfy(row -> assertThat(row.wrong())
                        .as(row.rule() + " " + row.misses())
                        .isZero());
    }

    @Test
    void govUk() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gds")), "GOV.UK's audit pages are not here, so nothing is scored");

        String score = BarrierScore.measure(SHARED.resolve("gds"));
        System.out.print(score);

        assertThat(score).containsPattern("(?m)^- +_baseline.html  \\[\\]$");
    }
}
