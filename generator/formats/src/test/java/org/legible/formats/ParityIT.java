package org.legible.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.formats.braille.BrailleReading;

/**
 * Every file of a report says all that its page on the web says, in the same order: its texts are taken out of each file, and every
 * paragraph number, lettered item, recommendation, judgement, note and cell is looked for, one after the other.
 */
class ParityIT {

    private static final String PLACES = "[id^=paragraph-], [id^=recommendation-], [id^=judgement-], [id^=note-], "
            + "[id^=action-], [id^=table-], [id^=figure-]";
    private static final String SMALLEST = "p, li, tbody th, tbody td, figcaption, caption, h2, h3, h4, h5, h6";
    private static final String NOTE = "\u2042";
    private static final int FIRST_WORDS = 18;

    @TempDir
    Path folder;

    @Test
    void theSitesOfTheTests() throws Exception {
        int reports = 0;
        for (Path content : Published.SITES)
            reports += compare(Published.of(content, folder.resolve("site-" + content.hashCode())));
        assertThat(reports).isGreaterThan(2);
    }

    @Test
    void reportsOfFullLength() throws Exception {
        Path reports = Path.of(System.getProperty("legible.shared", "../../../shared"), "full-reports");
        assumeTrue(Files.isDirectory(reports), "the full-length reports are not here");
        assertThat(compare(Published.of(reports, folder.resolve("full")))).isEqualTo(5);
    }

    private static int compare(Published site) throws Exception {
        int reports = 0;
        for (Path page : site.files("files"))
            if (Files.isDirectory(page)) {
                compare(page);
                reports++;
            }
        return reports;
    }

    private static void compare(Path files) throws Exception {
        String slug = files.getParent().getFileName().toString();
        Document one = Jsoup.parse(Files.readString(files.resolve(slug + ".html")));
        Document web = Jsoup.parse(Files.readString(files.resolveSibling("index.html")));
        assertThat(one.select("main").select(PLACES).eachAttr("id"))
                .as(slug)
                .containsExactlyElementsOf(web.select("main").select(PLACES).eachAttr("id").stream()
                        .filter(id -> one.getElementById(id) != null || !id.startsWith("note-"))
                        .toList());
        List<String> words = words(one);
        assertThat(words).as(slug).hasSizeGreaterThan(10);
        texts(files, slug, one.child(0).attr("lang")).forEach((file, text) -> {
            int at = 0;
            String all = plain(text);
            for (String next : words) {
                int found = all.indexOf(next, at);
                assertThat(found)
                        .as(slug + file + ": “" + next + "” after “"
                                + all.substring(Math.max(0, at - 80), at) + "” in “"
                                + all.substring(at, Math.min(all.length(), at + 300)) + "”")
                        .isNotNegative();
                at = found + next.length();
            }
        });
    }

    // The first words of each smallest part of the text.
    private static List<String> words(Document one) {
        one.select(".visually-hidden, .backlinks, .note-backlinks, svg").remove();
        // Large print writes the mark of a note in words.
        one.select("[role=doc-noteref]").forEach(mark -> mark.text(NOTE));
        List<String> words = new ArrayList<>();
        for (Element part : one.select("main").select(SMALLEST)) {
            if (!part.select("> p, > ul, > ol, > table, > div, [lang]").isEmpty()
                    || part.closest("[lang]") != one.child(0)) continue;
            String first = plain(part.text().split(NOTE)[0]);
            words.add(first.substring(0, Math.min(FIRST_WORDS, first.length())));
        }
        return words;
    }

    private static Map<String, String> texts(Path files, String slug, String language) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.list(files)) {
            for (Path file : all.toList()) {
                String ending = file.getFileName().toString().replace(slug, "");
                if (ending.contains("summary")) continue;
                if (ending.endsWith(".pdf")) texts.put(ending, ofPdf(file));
                if (ending.equals(".txt")) texts.put(ending, Files.readString(file));
                if (ending.equals(".epub")) texts.put(ending, ofBook(file));
                if (ending.equals(".brf")) texts.put(ending, BrailleReading.of(file, language));
            }
        }
        assertThat(texts).containsKeys(".pdf", "-large-print.pdf", ".txt", ".epub", ".brf");
        return texts;
    }

    private static String ofBook(Path file) throws Exception {
        Document book = Jsoup.parse(FilesIT.ofZip(file).get("book/report.xhtml"));
        book.select(".visually-hidden").remove();
        return book.text();
    }

    private static String ofPdf(Path file) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
