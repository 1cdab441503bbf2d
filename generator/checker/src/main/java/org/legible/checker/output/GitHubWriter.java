package org.legible.checker.output;

import java.util.List;
import java.util.function.Predicate;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.Severity;
import org.legible.checker.Source;
import org.legible.checker.Unreadable;

/**
 * Annotations for GitHub Actions. GitHub shows ten of each kind for a step, so the worst ten are written and the last of
 * them says where the rest are.
 */
public final class GitHubWriter implements FindingsWriter {

    private static final int SHOWN = 10;

    @Override
    public String format() {
        return "github";
    }

    @Override
    public String write(CheckReport report) {
        List<Causes> causes = Causes.of(report);
        StringBuilder text = new StringBuilder();
        for (Unreadable file : report.unreadable())
            text.append("::error file=%s::%s\n".formatted(property(file.file()), data(file.reason())));
        kind(text, "error", report.unreadable().size(), causes, f -> f.failed() && f.severity() == Severity.ERROR);
        kind(text, "warning", 0, causes, f -> f.failed() && f.severity() == Severity.WARNING);
        kind(text, "notice", 0, causes, f -> !f.failed());
        return text.toString();
    }

    private static void kind(
            StringBuilder text, String command, int used, List<Causes> all, Predicate<Finding> wanted) {
        List<Causes> causes = all.stream().filter(c -> wanted.test(c.example())).toList();
        int room = Math.max(0, SHOWN - used);
        boolean tooMany = causes.size() > room;
        int shown = tooMany ? Math.max(0, room - 1) : causes.size();
        causes.stream().limit(shown).forEach(cause -> annotation(text, command, cause));
        if (tooMany) {
            String more = "::%s::%s more: see the full report of the check (format text, html or json).\n";
            text.append(more.formatted(command, causes.size() - shown));
        }
    }

    private static void annotation(StringBuilder text, String command, Causes cause) {
        Causes.Place place = cause.places().get(0);
        Finding finding = place.finding();
        String file = finding.source().map(Source::file).orElse(place.file());
        int line = finding.source().map(Source::line).orElse(finding.line());
        text.append(
                "::%s file=%s,line=%s,title=%s::".formatted(command, property(file), line, property(finding.rule())));
        text.append(data(finding.message() + " " + finding.fix()));
        if (cause.places().size() > 1)
            text.append(" (").append(cause.places().size()).append(" places)");
        text.append('\n');
    }

    private static String data(String text) {
        return Plain.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
