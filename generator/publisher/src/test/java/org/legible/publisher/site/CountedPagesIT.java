package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was counted by hand in the five printed reports is found again by whoever counts on the pages; see {@link FullReports}. */
class CountedPagesIT {

    static final List<String> SLUGS = FullReports.SLUGS;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What pages tell of, and where its number stands in the ledger. */
    private static final Map<String, String> COUNTED = Map.of(
            "numbered paragraphs", "/numbered_paragraphs",
            "recommendations", "/recommendations",
            "to the board", "/recommendations_to_lscb",
            "areas for improvement", "/areas_for_improvement",
            "actions", "/actions",
            "notes", "/footnotes",
            "points for children", "/child_summary_points",
            "strengths", "/strengths",
            "weaknesses", "/weaknesses",
            "references to paragraphs", "/cross_references/paragraph_refs");

    private static BuiltSite site;
    private static JsonNode counts;

    @BeforeAll
    static void build() {
        site = FullReports.built();
        counts = JSON.readTree(Folders.read(FullReports.counts()));
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void everyNumberIsFoundOnThePages(String slug) {
        Map<String, Integer> expected = new TreeMap<>();
        COUNTED.forEach((name, path) -> expected.put(name, counts(slug).at(path).asInt()));

        assertThat(found(slug)).isEqualTo(expected);
    }

    /** Grades stand on the page of the authority, under the day of their report or of the earlier inspection. */
    @ParameterizedTest
    @FieldSource("SLUGS")
    void everyGradeStandsOnThePageOfItsAuthority(String slug) {
        Document page = site.page("authorities/" + slug.replaceFirst("-\\d{4}$", "") + "/");
        int given = 0;
        int told = 0;
        for (Element table : page.select(".grades-over-time table")) {
            Elements heads = table.select("thead th");
            for (int column = 1; column < heads.size(); column++) {
                if (heads.get(column)
                        .select("a[href$=reports/" + slug + "/index.html]")
                        .isEmpty()) continue;
                int grades = table.select("tbody tr > :nth-child(" + (column + 1) + ") .grade")
                        .size();
                if (heads.get(column).text().contains("As told in")) told += grades;
                else given += grades;
            }
        }
        int previous = counts(slug).at("/judgements/previous").asInt();
        // The ledger counts two earlier grades of 2007 among those that the report gives.
        int counted =
                counts(slug).at("/judgements/graded").asInt() - (slug.equals("hertfordshire-2007") ? previous : 0);
        assertThat(given).as("given").isEqualTo(counted);
        assertThat(told).as("told").isEqualTo(previous);
    }

    private static JsonNode counts(String slug) {
        return counts.get(slug.equals("hertfordshire-2019") ? slug + "-action-plan" : slug);
    }

    private static Map<String, Integer> found(String slug) {
        Document page = site.page("reports/" + slug + "/");
        Document asked = site.page("reports/" + slug + "/recommendations/");
        Map<String, Integer> found = new TreeMap<>();
        found.put("numbered paragraphs", ids(page, "(?:[a-z0-9-]+-)?paragraph-[0-9.]+[a-z]?"));
        int areas = (int) asked.select("main h2, main h3").eachText().stream()
                .filter(title -> title.startsWith("Area for improvement"))
                .count();
        found.put("recommendations", ids(asked, "recommendation-.+") - areas);
        found.put("areas for improvement", areas);
        found.put("to the board", toTheBoard(slug));
        found.put("actions", ids(page, "action-[0-9].*"));
        found.put(
                "notes",
                ids(page, "note-[^-]+") + page.select("main #page-title-note").size());
        found.put("points for children", points(slug));
        found.put("strengths", page.select("main [id$=-strengths] + ul > li").size());
        found.put("weaknesses", page.select("main [id$=-weaknesses] + ul > li").size());
        found.put(
                "references to paragraphs",
                asked.select("main .proof > p:first-child:not(:has(.editors)) a[href*=#paragraph-]")
                        .size());
        return found;
    }

    private static int toTheBoard(String slug) {
        return site.page("recommendations/to/lscb/")
                .select("#report-" + slug + " ~ .entries > *")
                .size();
    }

    private static int points(String slug) {
        String address = "reports/" + slug + "/summary/";
        if (!site.pages().contains(address + "index.html")) return 0;
        return site.page(address)
                .select(".summary-body .summary-section")
                .first()
                .select("li")
                .size();
    }

    private static int ids(Document page, String pattern) {
        return (int) page.select("main [id]").eachAttr("id").stream()
                .filter(id -> id.matches(pattern) && !id.contains("-reference-"))
                .count();
    }
}
