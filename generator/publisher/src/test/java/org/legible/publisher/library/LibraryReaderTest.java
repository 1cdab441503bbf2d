package org.legible.publisher.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Summary;

class LibraryReaderTest {

    @TempDir
    private Path root;

    private Shelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new Shelf(root);
    }

    @Test
    void reportsAreNewestFirst() {
        shelf.report("b", "published: 2015-11").report("c", "published: 2019").report("a", "published: 2015-11");

        assertThat(library().reports().keySet()).containsExactly("c", "a", "b");
    }

    @Test
    void aDraftIsReadAndNotShown() {
        shelf.report("a").report("b", "status: draft").report("c", "status: withdrawn");

        assertThat(library().reports().keySet()).containsExactly("a", "c");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-21T12:00:01Z, false",
        "2026-11-21T12:00:00Z, true",
        "2026-11-21T12:30:00+01:00, true",
        "2026-12-01T09:30Z, false"
    })
    void anEmbargoEndsByTheClockOfTheBuild(String embargo, boolean shown) {
        shelf.report("a").report("b", "embargo: " + embargo);

        assertThat(library().reports().containsKey("b")).isEqualTo(shown);
    }

    @Test
    void aSummarySaysWhomItIsFor() {
        shelf.report("a").write("reports/a/summary.md", "---\naudience: young-people\nversion: short\n---\n\nWords.\n");

        assertThat(library().reports().get("a").summaries().get(0).facts().audience())
                .isEqualTo(Summary.Audience.YOUNG_PEOPLE);
        assertThat(shelf.problems.sorted()).isEmpty();
    }

    @Test
    void theLinesOfASummaryAreThoseOfItsFile() {
        shelf.report("a").write("reports/a/summary.md", "---\naudience: young-people\nversion: brief\n---\nWords.\n");

        library();

        assertThat(shelf.problems.sorted())
                .extracting(Problem::place)
                .containsExactly(new Place("reports/a/summary.md", 3, 10));
    }

    @Test
    void aSummaryWithoutFrontMatterIsRefused() {
        shelf.report("a").write("reports/a/summary.md", "## What we found\n");

        library();

        assertThat(shelf.problems.sorted())
                .containsExactly(
                        Problem.error(
                                Place.of("reports/a/summary.md"),
                                "The summary does not begin with front matter.",
                                "Readers could not see whom it is written for.",
                                "Begin the file with a line of three dashes, then audience: and version:, then three dashes again."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kent-2015", "kent_2015", "kent 2015", "kent--2015", "-kent", "kënt"})
    void aFolderNameThatIsNoAddressIsRefused(String slug) {
        shelf.report("a").report(slug);

        library();

        assertThat(shelf.problems.sorted())
                .containsExactly(Problem.error(
                        Place.of("reports/" + slug),
                        "The folder's name \"" + slug + "\" cannot be an address.",
                        "Links to the report could break in letters, on paper and on other systems.",
                        FileNames.asAddress(slug)
                                .map(name -> "Rename it to " + name + ": small letters, figures and single hyphens.")
                                .orElse("Use small letters, figures and single hyphens, such as northtown-2015.")));
    }

    @Test
    void noReportAtAllIsSaid() {
        library();

        assertThat(shelf.problems.sorted())
                .containsExactly(Problem.error(
                        Place.of("reports"),
                        "There is no report.",
                        "Readers would find an empty site.",
                        "Make a folder reports/<name>/ with report.yaml and report.md."));
    }

    @Test
    void aKeyTwiceInAVocabularyIsSaid() {
        shelf.report("a").write("addressees.yaml", """
                        - {key: lscb, title: A, plain-title: A}
                        - {key: lscb, title: B, plain-title: B}
                        """);

        library();

        assertThat(shelf.problems.sorted())
                .containsExactly(Problem.error(
                        new Place("addressees.yaml", 2, 9),
                        "The key \"lscb\" stands twice.",
                        "Two pages would have one address, and readers would find only one.",
                        "Give each its own key, such as \"lscb-2\" here."));
    }

    @Test
    void withoutAGlossaryThereAreNoTerms() {
        shelf.report("a");

        assertThat(library().vocabularies().glossary()).isEmpty();
        assertThat(shelf.problems.sorted()).isEmpty();
    }

    @Test
    void aBrokenSiteFileHasHolesAndTheRestIsChecked() {
        shelf.report("a", "authority: surrey").write("site.yaml", "title: A\n");

        assertThat(library().site().title()).hasToString("A");
        assertThat(library().language()).isEqualTo("en-GB");
        assertThat(shelf.problems.sorted()).extracting(Problem::what).contains("There is no authority \"surrey\".");
    }

    @Test
    void aBrokenVocabularyIsNotMissedTwice() {
        shelf.report("a").write("authorities.yaml", "? [kent]\n: area\n");

        library();

        assertThat(shelf.problems.sorted()).hasSize(1);
        assertThat(shelf.problems.sorted().get(0).place().file()).isEqualTo("authorities.yaml");
    }

    @Test
    void aReportWithBrokenFactsHasHoles() {
        shelf.report("a").report("b", "status: novel");

        Map<String, Entry> reports = library().reports();
        assertThat(reports.get("a").holes().areNone()).isTrue();
        assertThat(reports.get("b").holes()).isEqualTo(new Holes(Set.of("status")));
        assertThat(library().heldBack()).isEmpty();
    }

    private Library library() {
        return shelf.read().orElseThrow(() -> new AssertionError(shelf.problems.sorted()));
    }
}
