package org.legible.checker.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.legible.checker.Finding;
import org.legible.checker.Source;
import org.legible.checker.rule.RuleFacts;

/**
 * Makes a SARIF result of one cause.
 *
 * @param rules the rules in the order of the driver's list
 * @param root the folder from which addresses start
 */
record SarifResult(List<RuleFacts> rules, Path root) {

    private static final int PLACES = 100;

    Map<String, Object> of(Causes cause) {
        Finding finding = cause.example();
        int index = index(finding.rule());
        Map<String, Object> result = Json.object("ruleId", finding.rule(), "ruleIndex", index < 0 ? null : index);
        result.put("kind", finding.failed() ? "fail" : "review");
        // The standard wants "none" wherever the kind is not "fail".
        result.put("level", finding.failed() ? finding.severity().text() : "none");
        result.put("message", SarifRules.text(finding.message() + " " + finding.fix()));
        result.put("locations", cause.places().stream().limit(PLACES).map(this::location));
        result.put("occurrenceCount", cause.places().size());
        // GitHub looks at the second only. It makes its own where the file is in the repository; a built page is not.
        String line = finding.source().isEmpty() ? finding.identity() : null;
        result.put(
                "partialFingerprints", Json.object("identity/v1", finding.identity(), "primaryLocationLineHash", line));
        return result;
    }

    private int index(String rule) {
        for (int i = 0; i < rules.size(); i++) if (rules.get(i).id().equals(rule)) return i;
        return -1;
    }

    private Map<String, Object> location(Causes.Place place) {
        Finding finding = place.finding();
        String file = finding.source().map(Source::file).orElse(place.file());
        Map<String, Object> region = Json.object(
                "startLine",
                finding.source().map(Source::line).orElse(finding.line()),
                "startColumn",
                finding.source().isEmpty() ? finding.column() : null);
        Map<String, Object> element =
                Json.object("fullyQualifiedName", place.file() + " " + finding.selector(), "kind", "element");
        Map<String, Object> artifact = Json.object("uri", RelativeUri.of(file, root));
        return Json.object(
                "physicalLocation",
                Json.object("artifactLocation", artifact, "region", region),
                "logicalLocations",
                List.of(element));
    }
}
