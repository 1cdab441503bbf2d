package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The filter of the register: its form, and what its script is told. What a reader sees of it, the tests of the site look at. */
class FilterIT {

    private static final String REPORT = "reports/oakley-2020/report.yaml";
    private static final String FILES = "assets/search/";
    private static final JsonMapper JSON = new JsonMapper();

    /** The base site with six recommendations, the first of which has these lines, and this text. */
    private static SiteTest asking(String text, String lines) {
        String others = IntStream.rangeClosed(2, 6)
                .mapToObj(id -> """
                          - id: "%d"
                            type: recommendation
                            text: Keep plan number %d up to date.
                            to: [council, board]
                            themes: [%s]
                        """.formatted(id, id, id % 2 == 0 ? "planning" : "visits"))
                .collect(Collectors.joining());
        SiteTest site = SiteTest.of("sites/invalid/base").without("reports/oakley-2025");
        String facts = Folders.read(site.content().resolve(REPORT));
        String first = """
                  - id: "1"
                    type: recommendation
                    text: %s
                    to: [council, board]
                    themes: [planning, visits]
                %s""".formatted(text, lines);
        return site.with(
                REPORT, facts.substring(0, facts.indexOf("recommendations:")) + "recommendations:\n" + first + others);
    }

    private static JsonNode file(BuiltSite site, String name) {
        List<String> files = site.files().stream()
                .filter(file -> file.matches(FILES + name + "\\.[0-9a-f]{8}\\.js"))
                .toList();
        assertThat(files).as(name).hasSize(1);
        String text = site.text(files.get(0)).strip();
        assertThat(text).startsWith("legibleSearch(").endsWith(");");
        return JSON.readTree(text.substring("legibleSearch(".length(), text.length() - 2));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** Each entry of the register as the script reads it: what it is about, its time, its history. */
    private static List<List<JsonNode>> rows(JsonNode facts) {
        JsonNode rows = facts.get("rows");
        List<List<JsonNode>> all = new ArrayList<>();
        for (int at = 0; at < rows.size(); at += 3)
            all.add(List.of(
                    facts.get("subjects").get(rows.get(at).asInt()),
                    facts.get("times").get(rows.get(at + 1).asInt()),
                    facts.get("histories").get(rows.get(at + 2).asInt())));
        return all;
    }

    @Test
    void theFormOffersWhatStandsInTheRegister() {
        BuiltSite site = asking("Keep plans.", "    within: 3 months\n").publishes();

        var form = site.page("recommendations/").select("form.filter");
        assertThat(form.select("[role=group] input[name]").eachAttr("name").stream()
                        .distinct())
                .containsExactly("themes", "authorities", "to", "years", "status", "timeframes");
        assertThat(form.select("[role=group]").eachAttr("aria-labelledby"))
                .as("each list is named by what opens it")
                .isEqualTo(form.select("details details summary").eachAttr("id"));
        assertThat(form.select("label:has([name=to])").eachText())
                .containsExactly("The safeguarding board", "The council");
        assertThat(form.select("[name=timeframes]").eachAttr("value"))
                .as("overdue is asked beside them")
                .containsExactly("3-months", "not-given");
        assertThat(form.select("input[type=date]").attr("min")).isEqualTo("2020-02-29");
        assertThat(site.files()).contains(FILES + form.attr("data-facts"), FILES + form.attr("data-index"));
        assertThat(form.select("label[for]").eachAttr("for"))
                .containsExactlyInAnyOrderElementsOf(
                        form.select("input:not(label input), select").eachAttr("id"));
    }

    @Test
    void listsLeadToTheFormWithTheirOwnChoice() {
        BuiltSite site = asking("Keep plans.", "").publishes();

        assertThat(site.page("recommendations/to/board/").select(".narrow a").attr("href"))
                .isEqualTo("../../index.html?to=board");
        assertThat(site.page("recommendations/authorities/oakley/to/board/")
                        .select(".narrow a")
                        .attr("href"))
                .isEqualTo("../../../../index.html?authorities=oakley&to=board");
        assertThat(site.page("reports/oakley-2020/recommendations/")
                        .select(".narrow a")
                        .attr("href"))
                .isEqualTo("../../../recommendations/index.html?report=oakley-2020");
        assertThat(site.page("recommendations/themes/visits/").select(".narrow"))
                .as("three are seen at once")
                .isEmpty();
    }

    /** What is fetched before the first answer: its own letters wait, and the rest of the page's scripts are not waited for. */
    @Test
    void whoComesByAnAddressWaitsForNothingElse() {
        BuiltSite site = asking("Keep plans.", "").publishes();

        var head = site.page("recommendations/").head();
        assertThat(head.select("link[rel=preload]")).isEmpty();
        var first = head.select("link[rel=stylesheet], script[src]").get(0);
        assertThat(first.attr("src")).matches("\\.\\./assets/asked\\.[0-9a-f]+\\.js");
        assertThat(first.hasAttr("defer"))
                .as("it begins while the page is read")
                .isFalse();
        assertThat(first.attr("data-rest"))
                .as("what only adds comfort is fetched by it, after the answer")
                .matches("\\.\\./assets/site\\.[0-9a-f]+\\.js");
        assertThat(head.select("script[src]")).hasSize(1);
        assertThat(site.page("recommendations/to/board/")
                        .head()
                        .select("script[src]")
                        .eachAttr("src"))
                .noneMatch(script -> script.contains("/asked."));
    }

    @Test
    void aShortRegisterHasNeither() {
        BuiltSite site = SiteTest.of("sites/invalid/base").publishes();

        assertThat(site.page("recommendations/").select(".filter, .narrow")).isEmpty();
        assertThat(site.files()).noneMatch(file -> file.startsWith(FILES + "register"));
    }

    @Test
    void everyEntryIsToldInNumbers() {
        BuiltSite site = asking("Keep plans.", """
                    due: 2020-05
                    status:
                      - {is: in-progress, said-by: self, source: oakley-2020}
                      - {is: open, said-by: self, date: 2020-03}
                      - {is: in-progress, by: council, said-by: self}
                      - {is: completed, by: board, said-by: inspectorate, general: true, date: 2021}
                      - {is: completed, by: council, said-by: self}
                """).publishes();

        JsonNode facts = file(site, "register");
        assertThat(facts.get("today").asLong())
                .isEqualTo(LocalDate.of(2026, 11, 21).toEpochDay());
        assertThat(texts(facts.get("bodies"))).containsExactly("council", "board");
        assertThat(texts(facts.get("themes"))).containsExactly("planning", "visits");
        JsonNode report = facts.get("reports").get(0);
        assertThat(report.get(0).asString()).matches("oakley-2020\\.[0-9a-f]{8}\\.js");
        assertThat(report.get(1).asInt()).as("entries").isEqualTo(6);
        assertThat(report.get(2).asLong())
                .as("the last day on which it can have been published")
                .isEqualTo(LocalDate.of(2020, 2, 29).toEpochDay());
        List<List<JsonNode>> rows = rows(facts);
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0).get(0)).hasToString("[1,[0,1],[0,1]]");
        assertThat(rows.get(0).get(1)).as("by the end of May").hasToString("[2,92]");
        assertThat(rows.get(0).get(2))
                .as(
                        "of a month and a year the last day; what has no date is as old as its source, or no newer than what follows;"
                                + " of the last, nobody knows")
                .hasToString("[[1,-1,0,0],[0,-1,0,31],[1,0,0,671],[2,1,1,671],[2,0,0]]");
        assertThat(rows.get(1).get(1)).hasToString("[5]");
        assertThat(rows.get(1).get(2)).hasToString("[]");
    }

    @Test
    void everyEntryIsToldInPlainWords() {
        BuiltSite site = asking("""
                |
                      Keep *plans* up to date, if 1 < 2 & so on:

                      - of the city
                      - of the county""", """
                    plain: Look after our plans.
                    due: 2020-05
                    paragraphs: ["1"]
                    status: [{is: in-progress, by: board, said-by: self, date: 2021-05}]
                """).publishes();

        JsonNode file = file(site, "register/oakley-2020");
        assertThat(file.get(0).asString()).isEqualTo("Oakley review 2020");
        JsonNode entry = file.get(3).get(0);
        assertThat(entry.get(0).asString()).isEqualTo("Recommendation 1");
        assertThat(entry.get(1).asString())
                .isEqualTo("../reports/oakley-2020/recommendations/index.html#recommendation-1");
        assertThat(texts(entry.get(2)))
                .containsExactly("Keep plans up to date, if 1 < 2 & so on:", "of the city", "of the county");
        assertThat(texts(entry.get(3))).containsExactly("Look after our plans.");
        assertThat(entry.get(4).asString()).isEqualTo("By when: May 2020.");
        assertThat(entry.get(5).get(0).get(1).get(0).get(3).asString())
                .isEqualTo("../reports/oakley-2020/index.html#paragraph-1");
        assertThat(entry.get(6).asString())
                .isEqualTo("Who was asked: The council; The safeguarding board. Themes: Planning; Visits.");
        assertThat(texts(entry.get(7).get(0)))
                .containsExactly(
                        "state-in-progress", "The safeguarding board: In progress (self-reported)", "in May 2021");
        assertThat(site.text(site.files().stream()
                        .filter(name -> name.startsWith(FILES + "register/"))
                        .findFirst()
                        .orElseThrow()))
                .as("marks of places")
                .doesNotContainPattern("[\\uE000-\\uF8FF]");
    }

    /** A word of the evidence, its number, a word of what a theme is said to be, and of the body: none of them stands in the recommendation. */
    @Test
    void whatStandsBehindAnEntryIsKnownToTheIndex() {
        BuiltSite site = asking("Keep plans.", "    paragraphs: [\"1\"]\n").publishes();

        JsonNode words = file(site, "words-0").get(0);
        int row = 9;
        assertThat(words.get("old").get(row).asString()).as("the first alone").isEqualTo("0");
        assertThat(words.get("1").get(row).asString())
                .as("what rests on paragraph 1")
                .isEqualTo("0");
        assertThat(words.get("clear").get(row).asString()).as("on planning").isEqualTo("0011");
        assertThat(words.get("oakley").get(row).asString()).as("all").hasSize(6);
    }
}
