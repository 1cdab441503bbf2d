package org.legible.authoring.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small parts of the preview. */
class ServePartsTest {

    @Test
    void aBannerStandsFirstInTheBodyAndNothingElseIsChanged() {
        String page = "<!doctype html><html><head><title>T</title></head><body class=\"a\"><p>x</p></body></html>";
        String shown = new String(
                Injection.into(page.getBytes(StandardCharsets.UTF_8), Optional.of("Draft.")), StandardCharsets.UTF_8);
        assertThat(shown)
                .contains("<body class=\"a\"><div class=\"legible-preview-banner\"")
                .contains("Draft.");
        assertThat(shown.replaceFirst("<link rel=\"stylesheet\" href=\"/\\.legible.*?</script>", "")
                        .replaceFirst("<div class=\"legible-preview-banner.*?</div>", ""))
                .isEqualTo(page);
    }

    @Test
    void aFragmentIsLeftAlone() {
        byte[] fragment = "<p>x</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(Injection.into(fragment, Optional.empty())).isEqualTo(fragment);
    }

    @Test
    void filesHaveTheirTypes() {
        assertThat(MediaTypes.of("a/index.html")).isEqualTo("text/html; charset=utf-8");
        assertThat(MediaTypes.of("a.WEBP")).isEqualTo("image/webp");
        assertThat(MediaTypes.of(".nojekyll")).isEqualTo("application/octet-stream");
    }

    @Test
    void everySystemHasItsWayToOpenABrowser() {
        assertThat(BrowserOpener.command("Windows 11", "http://localhost:1/"))
                .first()
                .isEqualTo("rundll32");
        assertThat(BrowserOpener.command("Mac OS X", "http://localhost:1/"))
                .first()
                .isEqualTo("open");
        assertThat(BrowserOpener.command("Linux", "http://localhost:1/"))
                .first()
                .isEqualTo("xdg-open");
    }

    @Test
    void whatCannotBeMeantIsSaid(@TempDir Path folder) {
        assertThatThrownBy(() -> new ServeOptions(folder.resolve("none"), Optional.empty(), 4000, false))
                .hasMessageContaining("There is no content folder")
                .hasMessageContaining("Check the spelling");
        assertThatThrownBy(() -> new ServeOptions(folder, Optional.empty(), 70000, false))
                .hasMessage("There is no port 70000. Choose one from 1024 to 65535.");
    }
}
