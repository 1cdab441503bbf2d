package org.legible.publisher.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void problemsAreListedByPlaceErrorsFirst() {
        problems.warning(new Place("b.md", 1, 1), "third", "", "");
        problems.error(new Place("b.md", 1, 1), "second", "", "");
        problems.error(new Place("a.md", 9, 1), "first", "", "");

        assertThat(problems.sorted()).extracting(Problem::what).containsExactly("first", "second", "third");
    }

    @Test
    void theSameProblemFoundTwiceIsListedOnce() {
        problems.error(Place.of("a.md"), "what", "why", "fix");
        problems.error(Place.of("a.md"), "what", "why", "fix");

        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void warningsAreNoErrors() {
        problems.warning(Place.of("a.md"), "what", "why", "fix");
        assertThat(problems.hasErrors()).isFalse();

        problems.error(Place.of("a.md"), "other", "why", "fix");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void problemsMayComeFromManyThreads() {
        IntStream.range(0, 1_000).parallel().forEach(i -> problems.error(new Place("a.md", i + 1, 1), "what", "", ""));

        assertThat(problems.sorted()).hasSize(1_000);
    }

    @Test
    void problemsBelongToTheFolderAtWhichTheWorkWas() throws InterruptedException {
        Worker worker = new Worker(
                () -> {
                    tellAt("reports/a/report.md", "of a");
                    tellAt("reports/a/summary.md", "of its summary");
                    tellAt("reports/ab/report.md", "of another");
                    tellAt("site.yaml", "of the site");
                },
                0);
        worker.start();
        worker.join();

        assertThat(problems.ofWorkIn("reports/a/")).extracting(Problem::what).containsExactly("of a", "of its summary");
        assertThat(problems.ofWorkIn("site.yaml")).extracting(Problem::what).containsExactly("of the site");
        assertThat(problems.ofWorkIn("reports/c/")).isEmpty();
    }

    private void tellAt(String work, String what) {
        Worker.at(Place.of(work), () -> {
            problems.warning(Place.of("glossary.yaml"), what, "", "");
            return what;
        });
    }
}
