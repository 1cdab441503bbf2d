package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The index that the search page reads, and what that page holds without its script. */
class SearchIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int IN_A_FILE = 24;
    private static final String FILES = "assets/search/";

    private final BuiltSite site = SmallSite.built();

    @Test
    void theFirstFilesNameEveryOtherAndNothingElseIsThere() {
        List<String> named =
                new ArrayList<>(List.of(first(), second(), data(first()).get(3).asString()));
        named.addAll(words());
        for (JsonNode report : data(second())) {
            int passages = 0;
            for (int shelf = 2; shelf < report.size(); shelf++)
                passages += report.get(shelf).asInt();
            for (int file = 0; file == 0 || file * IN_A_FILE < passages; file++)
                named.add("reports/" + report.get(0).asString() + "."
                        + report.get(1).asString() + "." + file + ".js");
        }
        assertThat(site.files().stream()
                        .filter(file -> file.startsWith(FILES) && !file.startsWith(FILES + "register"))
                        .map(file -> file.substring(FILES.length())))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void theFirstFileSaysHowManyRecommendationsAReportHas() {
        List<Integer> counts = new ArrayList<>();
        data(second()).forEach(report -> counts.add(report.get(3).asInt()));
        assertThat(data(first()).get(4))
                .extracting(JsonNode::asInt)
                .isEqualTo(counts)
                .anyMatch(count -> count > 0);
    }

    @Test
    void reportsStandNewestFirstAndThoseHeldBackNowhere() {
        List<String> slugs = new ArrayList<>();
        data(second()).forEach(report -> slugs.add(report.get(0).asString()));
        assertThat(slugs)
                .containsExactly("fernshire-plan-2026", "fernshire-2025", "mossdale-2021", "fernshire-2018", "-");
    }

    @Test
    void anAbbreviationAndAllNamesOfATermLeadToIt() {
        Map<String, JsonNode> same = names();
        assertThat(same.get("pa").toString()).isEqualTo("[\"person advis\"]");
        JsonNode term = word("person advis");
        assertThat(term.get(0).asString().split("\\|")).contains("pa", "personal adviser");
    }

    @Test
    void everyPassageOfAReportIsFoundAtAPlaceThatIsThere() {
        int seen = 0;
        for (JsonNode report : data(second())) {
            String slug = report.get(0).asString();
            String below = slug.equals("-") ? "" : "reports/" + slug + "/";
            JsonNode file = data("reports/" + slug + "." + report.get(1).asString() + ".0.js");
            for (JsonNode passage : file.get(3)) {
                String[] address = (passage.get(2).asString() + "# ").split("#");
                Document page = site.page(below + address[0]);
                if (!address[1].isBlank())
                    assertThat(page.getElementById(address[1]))
                            .as(below + passage.get(2).asString())
                            .isNotNull();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(40);
    }

    @Test
    void theIndexHoldsTextAlone() {
        assertThat(site.files().stream().filter(file -> file.startsWith(FILES + "reports/")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(site.text(file)).doesNotContain("</", "&amp;", "**", "]("));
    }

    @Test
    void theSameContentGivesTheSameFiles() {
        BuiltSite again = SiteTest.of(SmallSite.CONTENT).onThreads(4).builds();
        assertThat(again.bytes().keySet()).isEqualTo(site.bytes().keySet());
        assertThat(again.text(FILES + first())).isEqualTo(site.text(FILES + first()));
    }

    @Test
    void withoutItsScriptThePageOffersWaysInFromAToZ() {
        Document page = site.page("search/");
        assertThat(page.select("[data-search-form]").hasClass("needs-script")).isTrue();
        assertThat(page.select("[data-search-browse] nav a").eachText()).contains("Reports", "Words explained");
        assertThat(page.select("[data-search-browse] section a").eachText())
                .contains("care plan (what it means)", "Fernshire review 2018 (withdrawn)")
                .noneMatch(name -> name.contains("Embargoed"));
        assertThat(page.select("script[src*=search]")).hasSize(1);
        assertThat(site.page("").select("script[src*=search]")).isEmpty();
    }

    @Test
    void headerHomePageAndSiteMapLeadToIt() {
        assertThat(site.page("").select("header a[href=search/index.html]").eachText())
                .contains("Search");
        assertThat(site.page("").select("form[data-search-page]").attr("data-search-page"))
                .isEqualTo("search/index.html");
        assertThat(site.text("sitemap.xml")).contains(SmallSite.ADDRESS + "search/</loc>");
    }

    private String first() {
        return site.page("search/").select("[data-search]").attr("data-first");
    }

    private String second() {
        return site.page("search/").select("[data-search]").attr("data-reports");
    }

    private List<String> words() {
        JsonNode first = data(first());
        return IntStream.range(0, first.get(1).size())
                .mapToObj(file -> "words-" + file + "." + first.get(0).asString() + ".js")
                .toList();
    }

    private JsonNode data(String file) {
        String call = site.text(FILES + file);
        assertThat(call).startsWith("legibleSearch(").endsWith(");\n");
        return JSON.readTree(call.substring("legibleSearch(".length(), call.length() - ");\n".length()));
    }

    private Map<String, JsonNode> names() {
        Map<String, JsonNode> names = new TreeMap<>();
        words().forEach(file ->
                data(file).get(2).properties().forEach(name -> names.put(name.getKey(), name.getValue())));
        return names;
    }

    private JsonNode word(String key) {
        for (String file : words()) {
            JsonNode found = data(file).get(0).get(key);
            if (found != null) return found;
        }
        throw new AssertionError("No word has the key " + key);
    }
}
