package org.legible.checker.output;

import org.legible.checker.CheckReport;
import org.legible.checker.coverage.Coverage;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.coverage.Method;
import org.legible.checker.markup.Markup;

/** The coverage table and the checklist, as HTML. */
final class HtmlCoverage {

    private HtmlCoverage() {}

    static void table(StringBuilder html, Coverage coverage, CheckReport report) {
        html.append("<h2 id=\"coverage\">What was tested</h2>\n<p>WCAG 2.2 has ");
        html.append(coverage.rows().size()).append(" success criteria at levels A and AA.</p>\n<ul>\n");
        for (Method method : Method.values()) {
            html.append("<li>").append(coverage.count(method)).append(' ').append(method.text());
            html.append(": ").append(method.meaning()).append("</li>\n");
        }
        html.append("</ul>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"criteria\">\n");
        html.append(
                "<table>\n<caption id=\"criteria\">Success criteria and how each is tested</caption>\n<thead>\n<tr>");
        for (String column : new String[] {"Criterion", "Level", "Tested", "This check"})
            html.append("<th scope=\"col\">").append(column).append("</th>");
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (Coverage.Row row : coverage.rows()) {
            html.append("<tr><th scope=\"row\">").append(link(row.criterion())).append("</th>");
            cell(html, row.criterion().level());
            cell(html, row.method().text());
            cell(html, row.state(report));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private static void cell(StringBuilder html, String text) {
        html.append("<td>").append(text).append("</td>");
    }

    static void checklist(StringBuilder html, Coverage coverage, CheckReport report) {
        html.append("<h2 id=\"checklist\">Checklist for a person</h2>\n");
        html.append("<p>No program can answer these. Ticks are not kept: print the page, or copy the list.</p>\n");
        html.append("<ul class=\"tick\">\n");
        if (report.needsReview() > 0)
            tick(html, "findings", "I have looked at all findings to review: " + report.needsReview());
        for (Coverage.Row row : coverage.rows()) {
            Criterion criterion = row.criterion();
            tick(html, criterion.anchor(), criterion.number() + " " + criterion.name() + ": " + criterion.question());
        }
        html.append("</ul>\n");
    }

    private static void tick(StringBuilder html, String id, String text) {
        html.append("<li><input type=\"checkbox\" id=\"tick-").append(id).append("\"> <label for=\"tick-");
        html.append(id).append("\">").append(Markup.escape(text)).append("</label></li>\n");
    }

    /** A criterion as a link to the standard. */
    static String link(Criterion criterion) {
        return "<a href=\"" + criterion.address() + "\">" + criterion.number() + " " + Markup.escape(criterion.name())
                + "</a>";
    }
}
