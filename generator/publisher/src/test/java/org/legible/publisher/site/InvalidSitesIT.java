package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.legible.publisher.PublishResult;
import org.legible.publisher.problem.Problem;

/**
 * Sites with one fault each. A folder is named after its fault and holds the files that differ from the base, and in
 * {@code expected.txt} all that the build says. Run with {@code -Dlegible.update=true} to write down what it says now.
 */
class InvalidSitesIT {

    private static final String BASE = "sites/invalid/base";
    private static final String EXPECTED = "expected.txt";
    private static final Path SITES = SiteTest.RESOURCES.resolve("sites/invalid");
    private static final Set<Fixes.Kind> FOLLOWED = ConcurrentHashMap.newKeySet();
    private static final Path KEPT = Folders.temporary();
    private static final boolean UPDATE = Boolean.getBoolean("legible.update");

    @Test
    void theBaseHasNoFault() {
        SiteTest.of(BASE).builds();
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsAnswered() {
        return faults().stream().map(fault -> DynamicTest.dynamicTest(fault, () -> check(fault)));
    }

    @AfterAll
    static void everyKindOfFixWasFollowed() {
        assertThat(Fixes.ALL).as("kinds of fixes that no site has").allMatch(FOLLOWED::contains);
    }

    /** The names of the sites with a fault. */
    static List<String> faults() {
        return Folders.folders(SITES).stream()
                .filter(fault -> !fault.equals("base"))
                .toList();
    }

    /** The site with that fault. */
    static SiteTest site(String fault) {
        return SiteTest.of(BASE).over(SITES.resolve(fault)).without(EXPECTED).keepingIn(KEPT);
    }

    private static void check(String name) {
        Path fault = SITES.resolve(name);
        PublishResult result = site(name).run();
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
        result.problems().forEach(problem -> follow(name, problem, result));
    }

    /** A fix, followed, leads to a sound site: what it says is typed at the place of its problem. */
    private static void follow(String fault, Problem problem, PublishResult before) {
        SiteTest site = site(fault);
        Optional<Fixes.Kind> kind = Fixes.apply(problem, new Author(site.content(), problem));
        kind.ifPresent(FOLLOWED::add);
        if (kind.isEmpty()) return;
        PublishResult after = site.run();
        String how = problem + "\nfollowed as " + kind.get().words();
        assertThat(after.problems()).as(how).noneMatch(problem::equals);
        assertThat(after.problems())
                .as(how + "\nbrings no new error")
                .filteredOn(Problem::isError)
                .allMatch(left ->
                        before.problems().stream().anyMatch(old -> old.what().equals(left.what())));
        if (before.problems().size() == 1) assertThat(after.published()).as(how).isTrue();
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

    @Test
    void oneBuildTellsWhatCannotBeReadInEveryFile() {
        SiteTest site = SiteTest.of(BASE);
        Folders.copy(
                site.content().resolve("reports/oakley-2025"), site.content().resolve("reports/oakley-2015"));
        String facts = "reports/oakley-2015/report.yaml";
        String text = "reports/oakley-2015/report.md";
        PublishResult result = site.edit("site.yaml", "email: reports@example.org", "email: reports at example.org")
                .edit("site.yaml", "phone: 01632 960003", "phone: 01632 960003 (day)")
                .edit("themes.yaml", "  title: Planning", "\ttitle: Planning")
                .with("kind.yaml", "- key: visit\n")
                .edit("reports/oakley-2020/report.yaml", "title: Review of", "title: Review: of")
                .edit("reports/oakley-2020/report.yaml", "kind: review", "kind: review\ncolour: red")
                .edit("reports/oakley-2020/report.yaml", "publisher: Care Commission\n", "")
                .edit("reports/oakley-2020/report.md", "## What", "# What")
                .edit("reports/oakley-2020/report.md", "Plans are old.", "Plans <b>are</b> old.")
                .edit(facts, "Oakley inspection 2025", "Oakley 2015")
                .edit(facts, "published: 2025-06-30", "published: 30 June 2025")
                .edit(facts, "grade: weak, section: help", "grade: week, section: help")
                .edit(facts, "to: council", "to: coucil")
                .edit(text, "shows.[^safe]", "shows.[^sage]")
                .edit(text, "![Plans up to date: half]", "![]")
                .edit(text, "| North | 120 |", "| North | 120 | 7 |")
                .edit(text, "[[recommendations", "[[recomendations")
                .run();

        assertThat(result.published()).isFalse();
        String said = String.join("\n", SiteTest.problems(result));
        assertThat(said)
                .contains("\"email\" must be written like")
                .contains("\"phone\" must be one telephone number")
                .contains("themes.yaml:2:2: error: A tab stands before")
                .contains("The name \"kind.yaml\" is nearly kinds.yaml")
                .contains("reports/oakley-2020/report.yaml:1:")
                .contains("There is no key \"colour\"")
                .contains("The key \"publisher\" is missing")
                .contains("A heading of level 1 stands in the text")
                .contains("The HTML tag <b> stands in the text")
                .contains("\"published\" must be a date")
                .contains("There is no grade of the scale two-words \"week\"")
                .contains("There is no addressee \"coucil\"")
                .contains("There is no note [^sage]")
                .contains("has no words that stand for it")
                .contains("This row of the table has 3 cells")
                .contains("There is no placement \"recomendations\"");
    }

    /** A fix says what to do in somebody's own site: it speaks of no report of the sample. */
    @Test
    void noFixNamesAReportOfTheSample() {
        for (String fault : faults())
            assertThat(Folders.read(SITES.resolve(fault).resolve(EXPECTED)))
                    .as(fault)
                    .doesNotContainPattern("(?i)Fix: .*(?:hertfordshire|buckinghamshire|cheshire)");
    }

    private static void link(SiteTest site, String file, Path target) throws IOException {
        site.without(file);
        Files.createSymbolicLink(site.content().resolve(file), target);
    }
}
