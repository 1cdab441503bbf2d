package org.legible.checker.output;

import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Unreadable;
import org.legible.checker.coverage.Coverage;
import org.legible.checker.markup.HtmlPage;
import org.legible.checker.markup.Xml;

/**
 * A page for people: a summary, the findings by cause with their places, what was tested of WCAG, and the questions that are
 * left to a person. It needs no script and no other file.
 */
public final class HtmlWriter implements FindingsWriter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String write(CheckReport report) {
        Coverage coverage = Coverage.of(Checker.registry());
        List<Causes> causes = Causes.of(report);
        StringBuilder main = new StringBuilder();
        contents(main, report);
        summary(main, report, causes);
        unreadable(main, report);
        main.append(
                "<h2 id=\"failures\">Failures</h2>\n<p>These are sure. Each has one cause, however many places.</p>\n");
        HtmlCauses.write(main, causes.stream().filter(c -> c.example().failed()).toList());
        main.append(
                "<h2 id=\"review\">To review by a person</h2>\n<p>A program cannot tell whether these are faults.</p>\n");
        HtmlCauses.write(
                main, causes.stream().filter(c -> !c.example().failed()).toList());
        HtmlCoverage.table(main, coverage, report);
        HtmlCoverage.checklist(main, coverage, report);
        return HtmlPage.of("Accessibility check: " + count(report.failed(), "failure"), main.toString());
    }

    private static void contents(StringBuilder main, CheckReport report) {
        main.append("<nav aria-label=\"On this page\">\n<ul>\n");
        link(main, "summary", "Summary");
        if (!report.unreadable().isEmpty()) link(main, "unreadable", "Files that could not be checked");
        link(main, "failures", "Failures");
        link(main, "review", "To review by a person");
        link(main, "coverage", "What was tested");
        link(main, "checklist", "Checklist for a person");
        main.append("</ul>\n</nav>\n");
    }

    private static void link(StringBuilder main, String id, String text) {
        main.append("<li><a href=\"#").append(id).append("\">").append(text).append("</a></li>\n");
    }

    private static void summary(StringBuilder main, CheckReport report, List<Causes> causes) {
        long sure = causes.stream().filter(cause -> cause.example().failed()).count();
        main.append("<h2 id=\"summary\">Summary</h2>\n<dl class=\"tiles\">\n");
        tile(main, "", "Checked", report.pages().size(), report.pages().size() == 1 ? "page" : "pages");
        tile(main, "fault", "Failures", report.failed(), "with " + count(sure, "cause"));
        tile(
                main,
                "look",
                "To review by a person",
                report.needsReview(),
                "with " + count(causes.size() - sure, "cause"));
        main.append("</dl>\n<p>Checked by " + Xml.escape(Tool.NAME + " " + Tool.version())
                + ". A page without failures is not therefore accessible: see "
                + "<a href=\"#coverage\">What was tested</a>.</p>\n");
    }

    private static void tile(StringBuilder main, String look, String name, long number, String more) {
        main.append("<div class=\"tile %s\">\n<dt>%s</dt>\n<dd><strong>%s</strong> %s</dd>\n</div>\n"
                .formatted(number == 0 ? "" : look, name, number, number == 0 ? "found" : more));
    }

    private static void unreadable(StringBuilder main, CheckReport report) {
        if (report.unreadable().isEmpty()) return;
        main.append("<h2 id=\"unreadable\">Files that could not be checked</h2>\n<ul>\n");
        for (Unreadable file : report.unreadable()) {
            main.append("<li><code>").append(Xml.escape(file.file())).append("</code>: ");
            main.append(Xml.escape(file.reason())).append("</li>\n");
        }
        main.append("</ul>\n");
    }

    /** A number and its noun. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
