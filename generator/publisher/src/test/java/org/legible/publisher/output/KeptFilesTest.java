package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class KeptFilesTest {

    private static final Problem WARNING =
            Problem.warning("a-key", new Place("reports/a/report.md", 3, 4), "What.", "Why.", "Fix.");
    private static final String KEY = KeptFiles.key("a.pdf", "<p>", "basis");

    @TempDir
    Path folder;

    private KeptFiles kept;

    @BeforeEach
    void open() throws Exception {
        kept = KeptFiles.beside(
                OutputFolder.at(folder.resolve("site"), folder.resolve("content"), Optional.empty()), List.of());
    }

    @Test
    void whatIsKeptIsFoundWithWhatWasTold() {
        KeptFile file = new KeptFile(new byte[] {1, 2, 3}, OptionalInt.of(7), List.of(WARNING));
        keep(KEY, file);

        KeptFile found = kept.find(KEY, KeptFile.class).orElseThrow();

        assertThat(found.bytes()).containsExactly(1, 2, 3);
        assertThat(found.pages()).hasValue(7);
        assertThat(found.told()).containsExactly(WARNING);
    }

    @Test
    void whateverChangesMakesAnotherKey() {
        assertThat(List.of(
                        KEY,
                        KeptFiles.key("b.pdf", "<p>", "basis"),
                        KeptFiles.key("a.pdf", "<p>b", "asis"),
                        KeptFiles.key("a.pdf", "<p>", "other")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aDamagedFileIsNotFoundAndIsRemoved() throws Exception {
        keep(KEY, file());
        Path path = folder.resolve(".site.legible-kept").resolve(KEY);
        byte[] bytes = Files.readAllBytes(path);
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 4;
            Files.write(path, damaged);
            assertThat(kept.find(KEY, KeptFile.class)).as("byte " + i).isEmpty();
            assertThat(path).doesNotExist();
        }
        Files.write(path, new byte[5]);
        assertThat(kept.find(KEY, KeptFile.class)).isEmpty();
    }

    @Test
    void aFailureIsNotKept() {
        keep(
                KEY,
                new KeptFile(
                        new byte[1],
                        OptionalInt.empty(),
                        List.of(Problem.error(Place.of("site.yaml"), "What.", "Why.", "Fix."))));

        assertThat(kept.find(KEY, KeptFile.class)).isEmpty();
    }

    @Test
    void whatThisRunDidNotUseIsTidiedAway() throws Exception {
        keep(KEY, file());
        open();
        String other = KeptFiles.key("b", "", "");
        keep(other, file());
        kept.tidy();

        assertThat(kept.find(KEY, KeptFile.class)).isEmpty();
        assertThat(kept.find(other, KeptFile.class)).isPresent();
        kept.clear();
        assertThat(kept.find(other, KeptFile.class)).isEmpty();
    }

    @Test
    void somebodysFolderOfThatNameIsLeftAlone() throws Exception {
        Path theirs = Files.createDirectory(folder.resolve(".site.legible-kept"));
        Files.writeString(theirs.resolve(KEY), "theirs");

        keep(KEY, file());
        kept.clear();

        assertThat(kept.find(KEY, KeptFile.class)).isEmpty();
        assertThat(theirs.resolve(KEY)).hasContent("theirs");
    }

    @Test
    void nobodyElseMayLookIn() throws Exception {
        keep(KEY, file());

        assertThat(Files.getPosixFilePermissions(folder.resolve(".site.legible-kept")))
                .hasSize(3);
    }

    private void keep(String key, KeptFile file) {
        kept.keep(key, KeptFile.class, file, file.told());
    }

    private static KeptFile file() {
        return new KeptFile(new byte[] {9}, OptionalInt.empty(), List.of());
    }
}
