package org.legible.checker.output;

import java.util.List;
import org.legible.checker.Finding;
import org.legible.checker.Severity;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.markup.Xml;

/** Writes causes as HTML. */
final class HtmlCauses {

    private static final int OPEN = 10;
    private static final int MOST = 500;

    /** Writes causes one after another, below a list that leads to each. */
    static void write(StringBuilder html, List<Causes> causes) {
        if (causes.isEmpty()) html.append("<p>None.</p>\n");
        if (causes.size() > 1) index(html, causes);
        for (int i = 0; i < causes.size(); i++) cause(html, causes.get(i), id(causes.get(i), i));
    }

    private static void index(StringBuilder html, List<Causes> causes) {
        html.append("<ol class=\"index\">\n");
        for (int i = 0; i < causes.size(); i++) {
            Causes cause = causes.get(i);
            html.append("<li><a href=\"#%s\">%s</a> %s</li>\n"
                    .formatted(id(cause, i), Xml.escape(cause.example().message()), extent(cause)));
        }
        html.append("</ol>\n");
    }

    private static String id(Causes cause, int index) {
        return (cause.example().failed() ? "failure-" : "review-") + (index + 1);
    }

    private static String extent(Causes cause) {
        String places = HtmlWriter.count(cause.places().size(), "place");
        long pages = cause.places().stream().map(Causes.Place::file).distinct().count();
        return pages == 1 ? places : places + " on " + pages + " pages";
    }

    private static void cause(StringBuilder html, Causes cause, String id) {
        Finding finding = cause.example();
        html.append("<div class=\"finding %s\" id=\"%s\">\n<h3>%s</h3>\n<dl>\n"
                .formatted(look(finding), id, Xml.escape(finding.message())));
        entry(html, "How bad", severity(finding));
        entry(html, "Whom it hurts", finding.affects());
        entry(html, "Why", finding.why());
        entry(html, "How to mend it", finding.fix());
        html.append("<dt>Rule</dt>\n<dd><code>%s</code>".formatted(Xml.escape(finding.rule())));
        finding.wcag().forEach(number -> html.append(", ").append(criterion(number)));
        html.append("</dd>\n</dl>\n");
        places(html, cause);
        html.append("</div>\n");
    }

    private static String severity(Finding finding) {
        if (!finding.failed()) return "perhaps no fault: please look";
        return finding.severity() == Severity.ERROR
                ? "error: someone cannot read or use this"
                : "warning: it takes someone more effort";
    }

    private static String look(Finding finding) {
        if (!finding.failed()) return "look";
        return finding.severity() == Severity.ERROR ? "fault" : "caution";
    }

    private static void entry(StringBuilder html, String name, String value) {
        html.append("<dt>").append(name).append("</dt>\n<dd>");
        html.append(Xml.escape(value)).append("</dd>\n");
    }

    private static String criterion(String number) {
        return Criterion.find(number).map(HtmlCoverage::link).orElse("WCAG " + Xml.escape(number));
    }

    private static void places(StringBuilder html, Causes cause) {
        List<Causes.Place> places = cause.places();
        html.append("<h4>").append(extent(cause)).append("</h4>\n");
        list(html, places.subList(0, Math.min(OPEN, places.size())));
        if (places.size() <= OPEN) return;
        int shown = Math.min(MOST, places.size());
        html.append("<details>\n<summary>%s</summary>\n".formatted(HtmlWriter.count(shown - OPEN, "more place")));
        list(html, places.subList(OPEN, shown));
        html.append("</details>\n");
        if (places.size() > MOST)
            html.append("<p>And ").append(places.size() - MOST).append(" more, which the format json lists.</p>\n");
    }

    private static void list(StringBuilder html, List<Causes.Place> places) {
        html.append("<ul>\n");
        for (Causes.Place place : places) {
            html.append("<li>").append(Xml.escape(place.where()));
            if (place.finding().source().isPresent()) {
                html.append(", in the page ").append(Xml.escape(place.file()));
                html.append(':').append(place.finding().line());
            }
            html.append(": <code>").append(Xml.escape(place.finding().selector()));
            html.append("</code>");
            place.declared().ifPresent(at -> html.append(", set at ").append(Xml.escape(at)));
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }
}
