package org.legible.checker.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.coverage.Coverage;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.rule.Rule;

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
        Stream<Map<String, Object>> graph = Stream.of(
                        Stream.of(assertor(), whole(report)),
                        report.pages().stream().map(EarlWriter::subject),
                        rules.stream().map(rule -> EarlContext.test(rule.facts())),
                        report.pages().stream()
                                .flatMap(page -> page.findings().stream().map(finding -> assertion(page, finding))),
                        Coverage.of(rules).rows().stream()
                                .filter(row -> row.rules().isEmpty())
                                .map(row -> untested(row.criterion())))
                .flatMap(part -> part);
        return Json.write(Json.object("@context", new Json.Raw(EarlContext.JSON), "@graph", graph));
    }

    private static Map<String, Object> assertor() {
        Map<String, Object> tool = Json.object("@id", ASSERTOR, "@type", List.of("Assertor", "Software"));
        tool.put("title", Tool.NAME);
        tool.put("hasVersion", Tool.version());
        return tool;
    }

    private static Map<String, Object> whole(CheckReport report) {
        Map<String, Object> pages = Json.object("@id", PAGES, "@type", "TestSubject");
        pages.put("title", "The pages checked: " + report.pages().size());
        pages.put("hasPart", report.pages().stream().map(page -> id(page.file())));
        return pages;
    }

    private static Map<String, Object> subject(PageFindings page) {
        List<String> types = List.of("TestSubject", "sch:WebPage");
        return Json.object("@id", id(page.file()), "@type", types, "title", page.file());
    }

    private static Map<String, Object> assertion(PageFindings page, Finding finding) {
        Map<String, Object> result = Json.object("@type", "TestResult");
        result.put("outcome", finding.failed() ? "earl:failed" : "earl:cantTell");
        result.put("description", finding.message());
        result.put("info", finding.why() + " " + finding.fix());
        result.put("identifier", finding.identity());
        result.put("pointer", EarlContext.pointers(finding));
        return assertion(id(page.file()), EarlContext.id(finding.rule()), result);
    }

    private static Map<String, Object> untested(Criterion criterion) {
        Map<String, Object> result = Json.object("@type", "TestResult", "outcome", "earl:untested");
        result.put("description", "A person must ask: " + criterion.question());
        return assertion(PAGES, criterion.address(), result);
    }

    private static Map<String, Object> assertion(String subject, String test, Map<String, Object> result) {
        Map<String, Object> assertion = Json.object("@type", "Assertion", "assertedBy", ASSERTOR, "subject", subject);
        assertion.put("test", test);
        assertion.put("mode", "earl:automatic");
        assertion.put("result", result);
        return assertion;
    }

    private static String id(String file) {
        return RelativeUri.of(file, Path.of(""));
    }
}
