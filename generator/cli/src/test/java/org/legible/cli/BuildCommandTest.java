package org.legible.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {

    private final Session session = new Session();

    @TempDir
    private Path folder;

    @Test
    void theSampleContentIsPublishedAndCounted() {
        Path website = folder.resolve("website");

        int status =
                session.run("build", "--content", SampleContent.folder().toString(), "--output", website.toString());

        assertThat(status).as(session.out() + session.err()).isZero();
        assertThat(website.resolve("index.html")).exists();
        assertThat(session.out())
                .contains("Published 5 reports as ")
                .contains("Problems: 0 errors")
                .contains("Time: ");
    }

    @Test
    void aFaultIsAnsweredWithFileLineAndRemedyAndTheOldSiteStays() throws IOException {
        String website = website();
        session.run("build", "--quiet", "--content", SampleContent.folder().toString(), "--output", website);
        String home = Files.readString(Path.of(website, "index.html"));
        Path content = SampleContent.withUnknownKey(folder.resolve("content"));

        int status = session.run("build", "--content", content.toString(), "--output", website);

        assertThat(status).isEqualTo(1);
        assertThat(session.out())
                .containsPattern("error at .*content/site\\.yaml:\\d+:1\n")
                .contains("colour")
                .contains("why: ")
                .contains("fix: ")
                .contains("Nothing was published: 1 error in the content.");
        assertThat(Path.of(website, "index.html")).hasContent(home);
    }

    @Test
    void githubIsToldInItsOwnWay() throws IOException {
        Path content = SampleContent.withUnknownKey(folder.resolve("content"));

        session.with("GITHUB_ACTIONS", "true").run("build", "--content", content.toString(), "--output", website());

        assertThat(session.out()).containsPattern("(?m)^::error file=.*site\\.yaml,line=\\d+");
    }

    @Test
    void aQuietBuildSaysOnlyWhatIsWrong() {
        int status = session.run(
                "build", "--quiet", "--content", SampleContent.folder().toString(), "--output", website());

        assertThat(status).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out()).doesNotContain("Published");
    }

    @Test
    void aMissingFolderIsStatusTwoAndNamed() {
        String missing = folder.resolve("nowhere").toString();

        assertThat(session.run("build", "--content", missing, "--output", website()))
                .isEqualTo(2);
        assertThat(session.err()).contains(missing).doesNotContain("\tat ");
    }

    @Test
    void aFolderOfOtherFilesIsNeverReplaced() throws IOException {
        Path precious = Files.createDirectories(folder.resolve("website"));
        Files.writeString(precious.resolve("thesis.txt"), "years of work");

        assertThat(session.run("build", "--content", SampleContent.folder().toString(), "--output", website()))
                .isEqualTo(2);
        assertThat(session.err()).contains("website").doesNotContain("\tat ");
        assertThat(precious.resolve("thesis.txt")).exists();
    }

    @Test
    void aDateThatIsNoneIsStatusTwoWhereverItStands() {
        String content = SampleContent.folder().toString();

        int option = session.run("build", "--content", content, "--output", website(), "--date", "soon");
        int variable = session.with("LEGIBLE_DATE", "later").run("build", "--content", content, "--output", website());

        assertThat(option).isEqualTo(2);
        assertThat(variable).isEqualTo(2);
        assertThat(session.err()).contains("\"soon\" is not a date.").contains("\"later\" is not a date.");
    }

    @Test
    void noThreadsAtAllIsBadUsage() {
        String content = SampleContent.folder().toString();

        assertThat(session.run("build", "--content", content, "--output", website(), "--threads", "0"))
                .isEqualTo(2);
        assertThat(session.err()).contains("threads must be at least 1").contains("legible build --help");
    }

    private String website() {
        return folder.resolve("website").toString();
    }
}
