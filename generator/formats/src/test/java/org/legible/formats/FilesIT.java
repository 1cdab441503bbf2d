package org.legible.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Verdict;
import org.legible.formats.pdf.Sizes;

/** Every file of a report holds the whole of it, in its order. */
class FilesIT {

    /** What every reader must find: paragraph numbers, lettered items, cells, recommendations, judgements and notes. */
    private static final List<String> ALL = List.of(
            "1.1",
            "We were asked who",
            "1.2",
            "(a)",
            "the quay;",
            "(b)",
            "(i)",
            "large ones",
            "(ii)",
            "small ones",
            "(c)",
            "A day at the quay",
            "2.1",
            "ŵyneb y dŵr",
            "λιμάνι",
            "2.2",
            "£1,000",
            "Figure 1: The quay in March",
            "Boats that came",
            "January",
            "12",
            "June",
            "31",
            "Harbourmaster",
            "Superintendence",
            "Undersecretary",
            "Seventeen",
            "Lighthouse",
            "Electrification",
            "None",
            "2.3",
            "Tide",
            "Berth",
            "41 boats",
            "Recommendation 1",
            "mend the quay",
            "It should say when.",
            "Recommendation 2",
            "Tell people what it costs.",
            "By the council, in January.",
            "He spoke for an hour.",
            "We wrote it down.",
            "Correction");

    @TempDir
    static Path folder;

    private static Published harbour;

    @BeforeAll
    static void publish() throws Exception {
        harbour = Published.harbour(folder.resolve("harbour"));
    }

    @Test
    void everyFileHoldsTheWholeReportInOrder() throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (String ending : List.of(".pdf", "-large-print.pdf", "-large-print-24.pdf"))
            texts.put(ending, ofPdf(harbour.file(ending)));
        texts.put(".txt", Files.readString(harbour.file(".txt")));
        texts.put(".html", Jsoup.parse(Files.readString(harbour.file(".html"))).text());
        texts.put(
                ".epub",
                Jsoup.parse(ofZip(harbour.file(".epub")).get("book/report.xhtml"))
                        .text());

