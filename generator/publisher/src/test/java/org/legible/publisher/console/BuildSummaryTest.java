package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.Unreadable;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishResult;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class BuildSummaryTest {

    private static final CheckReport CLEAN = new CheckReport(List.of(), List.of());
    private static final Problem ERROR = Problem.error(Place.of("site.yaml"), "What.", "Why.", "Fix.");
    private static final Problem ADVICE = Problem.advice("key", Place.of("site.yaml"), "What.", "Why.", "Fix.");
    private static final Problem WARNING = Problem.warning(Place.of("site.yaml"), "What.", "Why.", "Fix.");

    @Test
    void aPublishedSiteIsCountedAndTimed() {
        BuildSummary summary = summary(new PublishResult(
                List.of(WARNING, ADVICE, ADVICE),
                CLEAN,
                1000,
                List.of(),
                4200,
                355L << 20,
                true,
                Duration.ofMillis(19_640),
                List.of()));

        assertThat(summary.exitStatus()).isZero();
        assertThat(summary.text()).isEqualTo("""
                Published 1,000 reports as 4,200 pages to out.
                  Reports:  1,000 reports read
                  Pages:    0 pages checked, 4,200 pages written
                  Size:     355 MB
                  Problems: 0 errors, 1 warning, 2 pieces of advice in the content
                  Findings: 0 failures, 0 warnings, 0 to review by a person
                  Time:     19.6 s
                """);
    }

    @Test
    void aSmallSiteHasASizeToo() {
        PublishResult result =
                new PublishResult(List.of(), CLEAN, 1, List.of(), 8, 1_300_000, true, Duration.ZERO, List.of());

        assertThat(summary(result).text()).contains("Size:     1.2 MB\n");
    }

    @Test
    void whatWasHeldBackIsSaid() {
        List<HeldBack> heldBack = List.of(
                new HeldBack("kent-2027", Optional.of(OffsetDateTime.parse("2026-12-01T09:30Z"))),
                new HeldBack("kent-2026", Optional.empty()));
        BuildSummary summary =
                summary(new PublishResult(List.of(), CLEAN, 1, heldBack, 3, 0, true, Duration.ZERO, List.of()));

        assertThat(summary.text()).startsWith("""
                Published 1 report as 3 pages to out.
                  2 reports held back: one draft (kent-2026), one until 1 December 2026, 09:30 UTC (kent-2027).
                  Reports:  3 reports read
                """);
    }

    @Test
    void errorsInTheContentAreStatusOne() {
        BuildSummary summary = summary(
                new PublishResult(List.of(ERROR), CLEAN, 5, List.of(), 0, 0, false, Duration.ofSeconds(75), List.of()));

        assertThat(summary.exitStatus()).isEqualTo(1);
        assertThat(summary.headline())
                .isEqualTo("Nothing was published: 1 error in the content. "
                        + "The last good site, if there was one, still stands in out.");
        assertThat(summary.text()).contains("Time:     1 min 15 s").doesNotContain("Size:");
    }

    @Test
    void aPageThatCouldNotBeCheckedIsStatusTwo() {
        CheckReport report = new CheckReport(List.of(), List.of(new Unreadable("index.html", "Too large.")));
        BuildSummary summary =
                summary(new PublishResult(List.of(), report, 5, List.of(), 0, 0, false, Duration.ZERO, List.of()));

        assertThat(summary.exitStatus()).isEqualTo(2);
        assertThat(summary.headline()).startsWith("Nothing was published: 1 page could not be checked.");
    }

    private static BuildSummary summary(PublishResult result) {
        return new BuildSummary(result, Path.of("out"), BuildScope.WHOLE);
    }
}
