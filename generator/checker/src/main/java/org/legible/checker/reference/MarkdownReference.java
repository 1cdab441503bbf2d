package org.legible.checker.reference;

import java.util.List;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.rule.RuleFacts;

/** Writes the reference in Markdown. */
final class MarkdownReference {

    static String write(List<RuleFacts> rules) {
        StringBuilder text = new StringBuilder("# ").append(ReferenceText.TITLE).append("\n\n");
        text.append(ReferenceText.introduction(rules)).append("\n\n| Rule | Asks for |\n| --- | --- |\n");
        for (RuleFacts rule : rules)
            text.append("| [%1$s](#%1$s) | %2$s |\n"
                    .formatted(rule.id(), plain(rule.title()).replace("|", "\\|")));
        rules.forEach(rule -> rule(text, rule));
        return text.toString();
    }

    private static void rule(StringBuilder text, RuleFacts rule) {
        text.append("\n## ").append(rule.id()).append("\n\n");
        text.append(plain(rule.title())).append(".\n\n");
        item(
                text,
                "WCAG",
                ReferenceText.list(
                        rule.wcag().stream().map(MarkdownReference::criterion).toList()));
        item(
                text,
                "ACT rules",
                ReferenceText.list(rule.act().stream()
                        .map(act -> "[" + act + "](" + ReferenceText.act(act) + ")")
                        .toList()));
        item(text, "Technique", rule.technique().isEmpty() ? "none" : plain(rule.technique()));
        item(text, "Severity", ReferenceText.severity(rule.severity()));
        item(text, "Applies to", ReferenceText.scope(rule.scope()));
        item(text, "Whom it hurts", plain(rule.affects()));
        item(text, "Why", plain(rule.why()));
        item(text, "How to mend it", plain(rule.fix()));
        sample(text, "Good", rule.good());
        sample(text, "Bad", rule.bad());
    }

    private static void item(StringBuilder text, String name, String value) {
        text.append("- **").append(name).append("**: ").append(value).append('\n');
    }

    private static void sample(StringBuilder text, String name, String html) {
        String fence = "```";
        while (html.contains(fence)) fence += "`";
        text.append('\n').append(name).append(":\n\n").append(fence).append("html\n");
        text.append(html.strip()).append('\n').append(fence).append('\n');
    }

    private static String criterion(String number) {
        return Criterion.find(number)
                .map(Criterion::address)
                .map(address -> "[" + ReferenceText.criterionText(number) + "](" + address + ")")
                .orElse(ReferenceText.criterionText(number));
    }

    // Facts are plain text: what Markdown would read as its own is written so that it stays text.
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1").replace("\n", " ");
    }
}