        texts.forEach((file, text) -> assertThat(
                        text.substring(text.lastIndexOf("Changes to this page", text.length() / 2) + 1)
                                .replaceAll("\\s+", " "))
                .as(file)
                .contains("The harbour", "Weak", "Lowest of 2")
                .containsSubsequence(ALL));
    }

    @Test
    void noWordOfLargePrintIsSmallerThanItsSize() throws Exception {
        assertThat(Sizes.of(harbour.file("-large-print.pdf")).first()).isEqualTo(18);
        assertThat(Sizes.of(harbour.file("-large-print-24.pdf")).first()).isEqualTo(24);
        assertThat(Sizes.of(harbour.file("-summary.pdf")).first()).isEqualTo(12);
    }

    @Test
    void theSummaryTakesOneSheet() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(harbour.file("-summary.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void epubcheckFindsNothing() throws Exception {
        List<Path> books = new ArrayList<>(harbour.files(".epub"));
        books.addAll(
                Published.of(Published.SITES.get(1), folder.resolve("small")).files(".epub"));

        assertThat(books).hasSizeGreaterThanOrEqualTo(5);
        for (Path book : books) assertThat(Epubs.messages(book)).isEmpty();
    }

    @Test
    void anEbookSaysWhoCanReadIt() throws Exception {
        assertThat(ofZip(harbour.file(".epub")).get("book/package.opf"))
                .contains("<meta property=\"schema:accessMode\">textual</meta>")
                .contains("<meta property=\"schema:accessMode\">visual</meta>")
                .contains("<meta property=\"schema:accessModeSufficient\">textual</meta>")
                .contains("<meta property=\"schema:accessibilityFeature\">alternativeText</meta>")
                .contains("<meta property=\"schema:accessibilityHazard\">none</meta>")
                .contains("<dc:language>en-GB</dc:language>")
                .doesNotContain("conformsTo");
    }

    @Test
    void ourOwnCheckerFindsNoFailureInAnEbook() throws Exception {
        ofZip(harbour.file(".epub")).forEach((name, page) -> {
            if (name.endsWith(".xhtml"))
                assertThat(new CheckReport(List.of(Checker.with(Profile.ALL).check(page, name)), List.of())
                                .count(Verdict.STOPS))
                        .as(name)
                        .isZero();
        });
    }

    @Test
    void oneFileNeedsNoOther() throws Exception {
        String page = Files.readString(harbour.file(".html"));

        assertThat(Jsoup.parse(page).select("link, script, [src]:not([src^=data:]), iframe, object"))
                .isEmpty();
        assertThat(page).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
    }

    /** Whoever kept the address of a place in the file finds where it is now: in the file, if that holds it. */
    @Test
    void aPlaceThatMovedKeepsItsAddressInTheOneFile() throws Exception {
        Path content = Published.copy(Published.SITES.get(0), folder.resolve("moved-content"));
        Files.writeString(content.resolve("addresses.yaml"), """
                - {address: "/reports/harbour-2026/#paragraph-2.9", moved-to: "/reports/harbour-2026/#paragraph-2.1"}
                - {address: "/reports/harbour-2026/#recommendation-9", moved-to: "/reports/harbour-2026/#recommendation-1"}
                - {address: "/reports/harbour-2026/#the-old-quay", moved-to: "/reports/harbour-2026/"}
                - {address: "/reports/harbour-2026/#tide", moved-to: "/glossary/"}
                """);
        Published moved = Published.of(content, folder.resolve("moved"));

        Document file = Jsoup.parse(Files.readString(moved.file(".html")));
        assertThat(goal(file, "paragraph-2.9")).isEqualTo("#paragraph-2.1");
        assertThat(goal(file, "recommendation-9")).isEqualTo("#recommendation-1");
        assertThat(goal(file, "the-old-quay"))
                .as("the report as a whole is its page on the web")
                .isEqualTo("https://example.org/fernshire/reports/harbour-2026/");
        assertThat(goal(file, "tide")).isEqualTo("https://example.org/fernshire/glossary/");
        assertThat(file.getElementById("paragraph-2.1")).isNotNull();
        assertThat(file.getElementById("recommendation-1")).isNotNull();
        assertThat(file.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(Jsoup.parse(Files.readString(moved.file(".txt"))).text())
                .as("a text has no addresses of places")
                .doesNotContain("Addresses that have changed");
    }

    private static String goal(Document file, String id) {
        return file.getElementById(id).select("a").attr("href");
    }

    @Test
    void textIsReadInOneLine() throws Exception {
        assertThat(Files.readString(harbour.file(".txt")))
                .contains("Month: January. Boats: 12.\nMonth: June. Boats: 31.")
                .contains("£1,000 m² a year")
                .contains("[A wall with a crack from top to bottom]")
                .doesNotContain("<", "\t", "Link to paragraph");
    }

    @Test
    void aPackHoldsAllTheOthers() throws Exception {
        assertThat(ofZip(harbour.file(".zip")).keySet())
                .containsExactlyInAnyOrder(
                        "harbour-2026.pdf",
                        "harbour-2026-large-print.pdf",
                        "harbour-2026-large-print-24.pdf",
                        "harbour-2026-summary.pdf",
                        "harbour-2026.epub",
                        "harbour-2026.brf",
                        "harbour-2026.pef",
                        "harbour-2026.txt",
                        "harbour-2026.html",
                        "recommendations.json",
                        "recommendations.csv",
                        "judgements.csv",
                        "statistics.csv",
                        "csv-metadata.json",
                        "citation.json",
                        "citation.bib");
    }

    @Test
    void thePageSaysTypePagesAndSize() throws Exception {
        String page = Jsoup.parse(Files.readString(folder.resolve("harbour/reports/harbour-2026/index.html")))
                .select(".formats")
                .text();

        assertThat(page).containsPattern("The report on paper \\(PDF, [0-9]+ KB, [0-9]+ pages\\)");
        assertThat(page).containsPattern("E-book \\(EPUB, [0-9]+ KB\\)");
    }

    @Test
    void theSameContentGivesTheSameBytes() throws Exception {
        Published again = Published.harbour(folder.resolve("again"));

        for (Path file : harbour.files(""))
            if (Files.isRegularFile(file) && file.toString().contains("/files/"))
                assertThat(Files.readAllBytes(
                                again.folder().resolve(harbour.folder().relativize(file))))
                        .as(file.toString())
                        .isEqualTo(Files.readAllBytes(file));
    }

    private static String ofPdf(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    static Map<String, String> ofZip(Path file) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
