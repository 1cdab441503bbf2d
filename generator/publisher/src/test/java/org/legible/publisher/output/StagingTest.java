package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

class StagingTest {

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void folders() throws IOException {
        content = Files.createDirectory(folder.resolve("content"));
        output = folder.resolve("site");
    }

    @Test
    void theNewSiteReplacesTheOldOneWhole() throws IOException {
        publish("old/", "shared/");
        publish("new/", "shared/");

        assertThat(files()).containsExactly(".legible-site.txt", ".nojekyll", "new/index.html", "shared/index.html");
        assertThat(beside()).as("nothing is left over").containsExactly("content", "site");
    }

    @Test
    void aSiteThatIsNotPublishedLeavesTheOldOne() throws IOException {
        publish("old/");

        try (Staging staging = Staging.begin(output, content, Optional.empty(), Optional.empty(), problems)) {
            staging.write(new Address("new/"), "<p>new</p>");
        }

        assertThat(files()).containsExactly(".legible-site.txt", ".nojekyll", "old/index.html");
        assertThat(beside()).containsExactly("content", "site");
    }

    @Test
    void readersKeepTheOldSiteUntilTheNewOneIsWhole() throws IOException {
        publish("old/");

        try (Staging staging = Staging.begin(output, content, Optional.empty(), Optional.empty(), problems)) {
            staging.write(new Address("new/"), "<p>new</p>");
            assertThat(files()).containsExactly(".legible-site.txt", ".nojekyll", "old/index.html");
        }
    }

