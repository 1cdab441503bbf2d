package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.legible.publisher.AddressSurvey;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.Publisher;

/** A site that keeps a ledger: what was published stays where it was, or leads to where it is now. */
class AddressesIT {

    private static final String BASE = "sites/invalid/base";
    private static final String FACTS = "reports/oakley-2025/report.yaml";
    private static final String TEXT = "reports/oakley-2025/report.md";
    private static final String SUMMARY = "reports/oakley-2025/summary.md";

    @Test
    void theCommandWritesALedgerWithWhichTheSiteIsBuiltWithoutAWord() throws IOException {
        SiteTest site = kept();

        site.builds();
        assertThat(survey(site, true).lacking()).isEmpty();
        assertThat(ledger(site))
                .contains("- address: /reports/oakley-2025/\n  places:\n")
                .contains("    - paragraph-1 to 2\n")
                .doesNotContain("note-1")
                .doesNotContain("large-print");
    }

    @Test
    void aDraftIsNotEntered() throws IOException {
        SiteTest site = SiteTest.of(BASE)
                .over(SiteTest.RESOURCES.resolve("sites/invalid/address-of-draft"))
                .without("addresses.yaml")
                .without("expected.txt");
        survey(site, true);

        assertThat(ledger(site)).contains("oakley-2020").doesNotContain("oakley-2021");
    }

    @Test
    void askedOnlyWhatItWouldWriteItWritesNothing() throws IOException {
        SiteTest site = SiteTest.of(BASE);

        assertThat(survey(site, false).lacking()).isNotEmpty();
        assertThat(site.content().resolve("addresses.yaml")).doesNotExist();
    }

    @Test
    void nothingIsWrittenWhereTheContentIsWrong() throws IOException {
        SiteTest site = SiteTest.of(BASE).edit("themes.yaml", "key:", "kye:");
        AddressSurvey survey = survey(site, true);

        assertThat(survey.isKnown()).isFalse();
        assertThat(survey.problems()).anyMatch(problem -> problem.what().contains("kye"));
        assertThat(site.content().resolve("addresses.yaml")).doesNotExist();
    }

