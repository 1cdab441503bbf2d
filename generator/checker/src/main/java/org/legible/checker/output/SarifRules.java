package org.legible.checker.output;

import java.util.ArrayList;
import java.util.List;
import org.legible.checker.rule.RuleFacts;
import tools.jackson.core.JsonGenerator;

/** The rules, as SARIF describes them. */
final class SarifRules {

    private SarifRules() {}

    static void driver(JsonGenerator json, List<RuleFacts> rules) {
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", Tool.NAME);
        json.writeStringProperty("version", Tool.version());
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> rule(json, rule));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleFacts rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        text(json, "shortDescription", rule.title());
        text(json, "fullDescription", rule.affects() + ". " + rule.why());
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", rule.fix() + "\n\nGood:\n" + rule.good() + "\n\nBad:\n" + rule.bad());
        json.writeStringProperty("markdown", markdown(rule));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", rule.severity().text());
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        Json.strings(json, "tags", tags(rule));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String markdown(RuleFacts rule) {
        return rule.why() + "\n\n" + rule.fix() + "\n\nGood:\n\n```html\n" + rule.good() + "\n```\n\nBad:\n\n```html\n"
                + rule.bad() + "\n```\n";
    }

    private static List<String> tags(RuleFacts rule) {
        List<String> tags = new ArrayList<>(List.of("accessibility"));
        rule.wcag().forEach(criterion -> tags.add("WCAG " + criterion));
        rule.act().forEach(act -> tags.add("ACT " + act));
        return tags;
    }

    /** A property that holds a message. */
    static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }
}
