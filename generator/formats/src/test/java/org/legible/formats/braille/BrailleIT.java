package org.legible.formats.braille;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.formats.Published;

/** Braille as embossers and readers meet it. */
class BrailleIT {

    @TempDir
    static Path folder;

    private static Published harbour;
    private static Path brf;

    @BeforeAll
    static void publish() throws Exception {
        harbour = Published.harbour(folder.resolve("harbour"));
        brf = harbour.file(".brf");
    }

    @Test
    void everyPageFitsAndHasItsNumber() throws Exception {
        List<List<String>> pages = BrailleReading.pages(brf);

        assertThat(pages).hasSizeGreaterThan(3);
        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page))
                    .hasSizeLessThanOrEqualTo(25)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
            assertThat(pages.get(page).get(0)).endsWith(BrailleNumber.of(page + 1));
        }
    }

    @Test
    void itIsAsciiWithAFormFeedAfterEachPage() throws Exception {
        String file = Files.readString(brf, StandardCharsets.US_ASCII);

        assertThat(file).matches("(?s)[ -_\r\n\f]+").endsWith("\f");
        assertThat(file.chars().filter(letter -> letter == '\f').count())
                .isEqualTo(BrailleReading.pages(brf).size());
    }

    @Test
    void itSaysFirstThatNobodyHasProofreadIt() throws Exception {
        assertThat(BrailleReading.of(brf, "en-GB"))
                .startsWith("This braille was made by a program. It was not proofread.");
    }

    @Test
    void itIsContractedAndReadsBackAsItsWords() throws Exception {
        assertThat(Files.readString(brf)).contains(",! QUAY IS OLD4");
        assertThat(BrailleReading.of(brf, "en-GB"))
                .containsSubsequence(
                        "Contents",
                        "1.1 We were asked who looks after the harbour.",
                        "(a) the quay;",
                        "(ii) small ones; and",
                        "A day at the quay",
                        "2.2 It costs £1,000 m² a year",
                        "Month: January. Boats: 12.",
                        "Month: June. Boats: 31.",
                        "Recommendation 1",
                        "By the council, in January.");
    }

    @Test
    void otherLanguagesStandInTheirOwnCode() throws Exception {
        assertThat(BrailleReading.others(brf, "cy")).anyMatch(words -> words.contains("y cei newydd"));
        assertThat(BrailleReading.others(brf, "ar")).contains("ميناء المدينة");
        assertThat(BrailleReading.others(brf, "el")).contains("λιμάνι");
    }

    @Test
    void contentsLeadToThePageOfEachHeading() throws Exception {
        List<List<String>> pages = BrailleReading.pages(brf);
        String heading = Liblouis.find()
                .orElseThrow()
                .cells("What must change", "en-ueb-g2.ctb")
                .orElseThrow();
        int page = 0;
        for (int i = 0; i < pages.size(); i++)
            if (pages.get(i).stream()
                    .anyMatch(line -> line.replace("⠀", " ").strip().equals(heading.replace("⠀", " ")))) page = i + 1;
        String number = BrailleNumber.of(page);

        assertThat(page).isPositive();
        assertThat(pages.stream().flatMap(List::stream))
                .anyMatch(line -> line.startsWith(heading) && line.endsWith("⠀" + number));
    }

    @Test
    void aHeadingIsTheLastThingOnNoPage() throws Exception {
        String heading = Liblouis.find()
                .orElseThrow()
                .cells("What must change", "en-ueb-g2.ctb")
                .orElseThrow();
        for (List<String> page : BrailleReading.pages(brf))
            assertThat(page.get(page.size() - 1)).doesNotContain(heading);
    }

    @Test
    void pefHoldsTheSameCells() throws Exception {
        Document pef = Jsoup.parse(Files.readString(harbour.file(".pef")), "", Parser.xmlParser());

        assertThat(pef.selectFirst("volume").attr("cols")).isEqualTo("40");
        assertThat(pef.selectFirst("volume").attr("rows")).isEqualTo("25");
        assertThat(pef.getElementsByTag("dc:format").text()).isEqualTo("application/x-pef+xml");
        assertThat(pef.getElementsByTag("dc:description").text()).contains("not proofread");
        assertThat(pef.select("page").stream().map(page -> page.select("row").eachText()))
                .hasSize(BrailleReading.pages(brf).size());
        assertThat(pef.select("row").eachText().get(1))
                .isEqualTo(BrailleReading.pages(brf).get(0).get(1));
    }

    @Test
    void lettersThatNoTableKnowsAreTold() {
        assertThat(harbour.warnings()).contains("Braille has no signs for these letters: 港.");
    }

    @Test
    void aSiteChoosesTheSizeOfItsPages() throws Exception {
        Path content = Published.copy(Published.SITES.get(0), folder.resolve("content"));
        Path site = content.resolve("site.yaml");
        Files.writeString(
                site, Files.readString(site) + "\nformats: [braille]\nbraille: {cells: \"32\", lines: \"28\"}\n");

        Published narrow = Published.of(content, folder.resolve("narrow"));

        assertThat(BrailleReading.pages(narrow.file(".brf")))
                .allSatisfy(page -> assertThat(page)
                        .hasSizeLessThanOrEqualTo(28)
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(32)))
                .anySatisfy(page -> assertThat(page).hasSize(28));
        assertThat(Files.readString(narrow.folder().resolve("reports/harbour-2026/index.html")))
                .contains("embossers and displays of 32 cells by 28 lines. Made by a program and not proofread.");
    }
}
