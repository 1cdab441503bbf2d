package org.legible.checker.output;

import java.nio.file.Path;
import java.util.List;
import org.legible.checker.Finding;
import org.legible.checker.Source;
import org.legible.checker.rule.RuleFacts;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one cause as a SARIF result.
 *
 * @param rules the rules in the order of the driver's list
 * @param root the folder from which addresses start
 */
record SarifResult(List<RuleFacts> rules, Path root) {

    private static final int PLACES = 100;

    void write(JsonGenerator json, Causes cause) {
        Finding finding = cause.example();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        int index = index(finding.rule());
        if (index >= 0) json.writeNumberProperty("ruleIndex", index);
        json.writeStringProperty("kind", finding.failed() ? "fail" : "review");
        // The standard wants "none" wherever the kind is not "fail".
        json.writeStringProperty("level", finding.failed() ? finding.severity().text() : "none");
        SarifRules.text(json, "message", finding.message() + " " + finding.fix());
        json.writeArrayPropertyStart("locations");
        cause.places().stream().limit(PLACES).forEach(place -> location(json, place));
        json.writeEndArray();
        json.writeNumberProperty("occurrenceCount", cause.places().size());
        fingerprints(json, cause);
        json.writeEndObject();
    }

    private int index(String rule) {
        for (int i = 0; i < rules.size(); i++) if (rules.get(i).id().equals(rule)) return i;
        return -1;
    }

    private static void fingerprints(JsonGenerator json, Causes cause) {
        Finding finding = cause.example();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("identity/v1", finding.identity());
        // GitHub looks at this one only. It makes its own where the file is in the repository; a built page is not.
        if (finding.source().isEmpty()) json.writeStringProperty("primaryLocationLineHash", finding.identity());
        json.writeEndObject();
    }

    private void location(JsonGenerator json, Causes.Place place) {
        Finding finding = place.finding();
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        String file = finding.source().map(Source::file).orElse(place.file());
        json.writeStringProperty("uri", RelativeUri.of(file, root));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", finding.source().map(Source::line).orElse(finding.line()));
        if (finding.source().isEmpty()) json.writeNumberProperty("startColumn", finding.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", place.file() + " " + finding.selector());
        json.writeStringProperty("kind", "element");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
