package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String REPORT = """
        # Review of the night buses

        Published: 14 May 2026

        ## What we found

        1. Night buses are late, and people wait for them in the cold.

        2. Drivers know this, and have told their managers about it.

        3. Stops are dark, so that people cannot read the timetable.

        4. Nobody has said why, and no sign at the stops tells people.

        ## Recommendations

        - The city should light each stop.
        """;

    private final Session session = new Session();

    @TempDir
    private Path folder;

    private int bringIn(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("buses.txt"), text);
        return session.run(
                "import",
                file.toString(),
                "--content",
                folder.resolve("content").toString(),
                "--slug",
                "buses");
    }

    @Test
    void howMuchCameThroughIsSaidAndWhatToDoNext() throws IOException {
        assertThat(bringIn(REPORT)).isZero();
        assertThat(session.out())
                .contains("content/reports/buses: 2 headings, 4 numbered paragraphs, 1 recommendation.\n")
                .contains("imported/buses/look-at-this.md, with the document beside you: ")
                .contains("content has no site.yaml yet")
                .contains("legible serve --content ")
                .contains("write status: published in ");
        assertThat(folder.resolve("content/reports/buses/report.yaml"))
                .content()
                .contains("published: 2026-05-14");
        assertThat(folder.resolve("imported/.gitignore")).hasContent("*");
    }

    @Test
    void aFolderThatIsThereIsStatusTwo() throws IOException {
        bringIn(REPORT);
        String before = Files.readString(folder.resolve("content/reports/buses/report.md"));

        assertThat(bringIn("Other words.")).isEqualTo(2);
        assertThat(session.err()).contains("already, and nothing in it was changed.");
        assertThat(folder.resolve("content/reports/buses/report.md")).hasContent(before);
    }

    @Test
    void aFileThatCannotBeReadIsStatusTwo() throws IOException {
        assertThat(bringIn("")).isEqualTo(2);
        assertThat(session.err())
                .contains("was not brought in. The file is empty.")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("content")).doesNotExist();
    }
}
