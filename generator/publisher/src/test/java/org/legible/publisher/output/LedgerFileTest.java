package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {

    @TempDir
    private Path content;

    @Test
    void itIsWrittenInPlaceOfTheOldOneAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(content.resolve("addresses.yaml"), "- address: /a/\n");
        // What a run left that was ended while it wrote.
        Files.writeString(content.resolve(".addresses.yaml.new"), "- addr");

        LedgerFile.write(content, "- address: /b/\n");

        assertThat(file).hasContent("- address: /b/");
        assertThat(Trees.names(content)).containsExactly("addresses.yaml");
    }

    @Test
    void linesEndAsTheyDid() throws IOException {
        Path file = Files.writeString(content.resolve("addresses.yaml"), "- address: /a/\r\n");

        LedgerFile.write(content, "- address: /a/\n- address: /b/\n");

        assertThat(Files.readString(file)).isEqualTo("- address: /a/\r\n- address: /b/\r\n");
    }

    @Test
    void whereItCannotBeWrittenTheOldOneStays() throws IOException {
        Path file = Files.writeString(content.resolve("addresses.yaml"), "- address: /a/\n");
        Files.createDirectories(content.resolve(".addresses.yaml.new/somebodys"));

        assertThatThrownBy(() -> LedgerFile.write(content, "- address: /b/\n"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("- address: /a/");
    }
}