    @Test
    void aFolderOfSomebodyElsesIsRefused() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve("thesis.docx"), "years of work");
        Files.writeString(output.resolve(".nojekyll"), "");

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> Staging.begin(output, content, Optional.empty(), Optional.empty(), problems))
                .withMessageContaining(" holds files that Legible did not make: thesis.docx. ");
        assertThat(output.resolve("thesis.docx")).exists();
        assertThat(beside()).containsExactly("content", "site");
    }

    @Test
    void whatSomebodyAddedStays() throws IOException {
        write(".git/objects/ab/cd", "history");
        write("CNAME", "reports.example.org");
        write(".nojekyll", "mine");
        publish("a/", "b/c/");
        write("b/c/annex.pdf", "annex");
        write(".well-known/security.txt", "contact");
        Files.createDirectories(output.resolve("drafts"));
        publish("a/");

        assertThat(files())
                .containsExactly(
                        ".git/objects/ab/cd",
                        ".legible-site.txt",
                        ".nojekyll",
                        ".well-known/security.txt",
                        "CNAME",
                        "a/index.html",
                        "b/c/annex.pdf");
        assertThat(output.resolve(".nojekyll")).hasContent("mine");
        assertThat(output.resolve("drafts")).exists();
    }

    @Test
    void foldersOfOursGoWithTheirFiles() throws IOException {
        publish("a/", "b/c/d/");
        publish("a/");

        assertThat(output.resolve("b")).doesNotExist();
    }

    @Test
    void aFileOfOursThatSomebodyChangedOrDeletedIsMadeAnew() throws IOException {
        publish("a/", "b/");
        write("a/index.html", "changed");
        Files.delete(output.resolve("b/index.html"));
        publish("a/", "b/");

        assertThat(output.resolve("a/index.html")).hasContent("<p>a/</p>");
        assertThat(output.resolve("b/index.html")).exists();
    }

    @Test
    void somebodysFileAtAnAddressOfOursIsRefusedByName() throws IOException {
        publish("a/");
        write("b/index.html", "mine");
        write("c", "mine");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(output.resolve("d"), elsewhere);

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> publish("a/", "b/", "c/", "d/"))
                .withMessage(
                        "In the output folder " + output
                                + ", files that Legible did not make stand where the website has its own: b/index.html, c, d. "
                                + "They are left alone, and nothing was published. Move them away, or choose another output folder.");
        assertThat(files()).containsExactly(".legible-site.txt", ".nojekyll", "a/index.html", "b/index.html", "c");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whatALinkLeadsToIsNeitherDeletedNorWritten() throws IOException {
        publish("a/", "b/");
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(output.resolve("b"), elsewhere);
        Files.createSymbolicLink(output.resolve("b"), elsewhere);
        publish("a/");

        assertThat(elsewhere.resolve("index.html")).hasContent("<p>b/</p>");
        assertThat(output.resolve("b")).isSymbolicLink();
    }

    @Test
    void neighboursAreNotOurs() throws IOException {
        for (String name : List.of(".site.old", ".site.new", ".site.legible-1", "site.legible-1")) {
            Files.createDirectory(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("mine.txt"), "mine");
        }
        publish("a/");
        publish("b/");

        for (String name : List.of(".site.old", ".site.new", ".site.legible-1", "site.legible-1"))
            assertThat(folder.resolve(name).resolve("mine.txt")).exists();
    }

    @Test
    void aSecondBuildOfTheSameFolderIsTurnedAway() throws IOException {
        try (Staging first = Staging.begin(output, content, Optional.empty(), Optional.empty(), problems)) {
            first.write(new Address("a/"), "<p>a</p>");
            assertThatExceptionOfType(UnusableOutput.class)
                    .isThrownBy(() -> publish("b/"))
                    .withMessageStartingWith("Another build is writing to the output folder " + output + ": ");
            first.publish(Ledger.NONE);
        }
        assertThat(files()).containsExactly(".legible-site.txt", "a/index.html");
    }

    @Test
    void theListIsTheSameWhateverTheOrderOfWriting() throws IOException {
        publish("a/", "b/");
        String list = Files.readString(output.resolve(".legible-site.txt"));
        publish("b/", "a/");

        assertThat(output.resolve(".legible-site.txt")).hasContent(list);
    }

    @Test
    void aPlaceThatIsGoneIsWarnedOf() throws IOException {
        for (Set<String> anchors : List.of(Set.of("paragraph-1", "paragraph-2"), Set.of("paragraph-1")))
            try (Staging staging = Staging.begin(output, content, Optional.empty(), Optional.empty(), problems)) {
                staging.write(new Address("reports/x/"), "<p>x</p>");
                staging.cite(new Address("reports/x/"), anchors);
                staging.publish(Ledger.NONE);
            }
        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactly("/reports/x/#paragraph-2 was published before and is gone now.");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(output, "a file");

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> Staging.begin(output, content, Optional.empty(), Optional.empty(), problems));
    }

    @Test
    void aLinkInPlaceOfTheFolderIsRefused() throws IOException {
        Files.createSymbolicLink(output, Files.createDirectory(folder.resolve("elsewhere")));

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> Staging.begin(output, content, Optional.empty(), Optional.empty(), problems));
    }

    @Test
    void anEmptyFolderAndANewOneWillDo() throws IOException {
        Files.createDirectory(output);
        publish("a/");
        output = folder.resolve("deep/er/site");
        publish("a/");

        assertThat(files()).containsExactly(".legible-site.txt", ".nojekyll", "a/index.html");
    }

    @Test
    void namesThatDifferByCapitalsAloneAreRefused() throws IOException {
        try (Staging staging = Staging.begin(output, content, Optional.empty(), Optional.empty(), problems)) {
            staging.write(new Address("images/Map.png"), "one");
            staging.write(new Address("images/map.png"), "two");

            assertThat(staging.read("images/Map.png")).asString().isEqualTo("one");
        }
        assertThat(problems.sorted())
                .containsExactly(Problem.error(
                        Place.of("images/map.png"),
                        "The site would hold two files named images/Map.png and images/map.png.",
                        "On many computers only one of them could exist, and readers would find the wrong one.",
                        "Rename one; capitals alone do not tell them apart."));
    }

    @Test
    void itKnowsWhatWasWritten() throws IOException {
        try (Staging staging = Staging.begin(output, content, Optional.empty(), Optional.empty(), problems)) {
            staging.write(Address.HOME, "<p>home</p>");
            staging.write(new Address("a/"), "<p>a</p>");
            staging.write(Addresses.FEED, "<feed/>");

            assertThat(staging.has("index.html")).isTrue();
            assertThat(staging.has("Index.html")).isFalse();
            assertThat(staging.has("b/index.html")).isFalse();
            assertThat(staging.read("a/index.html")).asString().isEqualTo("<p>a</p>");
        }
    }

    @Test
    void aHeavyFileIsWarnedOf() throws IOException {
        try (Staging staging = Staging.begin(output, content, Optional.empty(), Optional.empty(), problems)) {
            staging.write(new Address("images/map.png"), new byte[(50 << 20) + 1]);
        }
        assertThat(problems.sorted())
                .containsExactly(Problem.warning(
                        "large-file",
                        Place.of("images/map.png"),
                        "The file is larger than 50 MB.",
                        "Readers on a phone could wait for minutes and pay for it.",
                        "Make the picture smaller."));
    }

    private void publish(String... pages) throws IOException {
        try (Staging staging = Staging.begin(output, content, Optional.empty(), Optional.empty(), problems)) {
            staging.write(Addresses.NO_JEKYLL, "");
            for (String page : pages) staging.write(new Address(page), "<p>" + page + "</p>");
            staging.publish(Ledger.NONE);
        }
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(output.resolve(file).getParent());
        Files.writeString(output.resolve(file), text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
