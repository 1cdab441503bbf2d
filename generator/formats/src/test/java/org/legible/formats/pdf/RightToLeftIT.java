package org.legible.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.formats.Published;

/** Reports in five languages on paper: one of them runs from right to left, and of one our fonts have no letters. */
class RightToLeftIT {

    private static final Path LANGUAGES = Path.of("../publisher/src/test/resources/sites/languages/content");

    @TempDir
    static Path folder;

    private static Published site;

    @BeforeAll
    static void publish() throws Exception {
        site = Published.of(LANGUAGES, folder.resolve("site"));
    }

    @Test
    void nothingIsLostFromAReportInArabic() throws Exception {
        for (Path file : site.files(".pdf"))
            if (file.toString().contains("nahr"))
                assertThat(PdfUa.failures(file)).isEmpty();
        try (PDDocument pdf = Tags.open(file("nahr-2025.pdf"))) {
            // The reading of a PDF puts letters in the order of reading again.
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).as("the contents and the page of each entry").containsPattern("ما رأيناه\\s+2");
            assertThat(text)
                    .as("what stands on every page")
                    .containsPattern("(صفحة|2)\\s*(1|من)\\s*(من|1)\\s*(2|صفحة)");
        }
    }

    @Test
    void aFileThatNobodyCouldReadIsNotOffered() {
        assertThat(site.files(".pdf")).noneMatch(file -> file.toString().contains("he-2024"));
        assertThat(site.files(".epub")).anyMatch(file -> file.toString().contains("he-2024"));
        assertThat(site.warnings())
                .contains(
                        "This report has no PDF: our fonts for PDFs have no shapes for the letters of its title.",
                        "This report has no braille: our translator has no signs for the letters of its title.");
    }

    private static Path file(String name) {
        return site.files(name).get(0);
    }
}
