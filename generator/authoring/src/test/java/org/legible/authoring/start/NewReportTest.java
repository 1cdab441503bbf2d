package org.legible.authoring.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void begin() throws Exception {
        new NewSite(folder.resolve("site")).begin(Answers.site("Ours", "Bus Council", "audit"), Person.absent(), TODAY);
        content = folder.resolve("site/content");
    }

    private Path add(ReportAnswers answers) throws CannotStart, IOException {
        return new NewReport(content).add(answers, Person.absent(), TODAY);
    }

    @Test
    void aReportIsADraftWithItsRecommendationsToBeUncovered() throws Exception {
        Path report = add(Answers.report("", "Visits to depots", "inspection"));

        assertThat(report).isEqualTo(content.resolve("reports/visits-to-depots-2026"));
        assertThat(Files.readString(report.resolve("report.yaml")))
                .contains("title: Visits to depots\n", "short-title: Visits to depots\n")
                .contains("publisher: Bus Council\n", "published: 2026-11-30\n", "status: draft\n")
                .contains("\n# recommendations:\n#   - id: \"1\"\n");
        assertThat(report.resolve("summary.md")).exists();
        assertThat(TrialReading.of(content).errors()).isEmpty();
    }

    @Test
    void whatIsUncoveredCanBeRead() throws Exception {
        Path report = add(Answers.report("visits", "Visits", "inspection"));
        Path facts = report.resolve("report.yaml");

        String text = Files.readString(facts);
        int from = text.indexOf("# recommendations:");
        int to = text.indexOf("\n\n", from);
        String block = text.substring(from, to).replaceAll("(?m)^# ", "");
        Files.writeString(facts, text.substring(0, from) + block + text.substring(to));

        assertThat(Files.readString(facts)).contains("\nrecommendations:\n  - id: \"1\"\n    type: recommendation\n");
        assertThat(TrialReading.of(content).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Äpfel: \"Ärger\" & O’Hara – 1 # 2 | apfel-arger-o-hara-1-2-2026",
                "2027 plans                       | 2027-plans-2026",
                "Report of 2026                   | report-of-2026",
                "تقرير 2027                       | evaluation-2026"
            })
    void theFolderIsNamedAfterTheTitle(String title, String name) throws Exception {
        Path report = add(Answers.report("", title, "evaluation"));

        assertThat(report.getFileName()).hasToString(name);
        assertThat(TrialReading.of(content).errors()).isEmpty();
    }

    @Test
    void namesAreCutAtAWordAndNeverTakenTwice() throws Exception {
        ReportAnswers untitled = Answers.report("", "", "audit");

        assertThat(add(untitled).getFileName()).hasToString("audit-2026");
        assertThat(add(untitled).getFileName()).hasToString("audit-2026-2");
        assertThat(add(Answers.report("", "word ".repeat(400), "audit")).getFileName())
                .hasToString("word-".repeat(11) + "2026");
        assertThat(TrialReading.of(content).errors()).isEmpty();
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        String before = Files.readString(content.resolve("reports/example/report.yaml"));

        assertThatThrownBy(() -> add(Answers.report("example", "Another", "audit")))
                .hasMessageContaining("already, and nothing in it was changed. Choose another name.");
        assertThat(Files.readString(content.resolve("reports/example/report.yaml")))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../out     | \"../out\" cannot be part of an address. Write out:",
                "Visits 27  | \"Visits 27\" cannot be part of an address. Write visits-27:",
                "تقرير      | such as visits-2027.",
                "nul        | Windows keeps the name \"nul\" for itself."
            })
    void aNameThatIsNoAddressIsRefused(String slug, String said) {
        assertThatThrownBy(() -> add(Answers.report(slug, "Title", "audit"))).hasMessageContaining(said);
        assertThat(content.resolve("reports").toFile().list()).containsExactly("example");
    }

    @Test
    void aBodyThatNobodyKnowsIsRefusedAndNothingIsLeft() {
        ReportAnswers unknown = new ReportAnswers(
                Optional.of("visits"),
                Optional.of("Visits"),
                Optional.empty(),
                Optional.of("audit"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("nowhere"));

        assertThatThrownBy(() -> add(unknown))
                .hasMessageContaining("There is no authority \"nowhere\".")
                .hasMessageEndingWith("Nothing was written.");
        assertThat(content.resolve("reports/visits")).doesNotExist();
    }

    @Test
    void aTitleThatAnotherReportHasIsRefused() throws Exception {
        add(Answers.report("one", "Visits", "audit"));

        assertThatThrownBy(() -> add(Answers.report("two", "Visits", "audit"))).hasMessageContaining("short");
        assertThat(content.resolve("reports/two")).doesNotExist();
    }

    @Test
    void aKindOfTheSitesOwnCanBeChosen() throws Exception {
        Files.writeString(
                content.resolve("kinds.yaml"), "- {key: visit, title: Report of a visit, plain-title: What we saw}\n");

        Path report = add(Answers.report("", "Depot", "visit"));

        assertThat(Files.readString(report.resolve("report.yaml"))).contains("kind: visit\n");
        assertThat(TrialReading.of(content).errors()).isEmpty();
    }

    @Test
    void whatNoOptionSaysIsAsked() throws Exception {
        Answers.Typist typist = Answers.Typist.of("Late buses", "", "2027-03");

        Path report = new NewReport(content).add(Answers.report("", "", ""), typist.person(), TODAY);

        assertThat(report.getFileName()).hasToString("late-buses-2027");
        assertThat(typist.shown()).hasSize(3).last().isEqualTo("When is it published? [2026-11-30]");
    }

    @Test
    void whereThereIsNoContentNothingIsWritten() {
        content = folder.resolve("nowhere");

        assertThatThrownBy(() -> add(Answers.report("x", "X", "audit")))
                .hasMessageContaining("There is no site.yaml in ");
        assertThat(content).doesNotExist();
    }
}
