package org.legible.publisher.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.problem.Problem;

/** What came with the program is known by its value, and only in a site of somebody's own. */
class StarterChecksTest {

    private static final String REST = """
            accessibility-statement:
              prepared-on: 2026-11-01
              last-reviewed-on: 2026-11-01
              status: not-tested
              scope: All pages.
            privacy: {host: A host, cookies: none, analytics: none}
            """;

    private Shelf shelf;

    @BeforeEach
    void open(@TempDir Path folder) {
        shelf = new Shelf(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/legible/, true",
        "https://EXAMPLE.org/legible, true",
        "https://example.org/, false",
        "https://example.org/legible/ours/, false",
        "https://www.example.org/legible/, false"
    })
    void anAddressIsTheSamplesByItsValueNeverByItsDomain(String address, boolean told) {
        site(address, "us@example.org", "");
        shelf.report("ours");

        assertThat(places()).isEqualTo(told ? List.of("site.yaml:3") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"sample@example.org, true", "Sample@Example.org, true", "other-sample@example.org, false"})
    void anEmailAddressToo(String email, boolean told) {
        site("https://example.org/", email, "");
        shelf.report("ours");

        assertThat(places()).isEqualTo(told ? List.of("site.yaml:5") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "'phone: 0800 1111, checked: 2026-11-21', true",
        "'phone: 08001111, checked: 2026-11-20', true",
        "'phone: 0800 1111, checked: 2026-11-22', false",
        "'phone: 0800 1112, checked: 2026-11-20', false",
        "'web: https://www.childline.org.uk, checked: 2026-11-21', true",
        "'web: https://www.childline.org.uk/ours, checked: 2026-11-21', false",
        "'phone: \"999\", checked: 2026-11-20', false"
    })
    void aHelpLineIsTheSamplesUntilSomebodyChecksIt(String details, boolean told) {
        site("https://example.org/", "us@example.org", "help-lines: [{name: A line, for: All, " + details + "}]\n");
        shelf.report("ours");

        assertThat(places()).isEqualTo(told ? List.of("site.yaml:6") : List.of());
    }

    @Test
    void theSampleKeepsItsOwnWholeOrInPart() {
        site("https://example.org/legible/", "sample@example.org", "");
        shelf.report("hertfordshire-2015").report("hertfordshire-2019");
        assertThat(places()).isEmpty();

        // One more report, and be it a draft, makes it somebody's own.
        shelf.report("ours", "status: draft");
        assertThat(places()).containsExactly("site.yaml:3", "site.yaml:5");
    }

    @Test
    void whatAReportSaysIsItsOwn() {
        site("https://example.org/", "us@example.org", "");
        shelf.report("ours", "title: Call 0800 1111", "title-note: Write to sample@example.org.");
        shelf.write("reports/ours/report.md", "Call 0800 1111, or see <https://example.org/legible/>.\n");

        assertThat(places()).isEmpty();
    }

    private void site(String address, String email, String helpLines) {
        shelf.write(
                "site.yaml",
                "title: Reports\npublisher: A publisher\nbase-url: " + address
                        + "\nlanguage: en-GB\ncontact: {name: A person, email: " + email
                        + ", form: 'https://www.example.org/ask'}\n" + helpLines + REST);
    }

    private List<String> places() {
        shelf.read()
                .orElseThrow(() -> new AssertionError(shelf.problems.sorted().toString()));
        assertThat(shelf.problems.sorted()).noneMatch(Problem::isError);
        return shelf.problems.sorted().stream()
                .map(problem -> problem.place().file() + ":" + problem.place().line())
                .toList();
    }
}
