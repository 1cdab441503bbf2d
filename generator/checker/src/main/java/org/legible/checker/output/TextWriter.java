package org.legible.checker.output;

import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.Unreadable;

/** Text for a terminal: one block for each cause, worst first, with its places below it. */
public final class TextWriter implements FindingsWriter {

    private static final int PLACES_SHOWN = 5;

    private final boolean colour;

    /** Without colour, for files and logs. */
    public TextWriter() {
        this(false);
    }

    /** With colour where the terminal shows it. */
    public TextWriter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String write(CheckReport report) {
        StringBuilder text = new StringBuilder();
        Causes.of(report).forEach(cause -> cause(text, cause));
        for (Unreadable file : report.unreadable()) {
            text.append(paint("31;1", "could not check"))
                    .append(' ')
                    .append(Plain.line(file.file()))
                    .append('\n');
            text.append("  ").append(file.reason()).append("\n\n");
        }
        text.append("Checked ").append(count(report.pages().size(), "page")).append(": ");
        text.append(count(report.failed(), "failure")).append(", ");
        text.append(report.needsReview()).append(" to review by a person.\n");
        return text.toString();
    }

    private void cause(StringBuilder text, Causes cause) {
        Finding finding = cause.example();
        String label = finding.failed() ? finding.severity().text() : "review";
        text.append(paint(finding.failed() ? "31;1" : "33;1", label));
        text.append(' ').append(Plain.line(finding.message())).append('\n');
        cause.places().stream()
                .limit(PLACES_SHOWN)
                .forEach(place -> text.append("  at ")
                        .append(Plain.line(place.where()))
                        .append("  ")
                        .append(Plain.line(place.finding().selector()))
                        .append('\n'));
        int more = cause.places().size() - PLACES_SHOWN;
        if (more > 0) text.append("  and ").append(count(more, "place")).append(" more\n");
        text.append("  why: ").append(finding.why()).append('\n');
        text.append("  fix: ").append(Plain.line(finding.fix())).append('\n');
        text.append("  rule: ").append(finding.rule());
        if (!finding.wcag().isEmpty())
            text.append(" (WCAG ").append(String.join(", ", finding.wcag())).append(')');
        text.append("\n\n");
    }

    private String paint(String code, String word) {
        return colour ? "\u001b[" + code + "m" + word + "\u001b[0m" : word;
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
