package org.legible.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.PublishRequest;

class BuildMojoTest {

    private final BuildMojo mojo = new BuildMojo();

    @TempDir
    private Path folder;

    @BeforeEach
    void required() {
        mojo.content = folder.resolve("content").toFile();
        mojo.output = folder.resolve("target/website").toFile();
    }

    @Test
    void theRequiredParametersMakeARequestForNow() throws MojoExecutionException {
        PublishRequest request = mojo.request();

        assertThat(request.content()).isEqualTo(folder.resolve("content"));
        assertThat(request.output()).isEqualTo(folder.resolve("target/website"));
        assertThat(request.templates()).isEmpty();
        assertThat(request.baseUrl()).isEmpty();
        assertThat(request.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(Duration.between(request.now(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void everyOtherParameterIsPassedOn() throws MojoExecutionException {
        mojo.content = new File(folder.toFile(), "site/../content");
        mojo.templates = folder.resolve("templates").toFile();
        mojo.baseUrl = URI.create("https://reports.example/site/");
        mojo.date = "2026-11-21";
        mojo.threads = 3;

        assertThat(mojo.request())
                .isEqualTo(new PublishRequest(
                        folder.resolve("content"),
                        folder.resolve("target/website"),
                        java.util.Optional.of(folder.resolve("templates")),
                        java.util.Optional.of(URI.create("https://reports.example/site/")),
                        Instant.parse("2026-11-21T00:00:00Z"),
                        3));
    }

    @Test
    void parametersThatMeanNothingCannotRun() {
        mojo.date = "soon";
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("\"soon\" is not a date.");

        mojo.date = null;
        mojo.threads = 0;
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(mojo::execute)
                .withMessageContaining("threads must be at least 1");
    }

    @Test
    void aMissingContentFolderIsNamed() {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(mojo::execute)
                .satisfies(failure ->
                        assertThat(failure).isInstanceOfAny(MojoExecutionException.class, MojoFailureException.class))
                .extracting(Exception::getMessage, InstanceOfAssertFactories.STRING)
                .contains("content");
    }

    @Test
    void aBuildThatIsSkippedLooksAtNothing() throws Exception {
        mojo.skip = true;

        mojo.execute();

        assertThat(folder).isEmptyDirectory();
    }
}
