package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.disclosure.WithheldNames;

class BuildArgumentsTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsNotSaidHasADefault() {
        PublishRequest request =
                arguments(Optional.empty(), Optional.empty(), Optional.empty()).request();

        assertThat(request.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(Duration.between(request.now(), Instant.now())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void whatIsSaidIsPassedOn() {
        URI address = URI.create("https://reports.example/site/");

        PublishRequest request = arguments(
                        Optional.of("https://reports.example/site/"), Optional.of("2026-11-21"), Optional.of(3))
                .request();

        assertThat(request)
                .isEqualTo(new PublishRequest(
                        folder,
                        Path.of("out"),
                        Optional.empty(),
                        Optional.of(address),
                        Instant.parse("2026-11-21T00:00:00Z"),
                        3,
                        Optional.empty(),
                        false,
                        Baseline.none(),
                        WithheldNames.NONE,
                        Optional.empty()));
    }

    @Test
    void kindsOfFilesAreThoseThatThereAre() {
        assertThat(files("none").request().formats()).contains(List.of("none"));
        assertThat(files("pdf", " epub").request().formats()).contains(List.of("pdf", "epub"));
        assertThatThrownBy(() -> files("pdff").request())
                .hasMessage("There is no kind of file \"pdff\". Did you mean \"pdf\"?");
        assertThatThrownBy(() -> files("hologram").request())
                .hasMessage(
                        "There is no kind of file \"hologram\". Choose among pdf, large-print-pdf, summary-pdf, epub, "
                                + "braille, text, one-file, pack, none.");
    }

    private BuildArguments files(String... formats) {
        return arguments(Optional.empty(), Optional.empty(), Optional.empty(), List.of(formats));
    }

    @Test
    void foldersThatAreNotThereAreNamed() {
        Path missing = folder.resolve("nowhere");
        BuildArguments noContent = new BuildArguments(
                missing,
                Path.of("out"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        BuildArguments noTemplates = new BuildArguments(
                folder,
                Path.of("out"),
                Optional.of(missing),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(noContent::request)
                .withMessageStartingWith("There is no content folder " + ShownPath.of(missing) + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(noTemplates::request)
                .withMessageStartingWith("There is no templates folder " + ShownPath.of(missing) + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports.example",
                "/site/",
                "ftp://reports.example/",
                "https:site",
                "//reports.example/",
                "https://me:s3cret@reports.example/",
                "https://reports.example/?a=b",
                "https://reports.example/\u202E",
                "https://a b/"
            })
    void aBaseAddressIsAWholeOne(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(arguments(Optional.of(address), Optional.empty(), Optional.empty())::request)
                .withMessageContaining("looks like https://reports.example/site/")
                .withMessageNotContaining("s3cret");
    }

    @Test
    void aBlankDateIsNone() {
        arguments(Optional.empty(), Optional.of(" "), Optional.empty()).request();
    }

    private BuildArguments arguments(Optional<String> baseUrl, Optional<String> date, Optional<Integer> threads) {
        return arguments(baseUrl, date, threads, List.of());
    }

    private BuildArguments arguments(
            Optional<String> baseUrl, Optional<String> date, Optional<Integer> threads, List<String> formats) {
        return new BuildArguments(
                folder,
                Path.of("out"),
                Optional.empty(),
                baseUrl,
                date,
                threads,
                formats,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
