package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static final String HEAD =
            "Legible made the files in this list, and changes no others. Please leave the list as it is.\n";

    @TempDir
    private Path folder;

    @Test
    void aListReadsAsItWasWritten() throws IOException {
        Manifest list = list(Map.of(
                ".nojekyll", "",
                "index.html", "",
                "reports/x/index.html", "paragraph-1 paragraph-2 term-élève",
                "reports/x/images/a b 50%.png", "",
                "reports/x/images/ #1\n\r\u0001é.png", ""));

        assertThat(read(list.text())).isEqualTo(list);
    }

    @Test
    void theListIsTextWithALineForEachFileAndPlace() {
        assertThat(list(Map.of("index.html", "", "glossary/index.html", "term-a"))
                        .text())
                .isEqualTo(HEAD + "glossary/index.html\n #term-a\nindex.html\nend 3 "
                        + "ecc9a16f9bde1ff69cdbbb0794623bc2714da58d3d248772f4d73a0356cc1ebd\n");
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException {
        Manifest list = list(Map.of("index.html", "a b"));

        assertThat(read(list.text().replace("\n", "\r\n"))).isEqualTo(list);
    }

    @Test
    void whatWasCutOffOrChangedIsNotFollowed() {
        String text =
                list(Map.of("index.html", "a", "b/index.html", "", "c.txt", "")).text();

        for (int length = 0; length < text.length() - 1; length++) {
            String cut = text.substring(0, length);
            assertThatExceptionOfType(Manifest.Untrusted.class).as(cut).isThrownBy(() -> read(cut));
        }
        for (String changed : new String[] {
            text.replace("c.txt\n", ""),
            text.replace("c.txt", "d.txt"),
            text.replace("c.txt\n", "c.txt\nthesis.txt\n"),
            text.replace(" #a\n", ""),
            text + "more\n",
            text.replace("c.txt", "<<<<<<< HEAD\nc.txt"),
            text.replace("c.txt", "c%G1.txt"),
            text.replace("c.txt", "c%")
        }) assertThatExceptionOfType(Manifest.Untrusted.class).as(changed).isThrownBy(() -> read(changed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../thesis.txt",
                "a/../../thesis.txt",
                "..",
                ".",
                "./a",
                "a/./b",
                "a//b",
                "a/",
                "/etc/passwd",
                "//host/a",
                ".git/HEAD",
                ".GIT/config",
                "CNAME",
                "cname",
                "README.md",
                ".well-known/security.txt",
                "LICENSE",
                ".github/x.yml",
                "a\u0000b"
            })
    void aListThatNamesWhatIsNoFileOfASiteIsNotFollowed(String name) {
        String text = list(Map.of(name, "", "index.html", "")).text();

        assertThatExceptionOfType(Manifest.Untrusted.class)
                .isThrownBy(() -> read(text))
                .withMessage("it names \"" + name.replace("\u0000", "\uFFFD") + "\", which is no file of a site");
    }

    @Test
    void whatIsNoTextOrNoFileIsNotFollowed() throws IOException {
        Path file = folder.resolve("list");
        Files.write(file, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(Manifest.Untrusted.class)
                .isThrownBy(() -> Manifest.read(file))
                .withMessage("it is no text");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        for (Path other : new Path[] {folder, link})
            assertThatExceptionOfType(Manifest.Untrusted.class)
                    .isThrownBy(() -> Manifest.read(other))
                    .withMessage("it is no file");
    }

    @Test
    void aFolderHoldsOursIfAFileBelowItIsOurs() {
        Manifest list = list(Map.of("reports/x/index.html", "", "a.b/c", ""));

        assertThat(list.hasBelow("reports")).isTrue();
        assertThat(list.hasBelow("reports/x")).isTrue();
        assertThat(list.hasBelow("report")).isFalse();
        assertThat(list.hasBelow("a")).isFalse();
        assertThat(list.has("reports")).isFalse();
        assertThat(list.has(Manifest.FILE)).as("the list itself").isTrue();
    }

    private Manifest read(String text) throws IOException {
        return Manifest.read(Files.writeString(folder.resolve("list.txt"), text));
    }

    private static Manifest list(Map<String, String> files) {
        SortedMap<String, SortedSet<String>> sorted = new TreeMap<>();
        files.forEach((file, anchors) -> sorted.put(
                file, anchors.isEmpty() ? new TreeSet<>() : new TreeSet<>(java.util.List.of(anchors.split(" ")))));
        return new Manifest(sorted);
    }
}
