package org.legible.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.formats.Published;

/** PDFs as their readers meet them, and as PDF/UA-1 asks for them. */
class PdfIT {

    @TempDir
    static Path folder;

    private static Published harbour;
    private static Path file;

    @BeforeAll
    static void publish() throws Exception {
        harbour = Published.harbour(folder.resolve("harbour"));
        file = harbour.file(".pdf");
    }

    @Test
    void everyPdfPassesPdfUa() throws Exception {
        List<Path> files = new ArrayList<>(harbour.files(".pdf"));
        files.addAll(
                Published.of(Published.SITES.get(1), folder.resolve("small")).files(".pdf"));

        for (Path pdf : files) assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void itSaysWhatItIsCalledInWhichLanguageAndByWhom() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Who looks after the harbour? A report with “everything” in it");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Harbour Inspectors");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[1])
                    .isEqualTo("2");
        }
    }

    @Test
    void bookmarksFollowTheHeadings() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> sections = new ArrayList<>();
            for (PDOutlineItem item : title.children()) sections.add(item.getTitle());

            assertThat(title.getTitle()).startsWith("Who looks after");
            assertThat(sections)
                    .containsExactly(
                            "Judgements",
                            "Contents",
                            "What we were asked",
                            "The quay",
                            "What must change",
                            "Notes",
                            "Changes to this page");
        }
    }

    @Test
    void everyPageHasItsNumberAndTheTitle() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = pdf.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Page " + page + " of " + pages, "Harbour report 2026");
            }
        }
    }

    @Test
    void tagsTellTheSameInTheSameOrder() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            Tags tags = new Tags(pdf);
            String all = tags.texts("Document").get(0);

            assertThat(all)
                    .containsSubsequence(
                            "1.1",
                            "We were asked who",
                            "[1]",
                            "1.2",
                            "(a)",
                            "the quay;",
                            "(b)",
                            "(i)",
                            "large ones",
                            "(ii)",
                            "(c)",
                            "2.1",
                            "2.2",
                            "Figure 1: The quay in March",
                            "January",
                            "12",
                            "June",
                            "31",
                            "Lighthouse",
                            "Commissioner",
                            "2.3",
                            "Tide:",
                            "Recommendation 1",
                            "mend the quay",
                            "It should say when.",
                            "Recommendation 2",
                            "By the council, in January.",
                            "We wrote it down.");
            assertThat(tags.texts("TH")).contains("What was graded", "Grade", "The quay", "January");
            assertThat(tags.texts("Caption")).contains("Boats that came");
            assertThat(tags.texts("H1")).hasSize(1);
            assertThat(tags.texts("H2")).contains("What we were asked", "Notes");
            assertThat(tags.texts("TFoot")).isEmpty();
        }
    }

    @Test
    void aCaptionStandsFirstInItsTable() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            assertThat(new Tags(pdf)
                            .all().stream()
                                    .filter(tag -> tag.type().equals("Caption"))
                                    .map(tag -> tag.element().getParent()))
                    .isNotEmpty()
                    .allSatisfy(parent -> assertThat(parent.getCOSObject().getNameAsString(COSName.S))
                            .isEqualTo("Table"));
        }
    }

    @Test
    void picturesAndChartsHaveTheirWords() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            assertThat(new Tags(pdf)
                            .all().stream()
                                    .filter(tag -> tag.type().equals("Figure"))
                                    .map(tag -> tag.element().getAlternateDescription()))
                    .hasSize(5)
                    .contains(
                            "A red buoy",
                            "A green buoy",
                            "A wall with a crack from top to bottom",
                            "Boats that came: 12 in January, 31 in June")
                    .anySatisfy(words -> assertThat(words).startsWith("More boats in summer. "));
        }
    }

    @Test
    void picturesOfEveryKindAreShown() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            List<Integer> colours = new ArrayList<>();
            for (PDPage page : pdf.getPages())
                for (COSName name : page.getResources().getXObjectNames())
                    if (page.getResources().getXObject(name) instanceof PDImageXObject picture)
                        colours.add(
                                picture.getImage().getRGB(picture.getWidth() / 2, picture.getHeight() / 2) & 0xFFFFFF);
            assertThat(colours).contains(0xC80000, 0x008000);
        }
    }

    @Test
    void otherLanguagesAreMarked() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            Tags tags = new Tags(pdf);
            assertThat(tags.all().stream()
                            .filter(tag -> tag.element().getLanguage() != null)
                            .map(tag -> tag.element().getLanguage()))
                    .contains("cy", "ar", "he", "el", "ja");
            assertThat(tags.texts("Document").get(0)).contains("ŵyneb y dŵr", "λιμάνι");
        }
    }

    @Test
    void lettersWithoutAShapeAreToldAndShownByNumber() throws Exception {
        try (PDDocument pdf = Tags.open(file)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("“[U+6E2F]”");
        }
        assertThat(harbour.warnings()).contains("The PDF has no shapes for these letters: 港.");
    }

    @Test
    void noLetterIsSmallerThanTwelvePoints() throws Exception {
        assertThat(Sizes.of(file).first()).isEqualTo(12);
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        Path again = Published.harbour(folder.resolve("again")).file(".pdf");

        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(file));
    }
}
