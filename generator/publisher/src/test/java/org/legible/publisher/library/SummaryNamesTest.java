package org.legible.publisher.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class SummaryNamesTest {

    @ParameterizedTest
    @CsvSource({
        "summary.md, ''",
        "summary-children.md, children",
        "summary-ages-7-10.md, ages-7-10",
        "summary-7-10.md, 7-10",
        "summary-oldham.md, oldham"
    })
    void aSummaryIsReadFromAFileOfItsName(String file, String name) {
        assertThat(SummaryNames.in(file)).contains(name);
        assertThat(SummaryNames.file(name)).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "summary_children.md, summary-children.md",
        "Summary-children.md, summary-children.md",
        "summary-Children.md, summary-children.md",
        "summary children.MD, summary-children.md",
        "summery-children.md, summary-children.md",
        "summary-children.markdown, summary-children.md",
        "summary-children.md.txt, summary-children.md",
        "summary--children.md, summary-children.md",
        "summary-für-kinder.md, summary-fur-kinder.md"
    })
    void aNameThatIsNearlyOneIsRefused(String file, String meant) {
        assertThat(SummaryNames.in(file)).isEmpty();
        assertThat(SummaryNames.misnamed(Place.of(file), file, List.of(file))).hasValueSatisfying(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.fix()).contains("Rename it to " + meant + ".");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary-old.md",
                "summary-2.md",
                "summary-copy.md",
                "summary-draft-2.md",
                "summary-copy-of-old.md"
            })
    void aCopyIsNotPublishedByItsNameAloneAndThatIsTold(String file) {
        assertThat(SummaryNames.in(file)).isEmpty();
        assertThat(SummaryNames.misnamed(Place.of(file), file, List.of(file)).filter(Problem::isError))
                .isEmpty();
        assertThat(SummaryNames.misnamed(Place.of(file), file, List.of(file))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary.docx", "summary-children.docx", "notes.md", "report-children.md", "summary.txt"})
    void otherFilesAreNoSummaries(String file) {
        assertThat(SummaryNames.in(file)).isEmpty();
        assertThat(SummaryNames.misnamed(Place.of(file), file, List.of(file))).isEmpty();
    }
}
