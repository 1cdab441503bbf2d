package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HearCommandTest {

    private final Session session = new Session();

    @TempDir
    private Path folder;

    @Test
    void aPageIsReadAloud() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), "<html lang=en><title>A</title><h1>One</h1><p>Two");

        assertThat(session.run("hear", page.toString())).isZero();
        assertThat(session.out()).isEqualToNormalizingNewlines("Page: A, language en\nHeading 1: One\nTwo\n");
    }

    @Test
    void whatIsNotThereIsStatusTwo() {
        assertThat(session.run("hear", folder.toString())).isEqualTo(2);
        assertThat(session.err()).contains("Name one page or one PDF, not a folder.");
    }

    @Test
    void aBrokenPdfIsStatusTwo() throws IOException {
        Path broken = Files.writeString(folder.resolve("a.pdf"), "no PDF");

        assertThat(session.run("hear", broken.toString())).isEqualTo(2);
        assertThat(session.err()).contains("cannot be read").doesNotContain("\tat ");
    }
}
