package org.legible.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

    private static final String BAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Minutes</title></head>
            <body><main><h1>Minutes</h1><p><img src="a.png"></p></main></body>
            </html>
            """;

    private final KeptLog log = new KeptLog();
    private final CheckMojo mojo = new CheckMojo();

    @TempDir
    private Path folder;

    @BeforeEach
    void defaults() throws IOException {
        Files.writeString(folder.resolve("page.html"), BAD);
        mojo.setLog(log);
        mojo.paths = List.of(folder.toFile());
        mojo.formats = List.of("text");
        mojo.profile = "wcag22-aa";
        mojo.failOnFindings = true;
    }

    @Test
    void aFailureInAPageFailsTheBuild() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("accessibility failures: 1");
    }

    @Test
    void aRuleCanBeLeftOut() throws Exception {
        mojo.without = List.of("image-alt");

        mojo.execute();
    }

    @Test
    void whatIsNoRuleAndWhatIsNoPathIsSaid() {
        mojo.without = List.of("image-allt");
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessage("There is no rule \"image-allt\". Did you mean \"image-alt\"?");

        mojo.without = List.of();
        mojo.basePath = "https://example.org/";
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("is no base path");
    }

    @Test
    void itNeedNot() throws Exception {
        mojo.failOnFindings = false;
        mojo.formats = List.of("json");
        mojo.outputFile = folder.resolve("findings.json").toFile();

        mojo.execute();

        assertThat(mojo.outputFile).content().contains("\"failed\":1");
    }

    @Test
    void whatCannotBeCheckedFailsTheBuildAlways() {
        mojo.failOnFindings = false;
        mojo.paths = List.of(folder.resolve("nowhere").toFile());

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("nowhere");
    }

    @Test
    void unknownNamesCannotRun() {
        mojo.profile = "strict";
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("\"strict\"");

        mojo.formats = List.of("xml");
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("\"xml\"");
    }

    @Test
    void aBaselineAcceptsFindingsAndFailsWhereItIsStale() throws Exception {
        mojo.formats = List.of("baseline");
        mojo.outputFile = folder.resolve("accepted.yaml").toFile();
        mojo.failOnFindings = false;
        mojo.execute();
        mojo.baseline = mojo.outputFile;
        String entries = Files.readString(mojo.baseline.toPath());
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("accepted.yaml:");

        Files.writeString(
                mojo.baseline.toPath(),
                entries.replace("owner:", "owner: A")
                        .replace("reason:", "reason: B")
                        .replace("expires:", "expires: 9999-12-31"));
        mojo.formats = List.of("text");
        mojo.outputFile = null;
        mojo.failOnFindings = true;
        mojo.execute();

        Files.writeString(folder.resolve("page.html"), BAD.replace("<img src=\"a.png\">", ""));
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("stale");
    }

    @Test
    void aCheckThatIsSkippedLooksAtNothing() throws Exception {
        mojo.skip = true;
        mojo.paths = List.of(folder.resolve("nowhere").toFile());

        mojo.execute();
    }
}
