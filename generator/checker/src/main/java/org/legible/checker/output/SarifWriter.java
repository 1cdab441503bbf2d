package org.legible.checker.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Unreadable;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, which code hosts show beside the source. One result is one element, on one page or on all pages that a
 * template makes. GitHub takes 25,000 results and 10 MB: where there are more, the worst are written, and a notification
 * says how many are missing.
 */
public final class SarifWriter implements FindingsWriter {

    static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Path root;
    private final int mostResults;
    private final int mostBytes;

    /** With addresses relative to the working directory. */
    public SarifWriter() {
        this(Path.of(""));
    }

    /** With addresses relative to a folder, such as the root of the repository. */
    public SarifWriter(Path root) {
        this(root, 25_000, 9_500_000);
    }

    SarifWriter(Path root, int mostResults, int mostBytes) {
        this.root = root;
        this.mostResults = mostResults;
        this.mostBytes = mostBytes;
    }

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String write(CheckReport report) {
        List<RuleFacts> rules = Checker.registry().stream().map(Rule::facts).toList();
        List<Causes> causes = Causes.byElement(report);
        List<String> results = results(causes, new SarifResult(rules, root));
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            json.writeObjectPropertyStart("tool");
            SarifRules.driver(json, rules);
            json.writeEndObject();
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            invocation(json, report, causes.size() - results.size());
            json.writeArrayPropertyStart("results");
            results.forEach(json::writeRawValue);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private List<String> results(List<Causes> causes, SarifResult result) {
        List<String> results = new ArrayList<>();
        long bytes = 0;
        for (Causes cause : causes) {
            String text = Json.write(json -> result.write(json, cause)).strip();
            bytes += text.getBytes(StandardCharsets.UTF_8).length + 1L;
            if (bytes > mostBytes || results.size() == mostResults) break;
            results.add(text);
        }
        return results;
    }

    private void invocation(JsonGenerator json, CheckReport report, int missing) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", report.unreadable().isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (Unreadable file : report.unreadable()) notification(json, "error", file.file() + ": " + file.reason());
        if (missing > 0)
            notification(
                    json,
                    "warning",
                    missing + " results are not in this file, which would be too large for code hosts with them. The "
                            + "formats json and html have them all.");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void notification(JsonGenerator json, String level, String text) {
        json.writeStartObject();
        json.writeStringProperty("level", level);
        SarifRules.text(json, "message", text);
        json.writeEndObject();
    }
}
