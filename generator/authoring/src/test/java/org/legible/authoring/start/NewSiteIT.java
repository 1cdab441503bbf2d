package org.legible.authoring.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.checker.Verdict;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.console.BuildArguments;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.work.Progress;

/** Every kind of new site is built at once, as it is and with its example published, and its pages pass the checks. */
class NewSiteIT {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspection",
                "re-inspection",
                "inquiry",
                "investigation",
                "audit",
                "evaluation",
                "general",
                "strategy"
            })
    void aNewSiteIsSound(String kind) throws Exception {
        new NewSite(folder.resolve("site"))
                .begin(
                        Answers.site("O’Hara: \"ours\"", "", kind),
                        Person.absent(),
                        LocalDate.ofInstant(NOW, ZoneOffset.UTC));

        PublishResult draft = build();
        assertSound(draft);
        assertThat(draft.heldBack()).hasSize(1);
        assertThat(draft.problems())
                .extracting(problem -> problem.key().orElse("") + " " + problem.place())
                .containsExactlyInAnyOrder(
                        "name-to-fill-in reports/example/report.yaml:2:8",
                        "name-to-fill-in reports/example/report.yaml:4:14",
                        "name-to-fill-in reports/example/report.yaml:7:12",
                        "name-to-fill-in site.yaml:4:12",
                        "name-to-fill-in site.yaml:11:9",
                        "value-of-the-sample site.yaml:6:11",
                        "value-of-the-sample site.yaml:12:10",
                        "no-contact-form site.yaml:11:3");

        publishExample();
        PublishResult published = build();
        assertSound(published);
        assertThat(published.reports()).isEqualTo(1);
        assertThat(published.problems())
                .filteredOn(problem -> problem.place().file().startsWith("reports/"))
                .allMatch(problem -> problem.key().equals(Optional.of("name-to-fill-in")));
        assertThat(everythingInBraces()).isEqualTo(warned(published));
    }

    private static void assertSound(PublishResult result) {
        assertThat(result.published()).isTrue();
        assertThat(result.errors()).isZero();
        assertThat(result.checks().count(Verdict.STOPS)).isZero();
        assertThat(result.checks().count(Verdict.WARNS)).isZero();
    }

    private PublishResult build() throws Exception {
        return new Publisher()
                .publish(
                        new BuildArguments(
                                        folder.resolve("site/content"),
                                        folder.resolve("website"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(NOW.toString()),
                                        Optional.of(1),
                                        List.of("none"),
                                        true,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())
                                .request(),
                        Progress.SILENT);
    }

    private void publishExample() throws IOException {
        Path facts = folder.resolve("site/content/reports/example/report.yaml");
        Files.writeString(facts, Files.readString(facts).replace("status: draft", "status: published"));
    }

    // No word that somebody was to write can be published without a warning.
    private long everythingInBraces() throws IOException {
        long places = 0;
        for (String name : List.of("report.yaml", "report.md", "summary.md")) {
            Path file = folder.resolve("site/content/reports/example").resolve(name);
            if (Files.exists(file))
                places += Files.readString(file)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .filter(line -> line.contains("{"))
                        .count();
        }
        return places;
    }

    private static long warned(PublishResult result) {
        return result.problems().stream()
                .filter(problem -> problem.place().file().startsWith("reports/"))
                .map(Problem::place)
                .count();
    }
}
