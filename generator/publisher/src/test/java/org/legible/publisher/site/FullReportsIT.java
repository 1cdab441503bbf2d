package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.legible.publisher.data.CellReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Five real reports at their full length. They are no part of the project: where they are absent, this is skipped. */
class FullReportsIT {

    private static final List<String> REPORTS = FullReports.SLUGS;
    private static final List<String> EDITIONS = List.of("", "large-print/");
    private static final int NUMBERED_PARAGRAPHS = 501;
    private static final int RECOMMENDATIONS = 51;
    private static final int AREAS_FOR_IMPROVEMENT = 3;
    private static final int ACTIONS = 9;
    private static final Pattern PARAGRAPH = Pattern.compile("(?:[a-z0-9-]+-)?paragraph-[0-9.]+[a-z]?");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What data tells of, and where its number stands in the ledger. */
    private static final Map<String, String> COUNTED = Map.of(
            "recommendations", "/recommendations",
            "to the board", "/recommendations_to_lscb",
            "areas for improvement", "/areas_for_improvement",
            "actions", "/actions",
            "figures", "/stats",
            "judgements", "/judgements/graded",
            "previous judgements", "/judgements/previous",
            "references to paragraphs", "/cross_references/paragraph_refs");

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = FullReports.built();
    }

    @Test
    void everyNumberedParagraphStandsInTheWebAndLargePrintEditions() {
        for (String edition : EDITIONS)
            assertThat(count(edition, PARAGRAPH)).as("paragraphs, " + edition).isEqualTo(NUMBERED_PARAGRAPHS);
    }

    @Test
    void everyRecommendationAndActionStandsInTheWebAndLargePrintEditions() {
        for (String edition : EDITIONS) {
            assertThat(count(edition, Pattern.compile("recommendation-.+")))
                    .as("recommendations and areas for improvement, " + edition)
                    .isEqualTo(RECOMMENDATIONS + AREAS_FOR_IMPROVEMENT);
            assertThat(count(edition, Pattern.compile("action-[0-9].*")))
                    .as("actions, " + edition)
                    .isEqualTo(ACTIONS);
        }
    }

    @Test
    void everyRecommendationStandsInTheIndexOfAll() {
        assertThat(Stream.of("recommendations/", "recommendations/page/2/")
                        .flatMap(page -> site.page(page).select("main .entry h3").eachText().stream())
                        .filter(title -> !title.startsWith("Action ")))
                .hasSize(RECOMMENDATIONS + AREAS_FOR_IMPROVEMENT)
                .doesNotHaveDuplicates();
    }

    /** What was counted in the printed reports by hand, as far as data holds it. */
    @Test
    void everyNumberCountedInTheReportsIsFoundInTheTablesAndInJson() {
        JsonNode counted = JSON.readTree(Folders.read(FullReports.counts()));
        for (String slug : REPORTS) {
            JsonNode report = counted.get(slug.equals("hertfordshire-2019") ? slug + "-action-plan" : slug);
            Map<String, Integer> expected = new TreeMap<>();
            COUNTED.forEach((name, path) -> expected.put(name, report.at(path).asInt()));
            // The ledger counts two grades of another framework among those of 2007 that the report prints as earlier
            // ones.
            if (slug.equals("hertfordshire-2007"))
                expected.merge("judgements", -report.at("/judgements/previous").asInt(), Integer::sum);

            assertThat(inTables(slug)).as("tables, " + slug).isEqualTo(expected);
            assertThat(inJson(slug)).as("JSON, " + slug).isEqualTo(expected);
        }
    }

    private static Map<String, Integer> inTables(String slug) {
        List<Map<String, String>> recommendations = rows("recommendations", slug);
        List<Map<String, String>> judgements = rows("judgements", slug);
        Map<String, Integer> found = new TreeMap<>();
        found.put("recommendations", count(recommendations, row -> is(row, "type", "recommendation")));
        found.put(
                "to the board",
                count(
                        recommendations,
                        row -> CellReader.list(row.getOrDefault("to", "")).contains("lscb")));
        found.put("areas for improvement", count(recommendations, row -> is(row, "type", "area-for-improvement")));
        found.put("actions", rows("actions", slug).size());
        found.put("figures", rows("statistics", slug).size());
        found.put("judgements", count(judgements, row -> !is(row, "level", "previous") && !is(row, "grade", "none")));
        found.put("previous judgements", count(judgements, row -> is(row, "level", "previous")));
        found.put(
                "references to paragraphs",
                recommendations.stream()
                        .mapToInt(row -> CellReader.list(row.getOrDefault("paragraphs", ""))
                                .size())
                        .sum());
        return found;
    }

    private static Map<String, Integer> inJson(String slug) {
        JsonNode data = JSON.readTree(site.text("recommendations/recommendations.json"));
        List<JsonNode> recommendations = of(data, "recommendations", slug);
        Map<String, Integer> found = new TreeMap<>();
        found.put("recommendations", count(recommendations, item -> is(item, "recommendation")));
        found.put(
                "to the board",
                count(recommendations, item -> item.get("to").toString().contains("\"lscb\"")));
        found.put("areas for improvement", count(recommendations, item -> is(item, "area-for-improvement")));
        found.put("actions", of(data, "actions", slug).size());
        found.put("figures", of(data, "statistics", slug).size());
        found.put(
                "judgements",
                of(data, "judgements", slug).stream()
                        .mapToInt(FullReportsIT::grades)
                        .sum());
        found.put("previous judgements", of(data, "previous-judgements", slug).size());
        found.put(
                "references to paragraphs",
                recommendations.stream()
                        .mapToInt(item -> item.get("paragraphs").size())
                        .sum());
        return found;
    }

    // An area may hold areas, and a grid may have no grade as a whole.
    private static int grades(JsonNode judged) {
        String key = judged.has("overall") ? "overall" : "grade";
        int own = judged.has(key) && !judged.get(key).asString().equals("none") ? 1 : 0;
        for (JsonNode area : judged.get("areas")) own += grades(area);
        return own;
    }

    private static List<Map<String, String>> rows(String table, String slug) {
        return CellReader.rows(site.text("recommendations/" + table + ".csv")).stream()
                .filter(row -> is(row, "report", slug))
                .toList();
    }

    private static List<JsonNode> of(JsonNode data, String list, String slug) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode item : data.get(list)) if (item.get("report").asString().equals(slug)) found.add(item);
        return found;
    }

    private static <T> int count(List<T> rows, Predicate<T> wanted) {
        return (int) rows.stream().filter(wanted).count();
    }

    private static boolean is(Map<String, String> row, String column, String value) {
        return value.equals(row.get(column));
    }

    private static boolean is(JsonNode item, String type) {
        return item.get("type").asString().equals(type);
    }

    @Test
    void theEditionsOfEachReportSayTheSame() {
        for (String slug : REPORTS) {
            Document web = site.page("reports/" + slug + "/");
            Document print = site.page("reports/" + slug + "/large-print/");

            assertThat(Editions.parts(print))
                    .as(slug)
                    .isEqualTo(Editions.parts(web))
                    .doesNotHaveDuplicates();
            for (String id : Editions.parts(web))
                assertThat(Editions.words(print.getElementById(id)))
                        .as(slug + " #" + id)
                        .isEqualTo(Editions.words(web.getElementById(id)));
            for (Element table : web.select("main table"))
                assertThat(Editions.rows(print.getElementById(table.id())))
                        .as(slug + " #" + table.id())
                        .isEqualTo(Editions.rows(table));
        }
    }

    private static long count(String edition, Pattern ids) {
        return REPORTS.stream()
                .map(slug -> site.page("reports/" + slug + "/" + edition))
                .flatMap(page -> page.select("main [id]").eachAttr("id").stream())
                .filter(id -> ids.matcher(id).matches() && !id.contains("-reference-"))
                .count();
    }
}
