package org.legible.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.disclosure.WithheldNames;

class BuildMojoTest {

    private final KeptLog log = new KeptLog();
    private final BuildMojo mojo = new BuildMojo();

    @TempDir
    private Path folder;

    @BeforeEach
    void required() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("templates"));
        mojo.setLog(log);
        mojo.content = folder.resolve("content").toFile();
        mojo.output = folder.resolve("target/website").toFile();
    }

    @Test
    void everyOtherParameterIsPassedOn() throws MojoExecutionException {
        mojo.content = new File(folder.toFile(), "site/../content");
        mojo.templates = folder.resolve("templates").toFile();
        mojo.baseUrl = "https://reports.example/site/";
        mojo.date = "2026-11-21";
        mojo.threads = 3;

        assertThat(mojo.request())
                .isEqualTo(new PublishRequest(
                        folder.resolve("content"),
                        folder.resolve("target/website"),
                        Optional.of(folder.resolve("templates")),
                        Optional.of(URI.create("https://reports.example/site/")),
                        Instant.parse("2026-11-21T00:00:00Z"),
                        3,
                        Optional.empty(),
                        false,
                        Baseline.none(),
                        WithheldNames.NONE,
                        Optional.empty()));
    }

    @Test
    void aParameterThatMeansNothingCannotRun() {
        mojo.date = "soon";

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("\"soon\" is not a date.");
    }

    @Test
    void aShardOrTheFoldersOfShardsArePassedOn() throws MojoExecutionException {
        assertThat(mojo.scope()).isEqualTo(BuildScope.WHOLE);
        mojo.shards = List.of(new File("shards/1"), new File("shards/2"));
        assertThat(mojo.scope()).isEqualTo(new BuildScope.Whole(List.of(Path.of("shards/1"), Path.of("shards/2"))));
        mojo.shard = "3/8";
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::scope)
                .withMessageContaining("Leave legible.shards and legible.cache out.");
        mojo.shards = List.of();
        assertThat(mojo.scope()).isEqualTo(new BuildScope.Shard(3, 8));
        mojo.shard = "9/8";
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::scope)
                .withMessage("There is no shard \"9/8\". Say which of how many, such as 3/8 for the third of eight.");
    }

    @Test
    void aFolderThatIsNotThereCannotRun() {
        mojo.content = folder.resolve("nowhere").toFile();

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("nowhere");
    }

    @Test
    void aFaultInTheContentFailsTheBuildInAWord() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("Nothing was published: ");
        assertThat(mojo.output).doesNotExist();
        assertThat(log.text()).contains("There is no report.", "info Nothing was published: ");
    }

    @Test
    void whatIsHeldBackIsSaid() throws Exception {
        Path fixture = Path.of(
                System.getProperty("legible.root", "../.."),
                "generator/publisher/src/test/resources/sites/invalid/base");
        copy(fixture, mojo.content.toPath());
        Path facts = mojo.content.toPath().resolve("reports/oakley-2025/report.yaml");
        Files.writeString(facts, Files.readString(facts) + "embargo: 2026-12-01T09:30Z\n");
        mojo.date = "2026-11-30";

        mojo.execute();

        assertThat(log.text())
                .contains("info   1 report held back: one until 1 December 2026, 09:30 UTC (oakley-2025).")
                .doesNotContain("error ");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void aBuildThatIsSkippedLooksAtNothing() throws Exception {
        mojo.skip = true;

        mojo.execute();

        assertThat(mojo.output).doesNotExist();
    }
}
