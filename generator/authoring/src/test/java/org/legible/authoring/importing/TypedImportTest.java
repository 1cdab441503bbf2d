package org.legible.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain text, and the text of PDFs. */
class TypedImportTest {

    @TempDir
    private Path folder;

    private String text = "";
    private String list = "";

    private void imported(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("report"), bytes);
        ImportResult result = Importer.run(
                new ImportRequest(file, folder.resolve("content"), Optional.of("x"), LocalDate.of(2026, 11, 30)));
        text = Files.readString(result.folder().resolve("report.md"));
        list = Files.readString(result.list());
    }

    private void imported(String lines) throws Exception {
        imported(lines.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void linesThatAProgramBrokeRunTogetherAndShortOnesDoNot() throws Exception {
        imported("""
            # Review

            Night buses are late, and people wait for them in the cold, in summer too,
            and 12 of them told us so when we stood with them at the six stops in May
            2026. That is all.

            City Transport Board
            1 Market Square
            """);

        assertThat(text)
                .contains("in summer too, and 12 of them told us so when we stood with them at the six stops in May"
                        + " 2026. That is all.\n")
                .contains("City Transport Board\\\n1 Market Square\n");
    }

    @Test
    void paragraphsThatAPageCutAreWholeAndPageNumbersAreGone() throws Exception {
        imported("""
            # Review

            Night buses are late, and people wait for them in the cold, and nobody

            7

            says why. Drivers know this.
            """);

        assertThat(text).contains("and nobody says why. Drivers know this.\n").doesNotContain("7");
        assertThat(list)
                .contains("“7”. Done: It reads as the number of a printed page.")
                .contains("A paragraph that was cut here");
    }

    @Test
    void contentsSayWhichLinesAreHeadings() throws Exception {
        imported("""
            Review of the night buses

            Contents
            Why we looked ........ 3
            What we found\t4

            Why we looked

            People told us.

            What we found

            Half of the buses were late.
            """);

        assertThat(text)
                .isEqualTo("## Why we looked\n\nPeople told us.\n\n## What we found\n\nHalf of the buses were late.\n");
        assertThat(list)
                .contains("“Contents Why we looked ........ 3 What we found 4”. Done: A printed list of contents.");
    }

    @Test
    void notesTablesAndListsOfTakenOutText() throws Exception {
        imported("""
            # Review

            Ten buses¹ were late: **most** of them on <i>Fridays</i>.

            ¹ From the timetable.

            Month\tLate
            <b>May</b>\t5
            June\t7

            - a stop
              - an inner stop
            """);

        assertThat(text)
                .isEqualTo("Ten buses[^1] were late: **most** of them on *Fridays*.\n\n"
                        + "| Month | Late |\n"
                        + "| --- | --- |\n"
                        + "| **May** | 5 |\n"
                        + "| June | 7 |\n"
                        + "[TBC]\n\n"
                        + "- a stop\n"
                        + "   - an inner stop\n\n"
                        + "[^1]: From the timetable.\n");
    }

    @Test
    void lettersOfWindowsAreReadAndAskedAbout() throws Exception {
        imported("# Review\n\nIt costs £5 – “too much”.\n".getBytes(Charset.forName("windows-1252")));

        assertThat(text).isEqualTo("It costs £5 – “too much”.\n");
        assertThat(list).contains("they were read as Windows writes them");
    }

    @Test
    void aPdfComesThroughByItsLook() throws Exception {
        imported(pdf(3));

        assertThat(text)
                .contains("## Part 1\n\n1. Night buses are late, and people wait for them in the cold and dark.\n")
                .contains("## Part 3\n\n3. Night buses")
                .doesNotContain("City Transport");
        assertThat(list)
                .contains("“City Transport Board, page 1”. Done: It stands at the edge of many pages")
                .contains("Is there a Word document of it?");
    }

    @Test
    void aPdfOfPicturesOrWithAPasswordIsRefused() throws Exception {
        assertThatThrownBy(() -> imported(pdf(0)))
                .hasMessageContaining("There is no text in this PDF, only pictures of pages.");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThatThrownBy(() -> imported(bytes(document)))
                    .hasMessageContaining("The PDF is locked with a password.");
        }
    }

    private static byte[] pdf(int pages) throws IOException {
        PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        try (PDDocument document = new PDDocument()) {
            if (pages == 0) document.addPage(new PDPage());
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    line(content, plain, 9, 760, "City Transport Board, page " + i);
                    if (i == 1) line(content, bold, 20, 700, "Review of the night buses");
                    line(content, bold, 14, 640, "Part " + i);
                    for (String words : List.of(i + ". Night buses are late, and people wait for them in the cold and"))
                        line(content, plain, 11, 610, words);
                    line(content, plain, 11, 597, "dark.");
                    line(content, plain, 11, 560, "Nobody says why they are late.");
                    line(content, plain, 11, 530, "Something else follows here.");
                }
            }
            return bytes(document);
        }
    }

    private static void line(PDPageContentStream content, PDType1Font font, int size, int y, String words)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(72, y);
        content.showText(words);
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
