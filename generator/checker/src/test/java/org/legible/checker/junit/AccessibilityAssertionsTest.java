package org.legible.checker.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.legible.checker.junit.AccessibilityAssertions.assertThatFile;
import static org.legible.checker.junit.AccessibilityAssertions.assertThatFolder;
import static org.legible.checker.junit.AccessibilityAssertions.assertThatFragment;
import static org.legible.checker.junit.AccessibilityAssertions.assertThatHtml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Resources;
import org.legible.checker.baseline.Baseline;

class AccessibilityAssertionsTest {

    private static final String GOOD = """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Minutes of March</title></head>
            <body><main><h1>Minutes of March</h1><p>All agreed.</p></main></body>
            </html>
            """;
    private static final String BAD = GOOD.replace("<p>", "<p><img src=\"a.png\">");
    private static final String LOOK =
            GOOD.replace("<p>", "<p><a href=\"a.html\">March</a> <a href=\"b.html\">March</a>");

    @TempDir
    private Path folder;

    @Test
    void aGoodPageIsAccessible() {
        assertThatHtml(GOOD).isAccessible().hasNothingToReview();
    }

    @Test
    void aBadPageIsNotAndTheMessageSaysHowToMendIt() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatHtml(BAD).isAccessible())
                .withMessageContaining("Not accessible, by the profile wcag22-aa")
                .withMessageContaining("page.html:4:")
                .withMessageContaining("This picture has no alt text.")
                .withMessageContaining("fix: ");
    }

    @Test
    void whatAPersonMustLookAtFailsOnlyIfAsked() {
        assertThatHtml(LOOK).isAccessible();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatHtml(LOOK).withProfile(Profile.ALL).hasNothingToReview())
                .withMessageContaining("review Another link with the text \"March\"");
    }

    @Test
    void theProfileIsAChoice() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        assertThatHtml(GOOD).withProfile(Profile.LARGE_PRINT).isAccessible())
                .withMessageContaining("large-print");
    }

    @Test
    void styleSheetsAreReadFromTheFilesGiven() {
        String styled = GOOD.replace("</head>", "<link rel=\"stylesheet\" href=\"a.css\"></head>");
        Resources grey = Resources.of(Map.of("a.css", "p { color: #ccc; background: #fff }"));

        assertThatHtml(styled).isAccessible();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatHtml(styled, grey).isAccessible())
                .withMessageContaining("contrast");
    }

    @Test
    void aFragmentNeedsNoPage() {
        assertThatFragment("<p>All agreed.</p>").hasNothingToReview();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatFragment("<button></button>").isAccessible());
    }

    @Test
    void filesAndFoldersAreCheckedWhole() throws IOException {
        Path good = Files.writeString(folder.resolve("good.html"), GOOD);
        assertThatFile(good).isAccessible();
        assertThatFolder(folder).isAccessible();

        Files.writeString(folder.resolve("bad.html"), BAD);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatFolder(folder).isAccessible())
                .withMessageContaining("bad.html");
    }

    @Test
    void nothingToCheckIsNotASuccess() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatFolder(folder).isAccessible())
                .withMessageContaining("There is no HTML file in this folder");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatFile(folder.resolve("missing.html")).isAccessible())
                .withMessageContaining("missing.html");
    }

    @Test
    void aBaselineHoldsUntilItExpires() {
        String identity =
                Checker.with(Profile.WCAG22_AA).check(BAD).findings().get(0).identity();
        Baseline baseline = Baseline.parse(
                "accepted: [{identity: " + identity + ", owner: A, reason: B, expires: 2026-12-31}]", "accepted.yaml");

        assertThatCode(() -> assertThatHtml(BAD)
                        .accepting(baseline, LocalDate.of(2026, 12, 31))
                        .isAccessible())
                .doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatHtml(BAD)
                        .accepting(baseline, LocalDate.of(2027, 1, 1))
                        .isAccessible())
                .withMessageContaining("accepted.yaml:1:")
                .withMessageContaining("expired");
    }

    @Test
    void settingSomethingLeavesTheFirstAssertionAsItWas() {
        AccessibilityAssert first = assertThatHtml(GOOD);

        assertThat(first.withProfile(Profile.LARGE_PRINT)).isNotSameAs(first);
        first.isAccessible();
    }
}
