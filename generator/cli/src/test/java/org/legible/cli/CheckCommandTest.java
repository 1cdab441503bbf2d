package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String GOOD = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Minutes of the March meeting</title></head>
            <body><main><h1>Minutes of the March meeting</h1><p>All agreed.</p></main></body>
            </html>
            """;
    private static final String BAD = GOOD.replace("<p>", "<p><img src=\"a.png\">");

    private final Session session = new Session();

    @TempDir
    private Path folder;

    @Test
    void aGoodPageIsStatusZero() throws IOException {
        assertThat(session.run("check", page(GOOD))).as(session.out()).isZero();
        assertThat(session.out()).contains("Checked 1 page: 0 failures");
    }

    @Test
    void aFailureIsStatusOneAndExplained() throws IOException {
        assertThat(session.run("check", page(BAD))).isEqualTo(1);
        assertThat(session.out()).contains("page.html:4:").contains("why: ").contains("fix: ");
    }

    @Test
    void aMissingPathIsStatusTwoAndNamed() {
        String missing = folder.resolve("nowhere").toString();

        assertThat(session.run("check", missing)).isEqualTo(2);
        assertThat(session.out()).contains(missing).contains("There is no such file or folder.");
    }

    @Test
    void jsonStandsAloneOnTheOutput() throws IOException {
        session.run("check", "--format", "json", page(BAD));

        assertThat(session.out()).startsWith("{").endsWith("}\n").contains("\"outcome\":\"failed\"");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void severalFormatsFollowEachOther() throws IOException {
        session.run("check", "--format", "text,github", page(BAD));

        assertThat(session.out()).contains("Checked 1 page").contains("::error file=");
    }

    @Test
    void githubIsToldInItsOwnWayUnlessAFormatIsAskedFor() throws IOException {
        session.with("GITHUB_ACTIONS", "true").run("check", page(BAD));

        assertThat(session.out()).contains("Checked 1 page").contains("::error file=");
    }

    @Test
    void findingsCanGoToAFile() throws IOException {
        Path file = folder.resolve("findings.json");

        assertThat(session.run("check", "--format", "json", "--output", file.toString(), page(BAD)))
                .isEqualTo(1);
        assertThat(file).content().startsWith("{");
        assertThat(session.out()).contains("1 failure").contains("findings.json");
    }

    @Test
    void formatsAndProfilesThatDoNotExistAreAnsweredWithThoseThatDo() throws IOException {
        assertThat(session.run("check", "--format", "xml", page(GOOD))).isEqualTo(2);
        assertThat(session.run("check", "--profile", "strict", page(GOOD))).isEqualTo(2);
        assertThat(session.err())
                .contains("There is no format \"xml\". Use one of: text, json, github")
                .contains("There is no profile \"strict\". Use one of: wcag22-aa, large-print, report, all.");
    }

    private String page(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html).toString();
    }
}
