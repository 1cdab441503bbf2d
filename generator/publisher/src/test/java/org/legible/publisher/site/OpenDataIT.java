package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.legible.publisher.data.CellReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The data of a site says what its reports say: each file by itself, and all of them together. */
class OpenDataIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORT = "reports/fernshire-2025/report.yaml";
    private static final List<String> REPORTS = List.of("fernshire-plan-2026", "fernshire-2025", "fernshire-2018");
    private static final List<String> LISTS = List.of(
            "recommendations/",
            "recommendations/themes/planning/",
            "recommendations/authorities/fernshire/",
            "recommendations/to/council/");

    /** What an author may type that would break a table, or run in a spreadsheet. */
    private static final String AWKWARD = "\"=1+1, \\\"quoted\\\" | barred \\\\ and\\n\\n- listed\\n- ’wise\"";

    private static BuiltSite site;

    @BeforeAll
    static void build() {
        site = SiteTest.of(SmallSite.CONTENT)
                .edit(REPORT, "text: Visit children when they ask for it.", "text: " + AWKWARD)
                .edit(
                        REPORT,
                        "    themes: [visits, planning]\n",
                        "    themes: [visits, planning]\n    due: 2026-03\n    due-as-printed: \"@ March | 2026\"\n"
                                + "    responses:\n"
                                + "      - {by: council, is: accepted-in-part, date: 2025-08, text: \"-5 is *not* enough.\","
                                + " source: {title: Our answer, url: \"https://example.org/answer\"}}\n"
                                + "      - {by: board, is: awaited}\n")
                .publishes();
    }

    @Test
    void theTablesOfAListOrAReportGiveBackWhatItsJsonHolds() {
        for (String folder : folders().toList()) {
            JsonNode data = json(folder + "recommendations.json");
            List<Map<String, String>> rows = rows(folder + "recommendations.csv");
            List<Map<String, String>> history =
                    site.files().contains(folder + "history.csv") ? rows(folder + "history.csv") : List.of();

            assertThat(rows.stream().map(row -> recommendation(row, history)).toList())
                    .as(folder)
                    .isEqualTo(trees(data.get("recommendations")));
        }
    }

    @Test
    void theTablesOfActionsAndFiguresGiveThemBackToo() {
        JsonNode data = json("recommendations/recommendations.json");

        assertThat(rows("recommendations/actions.csv").stream()
                        .map(OpenDataIT::action)
                        .toList())
                .isNotEmpty()
                .isEqualTo(trees(data.get("actions")));
        assertThat(rows("recommendations/statistics.csv").stream()
                        .map(OpenDataIT::statistic)
                        .toList())
                .isNotEmpty()
                .isEqualTo(trees(data.get("statistics")).stream()
                        .peek(tree -> tree.remove("unit-one"))
                        .toList());
    }

    @Test
    void everyGradeIsARowWithItsScale() {
        List<Map<String, String>> rows = rows("reports/fernshire-2025/files/judgements.csv");

        assertThat(rows.stream()
                        .map(row -> row.get("level") + " " + row.getOrDefault("id", "-") + " " + row.get("grade")))
                .containsExactly(
                        "overall - requires-improvement",
                        "area 1 good",
                        "area 2 requires-improvement",
                        "area 2.1 outstanding",
                        "overall - good",
                        "overall - none",
                        "area listening good",
                        "previous - sound");
        assertThat(rows.get(3)).containsEntry("part-of", "2").containsEntry("grade-title", "Outstanding");
        assertThat(rows.get(5)).containsEntry("note", "The inspectors graded *themes*, not the whole.");
        assertThat(rows.get(7)).containsEntry("date", "2019-03").containsEntry("as-printed", "satisfactory");
    }

    @Test
    void everyFileOfJsonIsWhatThePublishedSchemaSays() {
        String schema = site.text("recommendations/schema.json");
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);

        for (String folder : folders().toList())
            assertThat(validator.validate(site.text(folder + "recommendations.json"), InputFormat.JSON))
                    .as(folder)
                    .isEmpty();
        assertThat(validator.validate(
                        site.text("recommendations/recommendations.json").replace("\"accepted\"", "\"agreed\""),
                        InputFormat.JSON))
                .as("an answer that there is not")
                .isNotEmpty();
        assertThat(json("recommendations/schema.json").get("$id").asString())
                .isEqualTo(SmallSite.ADDRESS + "recommendations/schema.json")
                .isEqualTo(json("recommendations/recommendations.json")
                        .get("$schema")
                        .asString());
    }

    @Test
    void everyColumnIsExplainedWhereReadersOfTablesLook() {
        for (String folder : folders().toList())
            for (JsonNode table : json(folder + "csv-metadata.json").get("tables")) {
                String file = folder + table.get("url").asString();
                List<String> titles = new ArrayList<>();
                for (JsonNode column : table.get("tableSchema").get("columns")) {
                    titles.add(column.get("titles").asString());
                    assertThat(column.get("name").asString()).matches("[a-z_]+");
                    assertThat(column.get("dc:description").asString()).isNotBlank();
                }

                assertThat(titles).as(file).isEqualTo(CellReader.header(site.text(file)));
            }
    }

    @Test
    void theKeysOfAFileStandInOneOrderInEveryRun() {
        assertThat(site.text("recommendations/csv-metadata.json"))
                .contains("\"base\":\"string\",\"format\"")
                .contains("\"resource\":\"recommendations.csv\",\"columnReference\"");
        assertThat(site.text("recommendations/schema.json"))
                .containsPattern("(?s)\"Recommendation\" : .*?\"status\" : .*?\"address\" : .*?\"report\" : ");
    }

    @Test
    void tablesAreUtf8WithOneHeaderAndIsoDates() {
        assertThat(site.files().stream().filter(file -> file.endsWith(".csv") && !file.endsWith("clubs.csv")))
                .hasSizeGreaterThan(20)
                .allSatisfy(file -> {
                    String text = site.text(file);
                    assertThat(text)
                            .doesNotContain("\uFFFD")
                            .doesNotStartWith("\uFEFF")
                            .endsWith("\r\n");
                    for (Map<String, String> row : CellReader.rows(text))
                        for (String column : List.of("published", "date", "due", "as-of"))
                            assertThat(row.getOrDefault(column, "2025")).matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
                });
    }

    @Test
    void noCellBeginsAsAFormula() {
        assertThat(site.text("recommendations/recommendations.csv"))
                .contains("\"'=1+1, \"\"quoted\"\"", ",'@ March | 2026,");
        assertThat(site.text("recommendations/history.csv")).contains(",'-5 is *not* enough.,");
    }

    @Test
    void whatReadersMayNotSeeYetIsInNoData() {
        assertThat(site.files().stream().filter(file -> file.matches(".*\\.(csv|json|xml|bib)")))
                .hasSizeGreaterThan(30)
                .allSatisfy(file -> assertThat(site.text(file)).doesNotContain("unfinished", "embargoed"));
    }

    @Test
    void everyAddressInTheTablesIsAPlaceOfTheSite() {
        Stream.of("recommendations", "actions", "judgements", "statistics", "history")
                .flatMap(name -> rows("recommendations/" + name + ".csv").stream())
                .flatMap(row -> Stream.of("address", "report-address", "evidence")
                        .flatMap(column -> CellReader.list(row.getOrDefault(column, "")).stream()))
                .distinct()
                .forEach(OpenDataIT::isThere);
    }

    @Test
    void aListOffersItsDataWithTypeAndSize() {
        int bytes =
                site.text("recommendations/themes/planning/recommendations.csv").getBytes().length;

        assertThat(site.page("recommendations/themes/planning/")
                        .select(".data-links a[href=recommendations.csv]")
                        .text())
                .isEqualTo("All in this list, one row each (CSV, " + Math.round(bytes / 1000.0) + " KB)");
        assertThat(site.page("authorities/fernshire/").select(".data-links a").eachAttr("href"))
                .contains("../../recommendations/authorities/fernshire/recommendations.json");
        assertThat(site.page("reports/fernshire-2025/").select(".data-links a").eachText())
                .anyMatch(text -> text.matches("All of it in one file, for programs \\(JSON, [0-9]+ KB\\)"));
        assertThat(site.page("recommendations/")
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("\"Dataset\"", SmallSite.ADDRESS + "recommendations/recommendations.csv");
        assertThat(site.page("glossary/").select(".data-links")).isEmpty();
    }

    private static void isThere(String address) {
        assertThat(address).startsWith(SmallSite.ADDRESS);
        String[] parts = address.substring(SmallSite.ADDRESS.length()).split("#");
        if (parts.length == 1) assertThat(site.page(parts[0])).isNotNull();
        else
            assertThat(site.page(parts[0]).getElementById(parts[1])).as(address).isNotNull();
    }

    private static Stream<String> folders() {
        return Stream.concat(LISTS.stream(), REPORTS.stream().map(slug -> "reports/" + slug + "/files/"));
    }

    private static JsonNode json(String file) {
        return JSON.readTree(site.text(file));
    }

    private static List<Map<String, String>> rows(String file) {
        return CellReader.rows(site.text(file));
    }

    // A list as it stands in JSON, with its keys in one order.
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> trees(JsonNode list) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (JsonNode one : list) trees.add(new TreeMap<>(JSON.convertValue(one, Map.class)));
        return trees;
    }

    private static Map<String, Object> recommendation(Map<String, String> row, List<Map<String, String>> history) {
        Map<String, Object> tree = texts(
                row,
                "address",
                "report",
                "id",
                "number",
                "type",
                "text",
                "cited-as",
                "plain",
                "due",
                "within",
                "due-as-printed",
                "group");
        lists(tree, row, "to", "paragraphs", "themes");
        List<String> paragraphs = CellReader.list(row.getOrDefault("editors-paragraphs", ""));
        List<String> repeats = CellReader.list(row.getOrDefault("editors-repeats", ""));
        if (!paragraphs.isEmpty() || !repeats.isEmpty())
            tree.put("editors-links", new LinkedHashMap<>(Map.of("paragraphs", paragraphs, "repeats", repeats)));
        tree.put("responses", said(row, history, "response", "text"));
        tree.put("status", said(row, history, "status", "note"));
        return tree;
    }

    private static List<Map<String, Object>> said(
            Map<String, String> row, List<Map<String, String>> history, String event, String words) {
        return history.stream()
                .filter(said -> said.get("address").equals(row.get("address"))
                        && said.get("event").equals(event))
                .map(said -> {
                    Map<String, Object> tree = texts(said, "is", "by", "said-by", "date");
                    for (String flag : List.of("verified", "general"))
                        if (said.containsKey(flag)) tree.put(flag, Boolean.valueOf(said.get(flag)));
                    if (said.containsKey("words")) tree.put(words, said.get("words"));
                    if (said.containsKey("source-title"))
                        tree.put("source", Map.of("title", said.get("source-title"), "url", said.get("source")));
                    else if (said.containsKey("source")) tree.put("source", said.get("source"));
                    return tree;
                })
                .toList();
    }

    private static Map<String, Object> action(Map<String, String> row) {
        Map<String, Object> tree = texts(row, "address", "report", "id", "text", "due", "due-as-printed");
        lists(tree, row, "owners", "answers", "themes", "measures", "progress");
        Map<String, Object> part = new LinkedHashMap<>();
        if (row.containsKey("part-ref")) part.put("ref", row.get("part-ref"));
        if (row.containsKey("part-title")) part.put("title", row.get("part-title"));
        if (!part.isEmpty()) tree.put("part", part);
        return tree;
    }

    private static Map<String, Object> statistic(Map<String, String> row) {
        Map<String, Object> tree =
                texts(row, "report", "topic", "unit", "as-of", "section", "part-of", "period", "as-printed", "note");
        String value = row.get("value");
        tree.put(
                "value",
                value.matches("[0-9]+") && !row.get("topic").startsWith("Director") ? Integer.valueOf(value) : value);
        tree.put("approximate", Boolean.valueOf(row.get("approximate")));
        List<String> with = CellReader.list(row.getOrDefault("compare-with", ""));
        List<String> values = CellReader.list(row.getOrDefault("compare-value", ""));
        List<Map<String, Object>> compare = new ArrayList<>();
        for (int i = 0; i < with.size(); i++) {
            Map<String, Object> one = new LinkedHashMap<>();
            boolean same = values.get(i).equals("same");
            one.put("with", with.get(i));
            if (!same) one.put("value", Integer.valueOf(values.get(i)));
            one.put("same", same);
            compare.add(one);
        }
        tree.put("compare", compare);
        return tree;
    }

    private static Map<String, Object> texts(Map<String, String> row, String... columns) {
        return Stream.of(columns)
                .filter(row::containsKey)
                .collect(Collectors.toMap(column -> column, row::get, (one, other) -> one, TreeMap::new));
    }

    private static void lists(Map<String, Object> tree, Map<String, String> row, String... columns) {
        for (String column : columns) tree.put(column, CellReader.list(row.getOrDefault(column, "")));
    }
}
