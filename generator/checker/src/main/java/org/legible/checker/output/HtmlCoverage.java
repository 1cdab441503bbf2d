package org.legible.checker.output;

import java.util.Locale;
import org.legible.checker.CheckReport;
import org.legible.checker.coverage.Checklist;
import org.legible.checker.coverage.Coverage;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.coverage.Method;
import org.legible.checker.markup.Xml;

/** The coverage table and the checklist, as HTML. */
final class HtmlCoverage {

    static void table(StringBuilder html, Coverage coverage, CheckReport report) {
        html.append("<h2 id=\"coverage\">What was tested</h2>\n<p>WCAG 2.2 has ");
        html.append(coverage.rows().size()).append(" success criteria at levels A and AA.</p>\n<ul>\n");
        for (Method method : Method.values())
            html.append("<li>%s %s: %s</li>\n".formatted(coverage.count(method), method.text(), method.meaning()));
        html.append("</ul>\n<p>None is untested: each has a rule or a question.</p>\n");
        html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"criteria\">\n");
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
        Checklist checklist = Checklist.of(coverage, report);
        html.append("<h2 id=\"checklist\">Checklist for a person</h2>\n");
        html.append(
                "<p>No program can answer these. Yes is the right answer to every question. On a large site, take a few ");
        html.append("pages of each kind. Ticks are not kept: print the page, or copy the list.</p>\n");
        if (report.needsReview() > 0) {
            html.append("<ul class=\"tick\">\n");
            tick(html, "findings", "I have looked at all findings to review: " + report.needsReview() + ".", "");
            html.append("</ul>\n");
        }
        checklist.sections().forEach(section -> section(html, section, "h3"));
        if (!checklist.perhaps().isEmpty()) {
            html.append("<h3>Ask whoever made the scripts and frames</h3>\n<p>They stand ");
            html.append(Xml.escape(checklist.bringing())).append(". ");
            html.append(CoverageWriter.PERHAPS).append("</p>\n");
            checklist.perhaps().forEach(section -> section(html, section, "h4"));
        }
        if (checklist.absent().isEmpty()) return;
        html.append("<h3>Does not arise on these pages</h3>\n<ul>\n");
        for (Checklist.Section section : checklist.absent()) {
            html.append("<li>").append(sentence(section.title())).append("\n<ul>\n");
            for (Checklist.Item item : section.items())
                html.append("<li>").append(link(item.criterion())).append("</li>\n");
            html.append("</ul>\n</li>\n");
        }
        html.append("</ul>\n");
    }

    private static void section(StringBuilder html, Checklist.Section section, String heading) {
        html.append("<%1$s>%2$s</%1$s>\n".formatted(heading, section.title()));
        if (!section.how().isEmpty()) html.append("<p>").append(section.how()).append("</p>\n");
        html.append("<ul class=\"tick\">\n");
        for (Checklist.Item item : section.items()) {
            Criterion criterion = item.criterion();
            String where = item.where().isEmpty() ? "" : "Look " + item.where() + ".";
            String note = (criterion.hint() + " " + where).strip();
            tick(html, criterion.anchor(), criterion.number() + " " + criterion.question(), note);
        }
        html.append("</ul>\n");
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static void tick(StringBuilder html, String id, String text, String note) {
        html.append("<li><input type=\"checkbox\" id=\"tick-").append(id).append("\"");
        if (!note.isEmpty()) html.append(" aria-describedby=\"note-").append(id).append("\"");
        html.append("> <div><label for=\"tick-").append(id).append("\">");
        html.append(Xml.escape(text)).append("</label>");
        if (!note.isEmpty()) html.append("<p id=\"note-%s\">%s</p>".formatted(id, Xml.escape(note)));
        html.append("</div></li>\n");
    }

    /** A criterion as a link to the standard. */
    static String link(Criterion criterion) {
        return "<a href=\"" + criterion.address() + "\">" + criterion.number() + " " + Xml.escape(criterion.name())
                + "</a>";
    }
}
