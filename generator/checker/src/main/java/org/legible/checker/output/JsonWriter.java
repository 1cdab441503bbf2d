package org.legible.checker.output;

import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Source;
import org.legible.checker.Unreadable;
import tools.jackson.core.JsonGenerator;

/** JSON in the shape that the design fixes for outside readers. */
public final class JsonWriter implements FindingsWriter {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String write(CheckReport report) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("tool");
            json.writeStringProperty("name", Tool.NAME);
            json.writeStringProperty("version", Tool.version());
            json.writeEndObject();
            summary(json, report);
            json.writeArrayPropertyStart("pages");
            report.pages().forEach(page -> page(json, page));
            json.writeEndArray();
            unreadable(json, report);
            json.writeEndObject();
        });
    }

    private static void summary(JsonGenerator json, CheckReport report) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("pages", report.pages().size());
        json.writeNumberProperty("failed", report.failed());
        json.writeNumberProperty("needs-review", report.needsReview());
        json.writeEndObject();
    }

    private static void unreadable(JsonGenerator json, CheckReport report) {
        if (report.unreadable().isEmpty()) return;
        json.writeArrayPropertyStart("unreadable");
        for (Unreadable file : report.unreadable()) {
            json.writeStartObject();
            json.writeStringProperty("file", file.file());
            json.writeStringProperty("reason", file.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void page(JsonGenerator json, PageFindings page) {
        json.writeStartObject();
        json.writeStringProperty("file", page.file());
        json.writeArrayPropertyStart("findings");
        page.findings().forEach(finding -> finding(json, finding));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("outcome", finding.outcome().text());
        json.writeStringProperty("severity", finding.severity().text());
        Json.strings(json, "wcag", finding.wcag());
        Json.strings(json, "act", finding.act());
        json.writeStringProperty("selector", finding.selector());
        json.writeNumberProperty("line", finding.line());
        json.writeNumberProperty("column", finding.column());
        finding.source().ifPresent(source -> place(json, "source", source));
        finding.declaration().ifPresent(source -> place(json, "declaration", source));
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("affects", finding.affects());
        json.writeStringProperty("why", finding.why());
        json.writeStringProperty("fix", finding.fix());
        json.writeStringProperty("identity", finding.identity());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, String name, Source source) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("file", source.file());
        json.writeNumberProperty("line", source.line());
        json.writeEndObject();
    }
}
