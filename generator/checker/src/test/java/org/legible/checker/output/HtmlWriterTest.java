package org.legible.checker.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Profile;
import org.legible.checker.Source;

class HtmlWriterTest {

    private final HtmlWriter writer = new HtmlWriter();

    @Test
    void theReportIsAccessibleItself() {
        for (CheckReport report : List.of(
                Reports.full(),
                Reports.template(600),
                new CheckReport(List.of(), List.of()),
                Reports.of(Reports.checked("clean.html", "<p>Text</p>"))))
            assertThat(Checker.with(Profile.ALL).check(writer.write(report)).findings())
                    .isEmpty();
    }

    @Test
    void itIsWellFormedForABrowser() {
        String html = writer.write(Reports.full());

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(ids(Jsoup.parse(html))).doesNotHaveDuplicates();
        assertThat(Jsoup.parse(html).select("script, link, img")).isEmpty();
    }

    private static List<String> ids(Document page) {
        return page.select("[id]").eachAttr("id");
    }

    @Test
    void oneCauseIsOneFindingWithAllItsPlaces() {
        Document page = Jsoup.parse(writer.write(Reports.template(900)));

        assertThat(page.select("#failures ~ .finding")).hasSize(1);
        assertThat(page.select(".finding h3").text()).isEqualTo("This picture has no alt text.");
        assertThat(page.select(".finding h4").text()).isEqualTo("900 places on 900 pages");
        assertThat(page.select(".finding > ul > li")).hasSize(10);
        assertThat(page.select(".finding details li")).hasSize(490);
        assertThat(page.select(".finding").text()).contains("And 400 more");
    }

    @Test
    void manyCausesHaveAListThatLeadsToEach() {
        PageFindings page = Checker.with(Profile.WCAG22_AA).check(Reports.page(Reports.PICTURE + "<button></button>"));
        Document html = Jsoup.parse(writer.write(Reports.of(page)));

        assertThat(html.select(".index a").eachAttr("href"))
                .hasSizeGreaterThan(1)
                .allSatisfy(link -> assertThat(html.select(link + ".finding")).hasSize(1));
        assertThat(html.select(".index li").get(0).text()).isEqualTo("This button has no name. 1 place");
    }

    @Test
    void failuresAndThingsToReviewStandApart() {
        Document page = Jsoup.parse(writer.write(Reports.full()));

        String text = page.text();
        assertThat(text.indexOf("no alt text")).isLessThan(text.indexOf("These are sure") + 400);
        assertThat(page.select("h2").eachText())
                .containsSubsequence(
                        "Summary",
                        "Files that could not be checked",
                        "Failures",
                        "To review by a person",
                        "What was tested");
        assertThat(text).contains("broken.html: The file cannot be read.").contains("31 with 1 cause");
    }

    @Test
    void everyCriterionHasARowAndAQuestion() {
        Document page = Jsoup.parse(writer.write(Reports.full()));

        assertThat(page.select("tbody tr")).hasSize(55);
        assertThat(page.select("input[type=checkbox]")).hasSize(28);
        assertThat(page.select("tr:contains(1.1.1) td").eachText()).containsExactly("A", "partly", "31 failures");
        assertThat(page.select("tr:contains(3.3.4) td").eachText()).containsExactly("AA", "by hand", "does not arise");
    }

    @Test
    void theAuthorsFileComesFirst() {
        PageFindings page = Reports.checked("a.html", Reports.PICTURE);
        Finding found = page.findings().get(0).withSource(new Source("content/report.md", 40));

        String html = writer.write(Reports.of(page.withFindings(List.of(found))));

        assertThat(Jsoup.parse(html).select(".finding ul li").text())
                .startsWith("content/report.md:40, in the page a.html:5");
    }

    @Test
    void noTextOfAPageBecomesMarkup() {
        String hostile = "<p><a href=\"a.html\" aria-label=\"<script>alert(1)</script>\">a</a> "
                + "<a href=\"b.html\" aria-label=\"<script>alert(1)</script>\">a</a></p>" + Reports.PICTURE;

        String html = writer.write(Reports.of(Reports.checked("<script>x</script>.html", hostile)));

        assertThat(Jsoup.parse(html).select("script")).isEmpty();
        assertThat(html).contains("&lt;script&gt;");
    }
}
