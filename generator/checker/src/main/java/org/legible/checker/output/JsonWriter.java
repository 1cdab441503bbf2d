package org.legible.checker.output;

import java.util.List;
import java.util.Map;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Source;

/** JSON in the shape that the design fixes for outside readers. */
public final class JsonWriter implements FindingsWriter {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String write(CheckReport report) {
        List<?> unreadable = report.unreadable().stream()
                .map(file -> Json.object("file", file.file(), "reason", file.reason()))
                .toList();
        return Json.write(Json.object(
                "tool",
                Json.object("name", Tool.NAME, "version", Tool.version()),
                "summary",
                Json.object(
                        "pages",
                        report.pages().size(),
                        "failed",
                        report.failed(),
                        "needs-review",
                        report.needsReview()),
                "pages",
                report.pages().stream().map(JsonWriter::page),
                "unreadable",
                unreadable.isEmpty() ? null : unreadable));
    }

    private static Map<String, Object> page(PageFindings page) {
        return Json.object(
                "file", page.file(), "findings", page.findings().stream().map(JsonWriter::finding));
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json =
                Json.object("rule", finding.rule(), "outcome", finding.outcome().text());
        json.put("severity", finding.severity().text());
        json.put("wcag", finding.wcag());
        json.put("act", finding.act());
        json.put("selector", finding.selector());
        json.put("line", finding.line());
        json.put("column", finding.column());
        finding.source().ifPresent(source -> json.put("source", place(source)));
        finding.declaration().ifPresent(source -> json.put("declaration", place(source)));
        json.put("message", finding.message());
        json.put("affects", finding.affects());
        json.put("why", finding.why());
        json.put("fix", finding.fix());
        json.put("identity", finding.identity());
        return json;
    }

    private static Map<String, Object> place(Source source) {
        return Json.object("file", source.file(), "line", source.line());
    }
}