    @Test
    void aReportThatMovedLeadsOnFromEveryPageAndItsPlacesGoAlong() throws IOException {
        SiteTest site = renamed(kept());
        site.failsWith("The page /reports/oakley-2020/ was published", "\"  moved-to: /reports/oakley-review/\"");

        site.edit(
                "addresses.yaml",
                "/reports/oakley-2020/\n",
                "/reports/oakley-2020/\n  moved-to: /reports/oakley-review/\n");
        BuiltSite built = site.publishes();

        for (String page : List.of("", "large-print/", "recommendations/")) {
            Document moved = built.page("reports/oakley-2020/" + page);
            String goal = "reports/oakley-review/" + page;
            assertThat(refresh(moved, "reports/oakley-2020/" + page)).isEqualTo(goal + "index.html");
            assertThat(moved.select("main a[data-leads-on=places]")).hasSize(1);
            assertThat(moved.select("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://example.org/"
                            + (page.equals("recommendations/") ? goal : "reports/oakley-review/"));
            assertThat(moved.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(moved.select("main").text()).contains("Oakley review 2020");
            assertThat(built.pages()).contains(goal + "index.html");
        }
        assertThat(built.text("sitemap.xml")).doesNotContain("oakley-2020");
        assertThat(built.text("feed.xml")).doesNotContain("oakley-2020");
    }

    @Test
    void aReportThatMovedWithoutAParagraphIsToldOf() throws IOException {
        SiteTest site = renamed(kept())
                .edit(
                        "addresses.yaml",
                        "/reports/oakley-2020/\n",
                        "/reports/oakley-2020/\n  moved-to: /reports/oakley-review/\n")
                .edit("addresses.yaml", "    - paragraph-1\n", "    - paragraph-1 to 9\n");
        site.failsWith("but some of its places are not there: paragraph-2 to 9.");

        site.edit(
                "addresses.yaml",
                "- address: /search/",
                "- {address: \"/reports/oakley-2020/#paragraph-2 to 9\", moved-to: /reports/oakley-review/#paragraph-1}\n- address: /search/");
        Document moved = site.publishes().page("reports/oakley-2020/");
        assertThat(moved.select("#paragraph-9 a").attr("href")).endsWith("oakley-review/index.html#paragraph-1");
    }

    @Test
    void placesThatMovedKeepTheirAddressesInEveryEdition() throws IOException {
        SiteTest site = kept().edit(TEXT, "\n2. Plans", "\n3. Plans")
                .edit(TEXT, "## What inspectors found", "## What we found")
                .edit(FACTS, "paragraphs: [\"2\"]", "paragraphs: [\"3\"]")
                .edit(FACTS, "  - id: \"1\"\n    type: recommendation", "  - id: \"9\"\n    type: recommendation")
                .edit(FACTS, "oakley-2025/1", "oakley-2025/9")
                .edit(SUMMARY, "recommendation-1", "recommendation-9");
        site.failsWith(
                "The place /reports/oakley-2025/#paragraph-2 was published",
                "- {address: /reports/oakley-2025/#paragraph-2, moved-to: /reports/oakley-2025/#paragraph-3}",
                "The place /reports/oakley-2025/#recommendation-1 was published",
                "write {#what-inspectors-found} behind them");

        String ledger = ledger(site) + """
                - {address: /reports/oakley-2025/#paragraph-2, moved-to: /reports/oakley-2025/#paragraph-3}
                - {address: /reports/oakley-2025/#recommendation-1, moved-to: /reports/oakley-2025/#recommendation-9}
                - {address: /reports/oakley-2025/#what-inspectors-found, moved-to: /reports/oakley-2025/}
                """;
        BuiltSite built = site.with("addresses.yaml", ledger).publishes();

        for (String page : List.of("", "large-print/")) {
            Document holds = built.page("reports/oakley-2025/" + page);
            assertThat(holds.select("main #paragraph-2 a").attr("href"))
                    .as(page)
                    .isEqualTo("#paragraph-3");
            assertThat(holds.select("#paragraph-3")).as(page).hasSize(1);
            assertThat(holds.select("main #recommendation-1 a").attr("href"))
                    .as(page)
                    .isEqualTo("#recommendation-9");
            assertThat(holds.select("main #what-inspectors-found a")).as(page).hasSize(1);
        }
        for (String page : List.of("recommendations/", "summary/", "summary/large-print/"))
            assertThat(built.page("reports/oakley-2025/" + page)
                            .select("main #recommendation-1 a")
                            .attr("href"))
                    .as(page)
                    .endsWith("#recommendation-9");

        survey(site, true);
        assertThat(ledger(site)).startsWith(ledger.substring(0, 100)).contains("paragraph-1 to 3\n");
        assertThat(ledger(site).lines().toList()).containsAll(moves(ledger));
        site.publishes();
    }

    @Test
    void whatTheFactsMakeAndUnmakeLeadsByItselfToWhatIsAbove() throws IOException {
        SiteTest site = kept().edit(FACTS, "is: open", "is: completed");
        BuiltSite built = site.publishes();

        assertThat(refresh(built.page("recommendations/status/open/"), "recommendations/status/open/"))
                .isEqualTo("recommendations/status/index.html");
    }

    @Test
    void everyRedirectLeadsToAPageAndAPlaceThatAreThere() throws IOException {
        SiteTest site = renamed(kept());
        site.with(
                "addresses.yaml",
                ledger(site)
                                .replace(
                                        "/reports/oakley-2020/\n",
                                        "/reports/oakley-2020/\n  moved-to: /reports/oakley-review/\n")
                        + """
                        - {address: /reports/oakley-1999/, moved-to: /reports/oakley-2020/}
                        - {address: /glossary/#term-gone, moved-to: /glossary/#term-care-plan}
                        - {address: /authorities/oakham/, moved-to: /authorities/oakley/}
                        - {address: /reports/oakley-1998/, moved-to: /reports/oakley-2025/#help}
                        """);
        BuiltSite built = site.publishes();
        Map<String, Document> pages = built.pages().stream().collect(Collectors.toMap(page -> page, built::page));

        List<String> redirects = pages.keySet().stream()
                .filter(page ->
                        !pages.get(page).select("meta[http-equiv=refresh]").isEmpty())
                .toList();
        assertThat(redirects)
                .contains(
                        "reports/oakley-1999/index.html",
                        "authorities/oakham/index.html",
                        "reports/oakley-1998/index.html")
                .allSatisfy(page -> {
                    String[] goal = refresh(pages.get(page), page).split("#");
                    assertThat(pages).containsKey(goal[0]);
                    assertThat(redirects).as("it leads there at once").doesNotContain(goal[0]);
                    if (goal.length > 1)
                        assertThat(pages.get(goal[0]).getElementById(goal[1])).isNotNull();
                    assertThat(pages.get(page).select("main a").first().attr("href"))
                            .isEqualTo(content(pages.get(page)));
                });
        assertThat(built.page("glossary/").select("#term-gone a").attr("href")).isEqualTo("#term-care-plan");
    }

    private static SiteTest kept() throws IOException {
        SiteTest site = SiteTest.of(BASE);
        survey(site, true);
        return site;
    }

    private static SiteTest renamed(SiteTest site) {
        Path reports = site.content().resolve("reports");
        Folders.copy(reports.resolve("oakley-2020"), reports.resolve("oakley-review"));
        return site.without("reports/oakley-2020")
                .edit(TEXT, "oakley-2020", "oakley-review")
                .edit(FACTS, "oakley-2020", "oakley-review");
    }

    private static String ledger(SiteTest site) {
        return Folders.read(site.content().resolve("addresses.yaml"));
    }

    private static List<String> moves(String ledger) {
        return ledger.lines().filter(line -> line.contains("moved-to: /")).toList();
    }

    private static String content(Document page) {
        Element refresh = page.select("head meta[http-equiv=refresh]").first();
        assertThat(refresh.attr("content")).startsWith("0; url=");
        return refresh.attr("content").substring("0; url=".length());
    }

    // Where the page leads, from the root of the site.
    private static String refresh(Document page, String address) {
        return Path.of("/", address.endsWith("/") ? address : address.replaceFirst("[^/]*$", ""))
                .resolve(content(page))
                .normalize()
                .toString()
                .substring(1);
    }

    private static AddressSurvey survey(SiteTest site, boolean isWritten) throws IOException {
        return new Publisher()
                .keepAddresses(
                        PublishRequest.of(site.content(), site.website(), Instant.parse("2026-11-21T00:00:00Z")),
                        isWritten,
                        (step, done, total) -> {});
    }
}
