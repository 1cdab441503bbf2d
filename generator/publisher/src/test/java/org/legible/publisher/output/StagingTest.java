package org.legible.publisher.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
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

        assertThat(files()).containsExactly(".nojekyll", "new/index.html", "shared/index.html");
        assertThat(beside()).as("nothing is left over").containsExactly("content", "site");
    }

    @Test
    void aSiteThatIsNotPublishedLeavesTheOldOne() throws IOException {
        publish("old/");

        try (Staging staging = Staging.begin(output, content, problems)) {
            staging.write(new Address("new/"), "<p>new</p>");
        }

        assertThat(files()).containsExactly(".nojekyll", "old/index.html");
        assertThat(beside()).containsExactly("content", "site");
    }

    @Test
    void readersKeepTheOldSiteUntilTheNewOneIsWhole() throws IOException {
        publish("old/");

        try (Staging staging = Staging.begin(output, content, problems)) {
            staging.write(new Address("new/"), "<p>new</p>");
            assertThat(files()).containsExactly(".nojekyll", "old/index.html");
        }
    }

    @Test
    void aFolderOfSomebodyElsesIsRefused() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve("thesis.docx"), "years of work");

        assertThatExceptionOfType(UnusableOutput.class)
                .isThrownBy(() -> Staging.begin(output, content, problems))
                .withMessage("The output folder " + output
                        + " holds files that are no website of Legible's, and they would be deleted. "
                        + "Choose an empty folder, or delete the files yourself.");
        assertThat(output.resolve("thesis.docx")).exists();
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(output, "a file");

        assertThatExceptionOfType(UnusableOutput.class).isThrownBy(() -> Staging.begin(output, content, problems));
    }

    @Test
    void aLinkInPlaceOfTheFolderIsRefused() throws IOException {
        Files.createSymbolicLink(output, Files.createDirectory(folder.resolve("elsewhere")));

        assertThatExceptionOfType(UnusableOutput.class).isThrownBy(() -> Staging.begin(output, content, problems));
    }

    @Test
    void anEmptyFolderAndANewOneWillDo() throws IOException {
        Files.createDirectory(output);
        publish("a/");
        output = folder.resolve("deep/er/site");
        publish("a/");

        assertThat(files()).containsExactly(".nojekyll", "a/index.html");
    }

    @Test
    void outputAndContentMustLieApart() {
        for (Path overlapping : List.of(content, content.resolve("site"), folder, folder.resolve("x/../content")))
            assertThatExceptionOfType(UnusableOutput.class)
                    .as(overlapping.toString())
                    .isThrownBy(() -> Staging.begin(overlapping, content, problems))
                    .withMessage("The output folder " + overlapping
                            + " and the content folder must lie apart. Choose another output folder.");
    }

    @Test
    void namesThatDifferByCapitalsAloneAreRefused() throws IOException {
        try (Staging staging = Staging.begin(output, content, problems)) {
            staging.write(new Address("images/Map.png"), "one");
            staging.write(new Address("images/map.png"), "two");

            assertThat(staging.text("images/Map.png")).isEqualTo("one");
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
        try (Staging staging = Staging.begin(output, content, problems)) {
            staging.write(Address.HOME, "<p>home</p>");
            staging.write(new Address("a/"), "<p>a</p>");
            staging.write(Addresses.FEED, "<feed/>");

            assertThat(staging.pages()).isEqualTo(2);
            assertThat(staging.has("index.html")).isTrue();
            assertThat(staging.has("Index.html")).isFalse();
            assertThat(staging.has("b/index.html")).isFalse();
            assertThat(staging.text("a/index.html")).isEqualTo("<p>a</p>");
        }
    }

    @Test
    void aHeavyFileIsWarnedOf() throws IOException {
        try (Staging staging = Staging.begin(output, content, problems)) {
            staging.write(new Address("images/map.png"), new byte[(50 << 20) + 1]);
        }
        assertThat(problems.sorted())
                .containsExactly(Problem.warning(
                        Place.of("images/map.png"),
                        "The file is larger than 50 MB.",
                        "Readers on a phone could wait for minutes and pay for it.",
                        "Make the picture smaller."));
    }

    private void publish(String... pages) throws IOException {
        try (Staging staging = Staging.begin(output, content, problems)) {
            staging.write(Addresses.NO_JEKYLL, "");
            for (String page : pages) staging.write(new Address(page), "<p>" + page + "</p>");
            staging.publish();
        }
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
