package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownFilesTest {

    private static final Path CONTENT = Path.of("content");

    @TempDir
    private Path own;

    @Test
    void aFileOfTheContentStandsInItsFolder() {
        assertThat(ShownFiles.of(CONTENT).of("site.yaml")).isEqualTo("content/site.yaml");
    }

    @Test
    void aTemplateStandsWhereItsKeeperHasItElseInTheTheme() throws IOException {
        Files.createDirectories(own.resolve("parts"));
        Files.writeString(own.resolve("parts/link.peb"), "");
        ShownFiles files = new ShownFiles(CONTENT, Optional.of(own));

        assertThat(files.of("templates/parts/link.peb")).isEqualTo(ShownPath.of(own) + "/parts/link.peb");
        assertThat(files.of("templates")).isEqualTo(ShownPath.of(own));
        assertThat(files.of("templates/parts/table.peb")).isEqualTo("templates/parts/table.peb");
        assertThat(ShownFiles.of(CONTENT).of("templates/parts/link.peb")).isEqualTo("templates/parts/link.peb");
    }

    @Test
    void aFolderOfTheContentMayHaveTheSameName() throws IOException {
        Files.createDirectories(own.resolve("templates"));
        Files.writeString(own.resolve("templates/notes.txt"), "");

        assertThat(ShownFiles.of(own).of("templates/notes.txt")).isEqualTo(ShownPath.of(own) + "/templates/notes.txt");
    }
}
