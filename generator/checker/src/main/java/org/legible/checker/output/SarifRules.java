package org.legible.checker.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.checker.rule.RuleFacts;

/** The rules, as SARIF describes them. */
final class SarifRules {

    static Map<String, Object> driver(List<RuleFacts> rules) {
        Map<String, Object> driver = Json.object("name", Tool.NAME, "version", Tool.version());
        driver.put("rules", rules.stream().map(SarifRules::rule));
        return driver;
    }

    private static Map<String, Object> rule(RuleFacts rule) {
        String help = rule.fix() + "\n\nGood:\n" + rule.good() + "\n\nBad:\n" + rule.bad();
        Map<String, Object> json = Json.object("id", rule.id(), "shortDescription", text(rule.title()));
        json.put("fullDescription", text(rule.affects() + ". " + rule.why()));
        json.put("help", Json.object("text", help, "markdown", markdown(rule)));
        json.put("defaultConfiguration", Json.object("level", rule.severity().text()));
        json.put("properties", Json.object("tags", tags(rule)));
        return json;
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

    /** A message. */
    static Map<String, Object> text(String text) {
        return Json.object("text", text);
    }
}
