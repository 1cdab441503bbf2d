package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.legible.publisher.PublishResult;

/**
 * Sites with one fault each. A folder is named after its fault and holds the files that differ from the base, and in
 * {@code expected.txt} all that the build says. Run with {@code -Dlegible.update=true} to write down what it says now.
 */
class InvalidSitesIT {

    private static final String BASE = "sites/invalid/base";
    private static final String EXPECTED = "expected.txt";
    private static final Path SITES = SiteTest.RESOURCES.resolve("sites/invalid");
    private static final boolean UPDATE = Boolean.getBoolean("legible.update");

    @Test
    void theBaseHasNoFault() {
        SiteTest.of(BASE).builds();
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsAnswered() {
        return Folders.folders(SITES).stream()
                .filter(fault -> !fault.equals("base"))
                .map(fault -> DynamicTest.dynamicTest(fault, () -> check(SITES.resolve(fault))));
    }

    private static void check(Path fault) {
        PublishResult result = SiteTest.of(BASE).over(fault).without(EXPECTED).run();
        String said = String.join("\n\n", SiteTest.problems(result)) + "\n";
        if (UPDATE) Folders.write(fault.resolve(EXPECTED), said);

        assertThat(said).isEqualTo(Folders.read(fault.resolve(EXPECTED)));
        assertThat(result.problems()).isNotEmpty();
        assertThat(SiteTest.findings(result))
                .as("no page is found at fault for what another lacks")
                .isEmpty();
        assertThat(result.published())
                .as("warnings alone do not stop publication")
                .isEqualTo(result.errors() == 0);
    }

    @Test
    void aSiteWithoutReportsIsRefused() {
        SiteTest.of(BASE).without("reports").failsWith("reports: error: There is no report.");
    }

    @Test
    void aSiteWithoutFactsAboutItselfIsRefused() {
        SiteTest.of(BASE).without("site.yaml").failsWith("site.yaml: error: The file is missing.");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        SiteTest site = SiteTest.of(BASE);
        Path file = site.content().resolve("reports/oakley-2025/report.md");
        Folders.write(file, "## Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        site.failsWith(
                "reports/oakley-2025/report.md:1:7: error: The file is not saved as UTF-8: what an old Windows encoding");
    }

    @Test
    void aFileThatLeadsOutOfTheContentFolderIsRefused() throws IOException {
        SiteTest site = SiteTest.of(BASE);
        Path outside = Folders.temporary().resolve("secret.md");
        Folders.write(outside, "## Secret\n");
        link(site, "reports/oakley-2025/report.md", outside);

        site.failsWith("reports/oakley-2025/report.md: error: This is a link to somewhere else");
    }

    @Test
    void aPictureThatLeadsOutOfTheContentFolderIsRefused() throws IOException {
        SiteTest site = SiteTest.of(BASE);
        Path outside = Folders.temporary().resolve("secret.svg");
        Folders.write(outside, "<svg/>");
        link(site, "reports/oakley-2025/images/plans.svg", outside);

        site.failsWith("There is no file reports/oakley-2025/images/plans.svg.");
    }

    @Test
    void aFolderThatLeadsOutOfTheContentFolderIsRefused() throws IOException {
        SiteTest site = SiteTest.of(BASE);
        Path outside = Folders.temporary().resolve("reports");
        Folders.copy(site.content().resolve("reports"), outside);
        link(site, "reports", outside);

        site.failsWith("This is a link to somewhere else");
    }

    @Test
    void aHelpLineMayHaveBeenCheckedHalfAYearAgo() {
        SiteTest.of(BASE).at("2027-04-30T23:59:59Z").builds();
        SiteTest.of(BASE)
                .at("2027-05-01T00:00:00Z")
                .warns("site.yaml:12:14: warning: Nobody has checked Listening Line since 2026-11-01");
    }

    @Test
    void oneBuildTellsTheFaultsOfEveryLayer() {
        SiteTest site = SiteTest.of(BASE)
                .edit("reports/oakley-2020/report.yaml", "kind: review", "kind: review\ncolour: red")
                .edit("reports/oakley-2020/report.md", "Plans are old.", "Plans <b>are</b> old.")
                .edit("reports/oakley-2025/report.md", "Plans up to date: half", "plans.svg");
        Folders.copy(
                site.content().resolve("reports/oakley-2025"), site.content().resolve("reports/oakley-2015"));
        PublishResult result = site.edit("reports/oakley-2015/report.yaml", "Oakley inspection 2025", "Oakley 2015")
                .edit("reports/oakley-2015/report.yaml", "themes: [planning]", "themes: [planing]")
                .edit("reports/oakley-2015/report.md", "(#help)", "(#hlep)")
                .run();

        assertThat(result.published()).isFalse();
        assertThat(SiteTest.problems(result))
                .anyMatch(said -> said.contains("There is no key \"colour\""))
                .anyMatch(said -> said.contains("The HTML tag <b> stands in the text"))
                .anyMatch(said -> said.contains("There is no theme \"planing\""))
                .anyMatch(said -> said.contains("hlep"));
        assertThat(SiteTest.findings(result)).anyMatch(said -> said.contains("plans.svg"));
    }

    private static void link(SiteTest site, String file, Path target) throws IOException {
        site.without(file);
        Files.createSymbolicLink(site.content().resolve(file), target);
    }
}
