package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The feeds of the register tell of what is new in the content, and of nothing else. */
class RegisterFeedsIT {

    private static final String REPORT = "reports/fernshire-2025/report.yaml";
    private static final List<String> FEEDS = List.of(
            "recommendations/feed.xml",
            "recommendations/themes/planning/feed.xml",
            "recommendations/authorities/fernshire/feed.xml",
            "recommendations/to/council/feed.xml");

    @Test
    void feedsAreAtomWithAnIdForEachEntry() {
        for (String file : FEEDS) {
            Document feed = feed(SmallSite.built(), file);

            assertThat(feed.select("feed > id").text()).isEqualTo(address(file.replace("feed.xml", "")));
            assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(address(file));
            assertThat(feed.select("feed > title").text()).endsWith(": Reports about Fernshire");
            assertThat(feed.select("feed > author > name")).hasSize(1);
            assertThat(feed.select("entry > id").eachText()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(feed.select("updated").eachText())
                    .allMatch(moment -> moment.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z"))
                    .first()
                    .isEqualTo(feed.select("entry > updated").first().text());
            for (Element entry : feed.select("entry")) {
                assertThat(entry.select("> title, > summary, > updated, > link[href]"))
                        .hasSize(4);
                assertThat(entry.select("> id").text())
                        .startsWith(entry.select("> link").attr("href"));
            }
        }
    }

    @Test
    void anAnswerAndEachStatusAreNewsOfTheirOwn() {
        assertThat(feed(SmallSite.built(), "recommendations/feed.xml")
                        .select("entry > id")
                        .eachText())
                .contains(
                        address("reports/fernshire-2018/recommendations/#recommendation-1"),
                        address(
                                "reports/fernshire-2018/recommendations/#recommendation-1/answer/undated/council/accepted"),
                        address(
                                "reports/fernshire-2025/recommendations/#recommendation-now-1/status/2025-09/all/open"));
    }

    @Test
    void aBuildOnAnotherDayIsNoNews() {
        BuiltSite later =
                SiteTest.of(SmallSite.CONTENT).at("2026-11-28T00:00:00Z").publishes();

        for (String file : FEEDS)
            assertThat(later.text(file)).isEqualTo(SmallSite.built().text(file));
    }

    @Test
    void aStatusThatIsAddedIsOneNewEntryAndChangesNoOther() {
        BuiltSite changed = SiteTest.of(SmallSite.CONTENT)
                .edit(
                        REPORT,
                        "    status:\n      - is: open\n",
                        "    status:\n      - {is: open, said-by: self, date: 2025-08}\n      - is: open\n")
                .publishes();

        for (String file : FEEDS) {
            List<String> before = entries(SmallSite.built(), file);
            List<String> after = entries(changed, file);

            assertThat(after).as(file).containsAll(before).hasSize(before.size() + 1);
        }
    }

    @Test
    void theirPagesLeadToThem() {
        Document page = SmallSite.built().page("recommendations/themes/planning/");

        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").eachAttr("href"))
                .containsExactly("../../../feed.xml", "feed.xml");
        assertThat(page.select(".data-links a[href=feed.xml]").text())
                .isEqualTo("Follow what is new and what changes, with a feed reader");
    }

    private static List<String> entries(BuiltSite site, String file) {
        return feed(site, file).select("entry").stream().map(Element::html).toList();
    }

    private static Document feed(BuiltSite site, String file) {
        return Jsoup.parse(site.text(file), "", Parser.xmlParser());
    }

    private static String address(String path) {
        return SmallSite.ADDRESS + path;
    }
}
