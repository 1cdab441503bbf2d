package org.legible.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a Word file that LibreOffice wrote. {@code library.docx} is {@code library.fodt}, converted by LibreOffice 7.4:
 * {@code soffice --headless --convert-to docx library.fodt}.
 */
class LibreOfficeImportTest {

    @TempDir
    private Path folder;

    private ImportResult result;
    private String text;
    private String facts;
    private String list;

    @BeforeEach
    void imported() throws Exception {
        Path document = folder.resolve("library.docx");
        try (InputStream made = getClass().getResourceAsStream("library.docx")) {
            Files.copy(made, document);
        }
        Path content = Files.createDirectories(folder.resolve("content"));
        result = Importer.run(new ImportRequest(document, content, Optional.of("library"), LocalDate.of(2026, 12, 1)));
        text = Files.readString(result.folder().resolve("report.md"));
        facts = Files.readString(result.folder().resolve("report.yaml"));
        list = Files.readString(result.list());
    }

    @Test
    void paragraphsKeepTheNumbersThatTheDocumentShows() {
        for (int number = 1; number <= 20; number++)
            assertThat(Pattern.compile("(?m)^" + number + "\\. [A-Z*]")
                            .matcher(text)
                            .results())
                    .as("paragraph " + number)
                    .hasSize(1);
        assertThat(text)
                .contains("5. That count was made in one of three ways:\n\n   (a) a count by hand,")
                .contains("\n   (c) no count at all.\n\n6. Staff speak")
                .contains("9. Two children's clubs met each week:\n\n   - chess\n   - sewing\n")
                .contains("\n20. We warmly thank everyone who spoke to us.\n");
        assertThat(facts).contains("paragraph-numbers: whole");
    }

    @Test
    void headingsEmphasisLinksNotesTablesAndPicturesComeThrough() throws IOException {
        assertThat(facts).contains("title: \"Elm Street Library: a review\"");
        assertThat(text)
                .startsWith("## What we found\n")
                .contains("\n### Figures\n")
                .contains("**Large print** stands on the *lowest* shelf: [see the plan](https://example.org/shelves).")
                .contains("its own count of visits[^1].")
                .contains("[^1]: Counted by the service itself, January to December.")
                .contains("| Year | Visits | Loans |\n| --- | --- | --- |\n| 2024 | 10,410 | 22,005 |")
                .contains("[Table 1: Visits and loans by year]")
                .contains("![A plan of the ground floor, the desk beside the door.](images/picture-1.png)");
        assertThat(Files.size(result.folder().resolve("images/picture-1.png"))).isPositive();
    }

    @Test
    void recommendationsTakeTheNumbersOfTheirLabels() {
        assertThat(text)
                .endsWith("## Recommendations\n\n[[recommendations]]\n\n"
                        + "[^1]: Counted by the service itself, January to December.\n");
        for (int number = 1; number <= 5; number++) assertThat(facts).contains("  - id: \"" + number + "\"\n");
        assertThat(facts)
                .contains("recommendation-numbers: apart")
                .contains("text: The parish councils should be told before a stop is moved.\n")
                .contains("paragraphs: [\"10\", \"11\"]")
                .doesNotContain("Recommendation 1");
    }

    @Test
    void whatReadersDidNotSeeIsTold() {
        assertThat(list)
                .contains("“Name them?”. Done: A comment by Sam, which is not in the report.")
                .contains("“badly”. Done: A tracked change deletes it.")
                .contains("“A box: open on Sundays since June.”. Done: It stood in a text box.")
                .contains("1 tracked insertion");
        assertThat(text).contains("A box: open on Sundays since June.").doesNotContain("badly");
    }
}
