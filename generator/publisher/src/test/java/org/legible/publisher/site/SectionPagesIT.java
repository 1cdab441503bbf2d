package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A long report can also be read a section a page. */
class SectionPagesIT {

    private static final String REPORT = "reports/oakley-2020/";
    private static final String LONG_HEADING = "How the council and those who work with it ".repeat(8) + "learn";

    private static final String TEXT =
            """
            Read this first.[^first]

            ## What *people* said {#said}

            %s

            See paragraph 40, recommendation 1 and paragraph 2.[^both]

            ### Summary

            > [!NOTE] A box
            > Of words.

            ## Summary

            %s

            | Place | Families |
            | --- | --- |
            | North[^both] | 120 |
            [Families helped]{#families}

            ### Summary

            Small.

            ## Summary

            %s

            ## %s

            [[recommendations]]

            [^first]: The first note.

            [^both]: A note that refers to [the next](#paragraph-61).
            """.formatted(paragraphs(1, 30), paragraphs(31, 45), paragraphs(46, 61), LONG_HEADING);

    private static String paragraphs(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> number + ". Plans of year " + number + " are old.")
                .collect(Collectors.joining("\n\n"));
    }

    private static SiteTest site(String text) {
        return SiteTest.of("sites/invalid/base").with(REPORT + "report.md", text);
    }

    private static Document section(BuiltSite site, String name) {
        return site.page(REPORT + "sections/" + name + "/");
    }

    @Test
    void eachSectionHasAPageWithItsHeadingAsTitleItsNotesAndNoOther() {
        BuiltSite site = site(TEXT).publishes();

        Document said = section(site, "said");
        assertThat(said.select("h1").eachText()).containsExactly("What people said");
        assertThat(said.select("h1").attr("id")).isEqualTo("said");
        assertThat(said.select("article h2, article h3").eachText())
                .containsExactly("Contents", "Summary", "Note: A box", "Notes");
        assertThat(said.select(".band").text()).contains("Oakley review 2020").contains("Section 1 of 4");
        assertThat(said.select(".paragraph")).hasSize(30);
        assertThat(said.select(".notes li[id]").eachAttr("id")).containsExactly("note-2");
        assertThat(said.select("#note-2").attr("value")).isEqualTo("2");
        assertThat(said.select(".note-backlinks a").eachAttr("href")).containsExactly("#note-2-reference-1");
        Document summary = section(site, "summary-2");
        assertThat(summary.select(".note-backlinks a").eachAttr("href")).containsExactly("#note-2-reference-2");
        assertThat(section(site, "page-beginning").select("main").text())
                .contains("The beginning")
                .contains("Before the first of 4 sections")
                .contains("Read this first.")
                .contains("The first note.");
    }

    @Test
    void linksLeadToTheSectionThatHoldsThePlaceAndEverySectionToTheWholePageAndLargePrint() {
        BuiltSite site = site(TEXT).publishes();

        Document said = section(site, "said");
        assertThat(said.select("a:contains(paragraph 40)").attr("href"))
                .isEqualTo("../summary-2/index.html#paragraph-40");
        assertThat(said.select(".report-body a:contains(paragraph 2)").attr("href"))
                .isEqualTo("#paragraph-2");
        assertThat(said.select("a:contains(recommendation 1)").attr("href")).endsWith("#recommendation-1");
        assertThat(said.select(".onward a").eachAttr("href"))
                .containsExactly(
                        "../page-beginning/index.html",
                        "../summary-2/index.html",
                        "#page-contents",
                        "../../index.html#said",
                        "../../large-print/index.html#said");
        assertThat(said.select("link[rel=prev], link[rel=next], .onward a[rel]").eachAttr("rel"))
                .containsExactly("prev", "next", "prev", "next");
        assertThat(said.select("link[rel=canonical]").attr("href")).endsWith("/" + REPORT);
        assertThat(site.text("sitemap.xml")).doesNotContain("/sections/");
    }

    @Test
    void sectionsOfTheSameNameAreToldApartWhereverTheyAreListed() {
        BuiltSite site = site(TEXT).publishes();

        for (Document page : List.of(site.page(REPORT), site.page(REPORT + "large-print/"), section(site, "said")))
            assertThat(page.select(".contents a").eachText()).as(page.title()).doesNotHaveDuplicates();
        assertThat(section(site, "said").select(".onward a[rel=next]").text())
                .isEqualTo("Next section: Summary (section 2)");
        List<String> titles = site.pages().stream()
                .filter(page -> page.startsWith(REPORT))
                .map(page -> site.page(page.replaceFirst("index\\.html$", "")).title())
                .toList();
        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void theContentsMarkThePresentSectionAndSayWhatTheOthersHold() {
        Document said = section(site(TEXT).publishes(), "said");

        Element current = said.selectFirst(".contents a[aria-current]");
        assertThat(current.attr("aria-current")).isEqualTo("page");
        assertThat(current.text()).startsWith("What people said");
        assertThat(said.select(".contents a[data-anchors]").eachAttr("data-anchors"))
                .contains("31 32 33 34 35 36 37 38 39 40 41 42 43 44 45", "recommendation-1");
    }

    @Test
    void aHeadingThatIsTooLongForAFolderGivesItAShortName() {
        BuiltSite site = site(TEXT).publishes();

        assertThat(section(site, "page-5").select("h1").text()).isEqualTo(LONG_HEADING);
        assertThat(site.page(REPORT)
                        .select(".ways-to-read a:contains(A section a page)")
                        .attr("href"))
                .isEqualTo("sections/page-beginning/index.html");
    }

    @Test
    void aReportOfEightHundredParagraphsIsWholeOnOnePageAndInItsSections() {
        String text = IntStream.range(0, 20)
                .mapToObj(section ->
                        "## Part " + (section + 1) + "\n\n" + paragraphs(section * 40 + 1, section * 40 + 40))
                .collect(Collectors.joining("\n\n"));
        BuiltSite site = site(text + "\n\n[[recommendations]]\n").publishes();

        List<String> numbers =
                IntStream.rangeClosed(1, 800).mapToObj(String::valueOf).toList();
        assertThat(numbersOf(site.page(REPORT))).isEqualTo(numbers);
        assertThat(numbersOf(site.page(REPORT + "large-print/"))).isEqualTo(numbers);
        assertThat(IntStream.rangeClosed(1, 20)
                        .mapToObj(section -> section(site, "part-" + section))
                        .flatMap(page -> numbersOf(page).stream()))
                .isEqualTo(numbers);
        assertThat(site.page(REPORT).select(".ruler figcaption").text()).contains("800 numbered paragraphs");
    }

    private static List<String> numbersOf(Document page) {
        return page.select(".paragraph-number").eachText().stream()
                .map(number -> number.replaceAll("\\D", ""))
                .toList();
    }

    @Test
    void aReportOfThreeParagraphsIsNoSmallBook() {
        BuiltSite site = site("Read this first.\n\n" + paragraphs(1, 3) + "\n\n[[recommendations]]\n")
                .publishes();

        Document page = site.page(REPORT);
        assertThat(site.pages()).noneMatch(name -> name.contains("/sections/"));
        assertThat(page.select(".paragraph")).hasSize(3);
        assertThat(page.select(".onward, .go-to")).isEmpty();
    }

    @Test
    void theSiteSaysWhatIsLong() {
        String short60 = "## One\n\n" + paragraphs(1, 30) + "\n\n## Two\n\n" + paragraphs(31, 60) + "\n";

        assertThat(site(short60).publishes().pages()).noneMatch(page -> page.contains("/sections/"));
        assertThat(site(short60.replace("## Two\n\n", "") + "\n61. More.\n\n[[recommendations]]\n")
                        .publishes()
                        .pages())
                .as("one section")
                .noneMatch(page -> page.contains("/sections/"));
        assertThat(optioned(short60, "\"59\"").publishes().pages()).anyMatch(page -> page.contains("/sections/one/"));
        assertThat(optioned(short60, "none").publishes().pages()).noneMatch(page -> page.contains("/sections/"));
        optioned(short60, "sixty").failsWith("sections");
    }

    private static SiteTest optioned(String text, String sections) {
        SiteTest site = site(text);
        return site.with(
                "site.yaml",
                Folders.read(site.content().resolve("site.yaml")).replace("theme-options: {}\n", "")
                        + "\ntheme-options: {sections: " + sections + "}\n");
    }
}
