package org.legible.cli;

import java.util.List;
import java.util.Locale;
import org.legible.checker.rule.RuleFacts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The rules of the checker, written down. */
final class RuleList {

    private RuleList() {}

    /** For people: a block for each rule. */
    static String text(List<RuleFacts> rules) {
        StringBuilder text = new StringBuilder();
        for (RuleFacts rule : rules) {
            text.append(rule.id()).append(" (").append(rule.severity().text()).append(")\n");
            text.append("  ").append(rule.title()).append('\n');
            if (!rule.wcag().isEmpty()) line(text, "WCAG", String.join(", ", rule.wcag()));
            if (!rule.act().isEmpty()) line(text, "ACT", String.join(", ", rule.act()));
            line(text, "affects", rule.affects());
            line(text, "why", rule.why());
            line(text, "fix", rule.fix());
            text.append('\n');
        }
        return text.append(rules.size()).append(" rules\n").toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }

    /** For programs: an array with every fact of every rule. */
    static String json(List<RuleFacts> rules) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        rules.forEach(rule -> list.add(json(rule)));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
    }

    private static ObjectNode json(RuleFacts rule) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", rule.id()).put("title", rule.title());
        rule.wcag().forEach(node.putArray("wcag")::add);
        rule.act().forEach(node.putArray("act")::add);
        return node.put("technique", rule.technique())
                .put("severity", rule.severity().text())
                .put("scope", rule.scope().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("affects", rule.affects())
                .put("why", rule.why())
                .put("fix", rule.fix())
                .put("good", rule.good())
                .put("bad", rule.bad());
    }
}
