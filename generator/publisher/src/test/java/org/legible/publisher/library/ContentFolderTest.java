package org.legible.publisher.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;

class ContentFolderTest {

    private static final String UNREACHED = "Nothing in it can reach a reader.";
    private static final String A_LINK =
            "This is a link to somewhere else, or its name is not written with the capitals that it has on disk.";
    private static final String PUT_THE_FILE = "Put the file itself into the content folder, under exactly this name.";

    private final Problems problems = new Problems();

    @TempDir
    private Path temporary;

    private Path root;
    private ContentFolder folder;

    @BeforeEach
    void folder() throws IOException {
        root = Files.createDirectory(temporary.resolve("content"));
        folder = new ContentFolder(root);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("as written", "a\nb\n", "a\nb\n"),
                arguments("Windows line ends", "a\r\nb\r\n", "a\nb\n"),
                arguments("old Mac line ends", "a\rb\r", "a\nb\n"),
                arguments("a byte-order mark", "\uFEFFa\n", "a\n"),
                arguments("tabs and all scripts", "a\té漢😀\n", "a\té漢😀\n"),
                arguments("nothing", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void filesSavedAnywhereReadTheSame(String label, String saved, String text) throws IOException {
        Files.writeString(root.resolve("a.md"), saved);

        assertThat(folder.read("a.md", problems)).as(label).contains(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aTextIsReadOnceUntilItIsLetGo() throws IOException {
        Entry entry = new Entry("a", null, List.of(), List.of(), Holes.NONE);
        Path file = Files.createDirectories(root.resolve("reports/a")).resolve("report.md");
        Files.writeString(file, "first");
        folder.read(entry.file("report.md"), problems);
        Files.writeString(file, "second");

        assertThat(folder.read(entry.file("report.md"), problems)).contains("first");
        folder.letGo(entry);
        assertThat(folder.read(entry.file("report.md"), problems)).contains("second");
    }

    @Test
    void whatIsWrongWithAFileIsToldToAllWhoAskForIt() throws IOException {
        Files.createDirectory(root.resolve("a.md"));
        Problems first = new Problems();
        folder.read("a.md", first);
        folder.read("a.md", problems);

        assertThat(problems.sorted()).hasSize(1).isEqualTo(first.sorted());
    }

    @Test
    void aMissingFileIsSaid() {
        refused(
                "reports/a/report.md",
                "The file is missing.",
                "Make a file of this name, and write the text into it, beginning with a heading such as ## Summary.");
    }

    @Test
    void aFileInAnotherEncodingIsSaid() throws IOException {
        Files.write(root.resolve("a.md"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(folder.read("a.md", problems)).isEmpty();
        assertThat(problems.sorted())
                .containsExactly(Problem.error(
                        new Place("a.md", 1, 4),
                        "The file is not saved as UTF-8: what an old Windows encoding (Windows-1252) writes for "
                                + "\"\u00e9\" stands here.",
                        UNREACHED,
                        "Open it in the program that made it, choose Save as, and choose the encoding UTF-8."));
    }

    @Test
    void aFolderInPlaceOfAFileIsSaid() throws IOException {
        Files.createDirectory(root.resolve("a.md"));

        refused("a.md", "This is a folder, not a file.", "Put a file of this name in its place.");
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        Files.write(root.resolve("a.md"), new byte[(16 << 20) + 1]);

        refused("a.md", "The file is larger than 16 MB.", "Split it, or take out what does not belong in it.");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Files.writeString(temporary.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("a.md"), temporary.resolve("secret.md"));

        refused("a.md", A_LINK, PUT_THE_FILE);
    }

    @Test
    void aLinkedFolderIsNotFollowedEither() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.md"), "secret");
        Files.createSymbolicLink(root.resolve("reports"), elsewhere);

        refused("reports/a.md", A_LINK, PUT_THE_FILE);
    }

    @Test
    void aLinkToNothingIsNoMissingFile() throws IOException {
        Files.createSymbolicLink(root.resolve("a.md"), temporary.resolve("nowhere"));

        refused("a.md", A_LINK, PUT_THE_FILE);
    }

    @Test
    void theContentFolderItselfMayBeALink() throws IOException {
        Files.writeString(root.resolve("a.md"), "words");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

        assertThat(new ContentFolder(link).read("a.md", problems)).contains("words");
        assertThat(problems.sorted()).isEmpty();
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                arguments("form feed", "a\nb\fc", 2, "U+000C"),
                arguments("nought", "a\0", 1, "U+0000"),
                arguments("escape", "a\n\n\u001B[0m", 3, "U+001B"),
                arguments("delete", "\u007F", 1, "U+007F"),
                arguments("a control of eight bits", "\u0085", 1, "U+0085"),
                arguments("no character", "\uFFFE", 1, "U+FFFE"),
                arguments("a private plane", "\uDB80\uDC00", 1, "U+F0000"),
                arguments("symbol font", "\uF0B7 item", 1, "U+F0B7"),
                arguments("mark of an origin", "a \uE000", 1, "U+E000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("characters")
    void whatIsNoTextIsRefused(String label, String text, int line, String name) throws IOException {
        Files.writeString(root.resolve("a.md"), text);

        assertThat(folder.read("a.md", problems)).as(label).isEmpty();
        assertThat(problems.sorted())
                .containsExactly(Problem.error(
                        new Place("a.md", line, 0),
                        "This line holds a character that is not text (" + name + ").",
                        "Browsers and screen readers do not agree on what to do with it.",
                        "Delete it; it often comes from copying out of a PDF or a symbol font."));
    }

    @Test
    void aPictureThatIsMissingIsSaidWhereItIsUsed() {
        Place use = new Place("reports/a/report.md", 3, 1);

        assertThat(folder.file("reports/a/images/map.png", use, problems)).isEmpty();
        assertThat(folder.file("../secret.png", use, problems)).isEmpty();
        assertThat(problems.sorted())
                .containsExactly(
                        Problem.error(
                                use,
                                "There is no file ../secret.png.",
                                "Readers would not find it.",
                                "Put the file there, or correct its name; capitals count."),
                        Problem.error(
                                use,
                                "There is no file reports/a/images/map.png.",
                                "Readers would not find it.",
                                "Put the file there, or correct its name; capitals count."));
    }

    @Test
    void filesAndFoldersAreListedByName() throws IOException {
        Files.createDirectories(root.resolve("reports/b"));
        Files.createDirectories(root.resolve("reports/a"));
        Files.createDirectories(root.resolve("reports/.trash"));
        Files.writeString(root.resolve("reports/README.md"), "");
        Files.writeString(root.resolve("reports/notes.md"), "");

        assertThat(folder.folders("reports")).containsExactly("a", "b");
        assertThat(folder.files("reports")).containsExactly("notes.md");
        assertThat(folder.folders("nothing")).isEmpty();
        assertThat(folder.has("reports/a")).isTrue();
        assertThat(folder.has("reports/c")).isFalse();
    }

    private void refused(String file, String what, String fix) {
        assertThat(folder.read(file, problems)).isEqualTo(Optional.empty());
        assertThat(problems.sorted()).containsExactly(Problem.error(Place.of(file), what, UNREACHED, fix));
    }
}
