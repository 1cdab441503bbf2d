package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class ProblemAnnotationsTest {

    private static final Path CONTENT = Path.of("content");

    @Test
    void anAnnotationNamesFileLineAndColumn() {
        Problem problem = Problem.error(new Place("site.yaml", 3, 7), "100% wrong.", "Why.", "Fix\nit.");

        assertThat(ProblemAnnotations.write(List.of(problem), ShownFiles.of(CONTENT)))
                .isEqualTo("::error file=content/site.yaml,line=3,col=7::100%25 wrong. Why. Fix it.\n");
    }

    @Test
    void errorsComeBeforeWarnings() {
        Problem warning = Problem.warning(Place.of("a.yaml"), "A.", "Why.", "Fix.");
        Problem error = Problem.error(Place.of("b.yaml"), "B.", "Why.", "Fix.");

        assertThat(ProblemAnnotations.write(List.of(warning, error), ShownFiles.of(CONTENT))
                        .lines())
                .containsExactly(
                        "::error file=content/b.yaml::B. Why. Fix.", "::warning file=content/a.yaml::A. Why. Fix.");
    }

    @Test
    void ofThirtyErrorsTenAnnotationsAreWrittenAndTheLastTellsOfTheRest() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= 30; line++)
            problems.add(Problem.error(new Place("site.yaml", line, 1), "Wrong.", "Why.", "Fix."));

        List<String> lines = ProblemAnnotations.write(problems, ShownFiles.of(CONTENT))
                .lines()
                .toList();

        assertThat(lines).hasSize(10);
        assertThat(lines.get(9)).isEqualTo("::error::21 more errors: the log of this step has them all.");
    }

    @Test
    void adviceIsANoticeAndSaidOnceForItsPlacesInAFile() {
        List<Problem> told = new ArrayList<>();
        for (int line = 1; line <= 3; line++)
            told.add(Problem.advice("k", new Place("site.yaml", line, 1), "Plain.", "Why.", "Fix."));

        assertThat(ProblemAnnotations.write(told, ShownFiles.of(CONTENT)))
                .isEqualTo("::notice file=content/site.yaml,line=1,col=1::"
                        + "3 times, also on lines 2 and 3: Plain. [k] Why. Fix.\n");
    }
}
