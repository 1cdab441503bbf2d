package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;
import org.legible.checker.Source;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishResult;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class BuildReportTest {

    private static final Problem GAP =
            Problem.warning(new Place("reports/leeds-2026/report.md", 40, 0), "A gap.", "Why.", "Fix.");

    @TempDir
    private Path folder;

    @Test
    void findingsNameTheAuthorsFileAsProblemsDo() throws IOException {
        BuildReport report = report(List.of(GAP), new CheckReport(List.of(pageWithoutAlt()), List.of()));

        assertThat(details(report, List.of(), Optional.empty()))
                .contains("warning at content/reports/leeds-2026/report.md:40")
                .contains("at content/reports/leeds-2026/report.md:52\n")
                .contains("Checked 1 page");
        assertThat(report.annotations())
                .contains("::warning file=content/reports/leeds-2026/report.md,line=40::")
                .contains("::error file=content/reports/leeds-2026/report.md,line=52,");
    }

    @Test
    void aReportIsAFileInEachFormatAndWhatIsPrintedStaysText() throws IOException {
        BuildReport report = report(List.of(GAP), new CheckReport(List.of(pageWithoutAlt()), List.of()));

        assertThat(details(report, List.of("json", "review"), Optional.of(folder)))
                .contains("Checked 1 page: 1 failure, 0 to review by a person.\n")
                .contains("findings.json")
                .contains("findings.review");
        assertThat(folder.resolve("findings.json")).content().contains("content/reports/leeds-2026/report.md");
        assertThat(details(report, List.of(), Optional.of(folder.resolve("new"))))
                .contains("findings.html");
        assertThat(folder.resolve("new/findings.html")).exists();
    }

    @Test
    void withoutAReportTheFormatsArePrinted() throws IOException {
        BuildReport report = report(List.of(), new CheckReport(List.of(pageWithoutAlt()), List.of()));

        assertThat(details(report, List.of("json"), Optional.empty())).contains("\"outcome\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BuildFindings.of(List.of("jsn"), Optional.empty(), Terminal.LOG))
                .withMessageStartingWith("There is no format \"jsn\". Use one of: ");
    }

    @Test
    void whereNothingIsWrongThereIsNothingToSay() throws IOException {
        BuildReport report = report(List.of(), new CheckReport(List.of(), List.of()));

        assertThat(details(report, List.of(), Optional.empty())).isEmpty();
        assertThat(report.annotations()).isEmpty();
    }

    private static String details(BuildReport report, List<String> formats, Optional<Path> folder) throws IOException {
        StringWriter text = new StringWriter();
        report.details(BuildFindings.of(formats, folder, Terminal.LOG), new SafePrinter(text, false));
        return text.toString();
    }

    private static PageFindings pageWithoutAlt() {
        PageFindings page = Checker.with(Profile.WCAG22_AA)
                .check("<!DOCTYPE html><html lang=en><title>A page</title><main><h1>A</h1><p><img src=a.png></main>");
        List<Finding> failed = page.findings().stream()
                .filter(Finding::failed)
                .map(finding -> finding.withSource(new Source("reports/leeds-2026/report.md", 52)))
                .toList();
        return page.withFindings(failed);
    }

    private static BuildReport report(List<Problem> problems, CheckReport checks) {
        PublishResult result = new PublishResult(problems, checks, 1, List.of(), 0, 0, false, Duration.ZERO, List.of());
        return new BuildReport(
                result, ShownFiles.of(Path.of("content")), Path.of("out"), BuildScope.WHOLE, Terminal.LOG);
    }
}
