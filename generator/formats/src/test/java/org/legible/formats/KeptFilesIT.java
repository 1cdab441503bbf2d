package org.legible.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are made again only where something that they are made from has changed. */
class KeptFilesIT {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String LABEL = "legible-kept.txt";

    @TempDir
    Path folder;

    private Path content;
    private Path site;
    private Map<String, byte[]> first;

    @BeforeEach
    void publishOnce() throws Exception {
        content = Published.copy(Published.SITES.get(0), folder.resolve("content"));
        site = folder.resolve("site");
        first = files(Published.of(content, site));
        for (Path kept : kept()) Files.setLastModifiedTime(kept, LONG_AGO);
    }

    @Test
    void whatDidNotChangeIsNotMadeAgainAndIsTheSame() throws Exception {
        Published again = Published.of(content, site);

        assertThat(kept())
                .hasSizeGreaterThan(6)
                .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
        assertSame(files(again), first);
        assertThat(again.warnings()).contains("The PDF has no shapes for these letters: 港.");
    }

    @Test
    void aChangedWordMakesTheFilesOfItsReportAgain() throws Exception {
        Path text = content.resolve("reports/harbour-2026/report.md");
        Files.writeString(text, Files.readString(text).replace("The quay is old.", "The quay is worn."));

        Published changed = Published.of(content, site);

        assertThat(Files.readString(changed.file(".txt"))).contains("The quay is worn.");
        // What was found in pages of which no byte changed is kept too.
        assertThat(kept())
                .anyMatch(file -> time(file).equals(LONG_AGO))
                .anyMatch(file -> !time(file).equals(LONG_AGO));
        assertSame(files(changed), files(Published.of(content, folder.resolve("elsewhere"))));
    }

    @Test
    void aDamagedFileIsMadeAgain() throws Exception {
        for (Path file : kept()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
        }

        assertSame(files(Published.of(content, site)), first);
        assertSame(files(Published.of(content, site)), first);
    }

    @Test
    void aFreshBuildMakesAllAgain() throws Exception {
        Published fresh = Published.fresh(content, site);

        assertThat(kept()).allSatisfy(file -> assertThat(time(file)).isNotEqualTo(LONG_AGO));
        assertSame(files(fresh), first);
    }

    private List<Path> kept() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve(".site.legible-kept"))) {
            return files.filter(file -> !file.endsWith(LABEL)).sorted().toList();
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, byte[]> files(Published published) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(published.folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList())
                files.put(published.folder().relativize(file).toString(), Files.readAllBytes(file));
        }
        return files;
    }

    private static void assertSame(Map<String, byte[]> files, Map<String, byte[]> others) {
        assertThat(files.keySet()).isEqualTo(others.keySet());
        files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(others.get(name)));
    }
}
