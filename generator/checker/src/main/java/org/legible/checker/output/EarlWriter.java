package org.legible.checker.output;

import java.nio.file.Path;
import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.coverage.Coverage;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.rule.Rule;
import tools.jackson.core.JsonGenerator;

/**
 * The W3C's Evaluation and Report Language 1.0, as JSON-LD that needs no other file. A finding is an assertion with the
 * outcome failed or cantTell, and a criterion that no rule asks about has the outcome untested. Nothing is ever said to have
 * passed: that a rule finds nothing does not mean that a criterion is met.
 */
public final class EarlWriter implements FindingsWriter {

    private static final String ASSERTOR = "urn:legible:checker";
    private static final String PAGES = "_:pages";

    @Override
    public String format() {
        return "earl";
    }

    @Override
    public String write(CheckReport report) {
        List<Rule> rules = Checker.registry();
        return Json.write(json -> {
            json.writeStartObject();
            json.writeName("@context");
            json.writeRawValue(EarlContext.JSON);
            json.writeArrayPropertyStart("@graph");
            assertor(json);
            subjects(json, report);
            rules.forEach(rule -> EarlContext.test(json, rule.facts()));
            report.pages().forEach(page -> page.findings().forEach(finding -> assertion(json, page, finding)));
            Coverage.of(rules).rows().stream()
                    .filter(row -> row.rules().isEmpty())
                    .forEach(row -> untested(json, row.criterion()));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void assertor(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("@id", ASSERTOR);
        Json.strings(json, "@type", List.of("Assertor", "Software"));
        json.writeStringProperty("title", Tool.NAME);
        json.writeStringProperty("hasVersion", Tool.version());
        json.writeEndObject();
    }

    private static void subjects(JsonGenerator json, CheckReport report) {
        json.writeStartObject();
        json.writeStringProperty("@id", PAGES);
        json.writeStringProperty("@type", "TestSubject");
        json.writeStringProperty("title", "The pages checked: " + report.pages().size());
        Json.strings(
                json,
                "hasPart",
                report.pages().stream().map(page -> id(page.file())).toList());
        json.writeEndObject();
        for (PageFindings page : report.pages()) {
            json.writeStartObject();
            json.writeStringProperty("@id", id(page.file()));
            Json.strings(json, "@type", List.of("TestSubject", "sch:WebPage"));
            json.writeStringProperty("title", page.file());
            json.writeEndObject();
        }
    }

    private static void assertion(JsonGenerator json, PageFindings page, Finding finding) {
        start(json, id(page.file()), EarlContext.id(finding.rule()));
        json.writeStringProperty("outcome", finding.failed() ? "earl:failed" : "earl:cantTell");
        json.writeStringProperty("description", finding.message());
        json.writeStringProperty("info", finding.why() + " " + finding.fix());
        json.writeStringProperty("identifier", finding.identity());
        EarlContext.pointers(json, finding);
        end(json);
    }

    private static void untested(JsonGenerator json, Criterion criterion) {
        start(json, PAGES, criterion.address());
        json.writeStringProperty("outcome", "earl:untested");
        json.writeStringProperty("description", "A person must ask: " + criterion.question());
        end(json);
    }

    private static void start(JsonGenerator json, String subject, String test) {
        json.writeStartObject();
        json.writeStringProperty("@type", "Assertion");
        json.writeStringProperty("assertedBy", ASSERTOR);
        json.writeStringProperty("subject", subject);
        json.writeStringProperty("test", test);
        json.writeStringProperty("mode", "earl:automatic");
        json.writeObjectPropertyStart("result");
        json.writeStringProperty("@type", "TestResult");
    }

    private static void end(JsonGenerator json) {
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String id(String file) {
        return RelativeUri.of(file, Path.of(""));
    }
}
