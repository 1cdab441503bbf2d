package org.legible.checker.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.markup.HtmlPage;
import org.legible.checker.markup.Xml;
import org.legible.checker.rule.RuleFacts;

/** Writes the reference in HTML. */
final class HtmlReference {

    static String write(List<RuleFacts> rules) {
        StringBuilder main = new StringBuilder("<p>")
                .append(ReferenceText.introduction(rules))
                .append("</p>\n");
        main.append("<nav class=\"rules\" aria-labelledby=\"rules\">\n<h2 id=\"rules\">All rules</h2>\n<ul>\n");
        for (RuleFacts rule : rules)
            main.append("<li><a href=\"#%1$s\"><code>%1$s</code>: %2$s</a></li>\n"
                    .formatted(id(rule), Xml.escape(rule.title())));
        main.append("</ul>\n</nav>\n");
        rules.forEach(rule -> rule(main, rule));
        return HtmlPage.of(ReferenceText.TITLE, main.toString());
    }

    private static String id(RuleFacts rule) {
        return Xml.escape(rule.id());
    }

    private static void rule(StringBuilder main, RuleFacts rule) {
        main.append("<h2 id=\"%1$s\"><code>%1$s</code>: %2$s</h2>\n<dl class=\"figures\">\n"
                .formatted(id(rule), Xml.escape(rule.title())));
        entry(main, "WCAG", rule.wcag().stream().map(HtmlReference::criterion).toList());
        entry(main, "ACT rules", rule.act().stream().map(HtmlReference::act).toList());
        entry(main, "Technique", Xml.escape(rule.technique().isEmpty() ? "none" : rule.technique()));
        entry(main, "Severity", ReferenceText.severity(rule.severity()));
        entry(main, "Applies to", ReferenceText.scope(rule.scope()));
        entry(main, "Whom it hurts", Xml.escape(rule.affects()));
        entry(main, "Why", Xml.escape(rule.why()));
        entry(main, "How to mend it", Xml.escape(rule.fix()));
        main.append("</dl>\n");
        sample(main, "Good", rule.good());
        sample(main, "Bad", rule.bad());
    }

    private static void entry(StringBuilder main, String name, List<String> values) {
        entry(main, name, values.isEmpty() ? "none" : values.stream().collect(Collectors.joining(", ")));
    }

    private static void entry(StringBuilder main, String name, String html) {
        main.append("<dt>").append(name).append("</dt>\n<dd>").append(html).append("</dd>\n");
    }

    private static void sample(StringBuilder main, String name, String html) {
        main.append("<h3>").append(name).append("</h3>\n<pre><code>");
        main.append(Xml.escape(html.strip())).append("</code></pre>\n");
    }

    private static String criterion(String number) {
        String text = Xml.escape(ReferenceText.criterionText(number));
        return Criterion.find(number)
                .map(criterion -> "<a href=\"" + criterion.address() + "\">" + text + "</a>")
                .orElse(text);
    }

    private static String act(String rule) {
        return "<a href=\"" + ReferenceText.act(Xml.escape(rule)) + "\">ACT rule " + Xml.escape(rule) + "</a>";
    }
}
