package org.legible.checker.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Source;

class SarifWriterTest {

    private final SarifWriter writer = new SarifWriter();

    @Test
    void itFitsTheSchemaOfSarif() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/schemas/sarif-2.1.0.json"));
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(text, InputFormat.JSON);

        for (CheckReport report : List.of(Reports.full(), Reports.template(30), new CheckReport(List.of(), List.of())))
            assertThat(schema.validate(writer.write(report), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(writer.write(Reports.full()).replace("\"results\"", "\"result\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void itIsSarifAsTheSchemaAndGitHubWantIt() {
        JsonTree sarif = JsonTree.parse(writer.write(Reports.full()));

        assertThat(sarif.text("$schema")).startsWith("https://").endsWith("sarif-2.1.0.json");
        assertThat(sarif.text("version")).isEqualTo("2.1.0");
        assertThat(sarif.at("runs").items()).hasSize(1);
        JsonTree driver = sarif.at("runs/0/tool/driver");
        assertThat(driver.text("name")).isEqualTo("legible");
        assertThat(driver.at("rules").items())
                .extracting(rule -> rule.text("id"))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(Checker.registry());
        List<JsonTree> results = results(sarif);
        assertThat(results).isNotEmpty().allSatisfy(result -> sound(result, driver));
        assertThat(results).extracting(result -> result.text("kind")).contains("fail", "review");
    }

    private static void sound(JsonTree result, JsonTree driver) {
        assertThat(driver.text("rules/" + result.number("ruleIndex") + "/id")).isEqualTo(result.text("ruleId"));
        assertThat(result.text("message/text")).isNotBlank();
        // 3.27.10 of the standard: a level other than "none" is for results of the kind "fail".
        if (result.text("kind").equals("fail")) assertThat(result.text("level")).isIn("error", "warning");
        else assertThat(result.text("level")).isEqualTo("none");
        assertThat(result.at("locations").items()).isNotEmpty().allSatisfy(place -> {
            URI uri = URI.create(place.text("physicalLocation/artifactLocation/uri"));
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getPath()).isNotEmpty().doesNotStartWith("/");
            assertThat(place.number("physicalLocation/region/startLine")).isPositive();
            assertThat(place.number("physicalLocation/region/startColumn")).isPositive();
        });
    }

    @Test
    void theFingerprintIsTheIdentityAndSurvivesAnUnrelatedEdit() {
        PageFindings before = Reports.checked("a.html", Reports.PICTURE);
        PageFindings after = Reports.checked("a.html", "<p>A new paragraph</p>\n" + Reports.PICTURE);

        assertThat(fingerprints(before))
                .containsValue(before.findings().get(0).identity())
                .isEqualTo(fingerprints(after));
    }

    private Map<String, String> fingerprints(PageFindings page) {
        JsonTree sarif = JsonTree.parse(writer.write(Reports.of(page)));
        JsonTree prints = sarif.at("runs/0/results/0/partialFingerprints");
        return Map.of("identity/v1", (String) ((Map<?, ?>) prints.value()).get("identity/v1"));
    }

    @Test
    void aTemplateOnManyPagesIsOneResult() {
        List<JsonTree> results = results(JsonTree.parse(writer.write(Reports.template(900))));

        assertThat(results).hasSize(1);
        assertThat(results.get(0).number("occurrenceCount")).isEqualTo(900);
        assertThat(results.get(0).at("locations").items()).hasSize(100);
    }

    @Test
    void twoElementsOfOnePageAreTwoResults() {
        CheckReport report = Reports.of(Reports.checked("a.html", Reports.PICTURE + Reports.PICTURE));

        assertThat(results(JsonTree.parse(writer.write(report)))).hasSize(2);
    }

    @Test
    void whatIsTooMuchForGitHubIsLeftOutAndCounted() {
        CheckReport report = Reports.of(Reports.checked("a.html", Reports.PICTURE.repeat(5) + Reports.TO_REVIEW));

        JsonTree fewer = JsonTree.parse(new SarifWriter(Path.of(""), 3, 9_000_000).write(report));
        assertThat(results(fewer))
                .hasSize(3)
                .allSatisfy(r -> assertThat(r.text("kind")).isEqualTo("fail"));
        assertThat(notes(fewer)).singleElement().asString().contains(missing(report, 3) + " results are not");

        String smaller = new SarifWriter(Path.of(""), 25_000, 2_000).write(report);
        int written = results(JsonTree.parse(smaller)).size();
        assertThat(written).isBetween(1, 4);
        assertThat(notes(JsonTree.parse(smaller)))
                .singleElement()
                .asString()
                .contains(missing(report, written) + " res");
    }

    private static int missing(CheckReport report, int written) {
        return Causes.byElement(report).size() - written;
    }

    @Test
    void aHugeReportStaysBelowTheLimits() {
        PageFindings page = Reports.checked("a.html", Reports.PICTURE);
        List<Finding> many = IntStream.rangeClosed(1, 30_000)
                .mapToObj(line -> page.findings().get(0).withSource(new Source("report.md", line)))
                .toList();
        CheckReport report = Reports.of(page.withFindings(many));

        String sarif = writer.write(report);

        assertThat(sarif.getBytes(StandardCharsets.UTF_8).length).isLessThan(10_000_000);
        assertThat(results(JsonTree.parse(sarif)).size()).isLessThanOrEqualTo(25_000);
        assertThat(notes(JsonTree.parse(sarif))).isNotEmpty();
    }

    @Test
    void theAuthorsFileComesFirst() {
        PageFindings page = Reports.checked("a.html", Reports.PICTURE);
        Finding found = page.findings().get(0).withSource(new Source("content/über uns.md", 40));

        JsonTree sarif = JsonTree.parse(writer.write(Reports.of(page.withFindings(List.of(found)))));

        JsonTree place = sarif.at("runs/0/results/0/locations/0/physicalLocation");
        assertThat(place.text("artifactLocation/uri")).isEqualTo("content/%C3%BCber%20uns.md");
        assertThat(place.number("region/startLine")).isEqualTo(40);
    }

    @Test
    void absolutePathsAreWrittenFromTheRoot() {
        Path root = Path.of("some", "repository").toAbsolutePath();

        assertThat(RelativeUri.of(root.resolve("site/a b.html").toString(), root))
                .isEqualTo("site/a%20b.html");
        assertThat(RelativeUri.of("./site/../a.html", root)).isEqualTo("a.html");
        assertThat(RelativeUri.of("a:b.html", root)).isEqualTo("a%3Ab.html");
    }

    @Test
    void whatCouldNotBeReadIsTold() {
        JsonTree sarif = JsonTree.parse(writer.write(Reports.full()));

        assertThat(sarif.at("runs/0/invocations/0/executionSuccessful").value()).isEqualTo(false);
        assertThat(notes(sarif)).singleElement().asString().contains("broken.html");
    }

    private static List<JsonTree> results(JsonTree sarif) {
        return sarif.at("runs/0/results").items();
    }

    private static List<String> notes(JsonTree sarif) {
        return sarif.at("runs/0/invocations/0/toolExecutionNotifications").items().stream()
                .map(note -> note.text("message/text"))
                .toList();
    }
}
