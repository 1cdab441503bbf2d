package org.legible.publisher.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.problem.Problem;

class AgeChecksTest {

    // The clock stands at noon UTC on 21 November 2026: in some places it is the 22nd already, in none the 23rd.
    @ParameterizedTest
    @CsvSource({
        "published: 2026-11-22, false",
        "published: 2026-11-23, true",
        "published: 2026-11, false",
        "published: 2026-12, true",
        "published: 2026, false",
        "published: 2027, true"
    })
    void aDateOfPublicationToComeIsAWarning(String published, boolean told, @TempDir Path folder) {
        Shelf shelf = new Shelf(folder).report("ours", published);

        assertThat(shelf.read()).isPresent();
        assertThat(shelf.problems.sorted()).hasSize(told ? 1 : 0).noneMatch(Problem::isError);
    }

    @ParameterizedTest
    @CsvSource({"status: draft", "embargo: 2027-01-01T09:30Z"})
    void ofAReportThatIsHeldBackItIsNone(String held, @TempDir Path folder) {
        Shelf shelf = new Shelf(folder).report("ours", "published: 2027-01", held);

        assertThat(shelf.read()).isPresent();
        assertThat(shelf.problems.sorted()).isEmpty();
    }
}
