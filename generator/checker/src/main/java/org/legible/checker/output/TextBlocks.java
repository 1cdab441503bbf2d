package org.legible.checker.output;

import java.util.List;
import java.util.Locale;
import org.legible.checker.CheckReport;
import org.legible.checker.Finding;
import org.legible.checker.Unreadable;

/** The blocks that reports in a terminal are made of. Lines of prose end before column 80. */
final class TextBlocks {

    private static final int PLACES_SHOWN = 5;
    private static final int WIDTH = 79;

    private final boolean colour;

    TextBlocks(boolean colour) {
        this.colour = colour;
    }

    /** What is wrong or to be looked at, where, why, and how to mend it. */
    void cause(StringBuilder text, Causes cause) {
        Finding finding = cause.example();
        heading(text, finding.failed() ? finding.severity().text() : "review", finding.message());
        // A line of the author's is one place, however many pages repeat it.
        List<String> places =
                cause.places().stream().map(TextBlocks::place).distinct().toList();
        // A fault is known from a few places; a question waits for an answer at each, if somebody can go there.
        int shown = finding.failed() || finding.source().isEmpty() ? PLACES_SHOWN : places.size();
        places.stream()
                .limit(shown)
                .forEach(place -> text.append("  at ").append(place).append('\n'));
        int more = places.size() - shown;
        if (more > 0) text.append("  and ").append(count(more, "place")).append(" more\n");
        wrapped(text, "  who: ", finding.affects(), "       ");
        wrapped(text, "  why: ", finding.why(), "       ");
        wrapped(text, "  fix: ", finding.fix(), "       ");
        text.append("  rule: ").append(finding.rule());
        if (!finding.wcag().isEmpty())
            text.append(" (WCAG ").append(String.join(", ", finding.wcag())).append(')');
        text.append("\n\n");
    }

    // Who knows the author's line needs no way through the page.
    private static String place(Causes.Place place) {
        String way = place.finding().source().isPresent()
                ? ""
                : "  " + place.finding().selector();
        String set = place.declared().map(at -> "  set at " + at).orElse("");
        return Plain.line(place.where() + way + set);
    }

    /** A file that could not be checked. */
    void unreadable(StringBuilder text, Unreadable file) {
        text.append(paint("31;1", "could not check")).append(' ').append(Plain.line(file.file()));
        wrapped(text.append('\n'), "  ", file.reason(), "  ");
        text.append('\n');
    }

    /** The first line of a block, which says what kind it is of: "error", "warning" or "review". */
    void heading(StringBuilder text, String kind, String message) {
        int start = text.length();
        wrapped(text, kind + " ", message, "  ");
        text.replace(start, start + kind.length(), paint(kind.equals("review") ? "33;1" : "31;1", kind));
    }

    /** A line that says how often a rule asks for a person. */
    void counted(StringBuilder text, long number, String title, String rule) {
        wrapped(text, String.format(Locale.ROOT, "%,7d  ", number), title + " (" + rule + ")", "         ");
    }

    /** The last line of a report. */
    static String verdict(CheckReport report) {
        return TextWriter.tally(report) + ".\n";
    }

    private static void wrapped(StringBuilder text, String first, String message, String next) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : Plain.line(message).split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(next);
                empty = true;
            }
            if (!empty) line.append(' ');
            line.append(word);
            empty = false;
        }
        text.append(line).append('\n');
    }

    private String paint(String code, String word) {
        return colour ? "\u001b[" + code + "m" + word + "\u001b[0m" : word;
    }

    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
