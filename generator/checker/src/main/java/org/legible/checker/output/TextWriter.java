package org.legible.checker.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Unreadable;
import org.legible.checker.Verdict;

/**
 * Text for a terminal. What a person must look at has a block for each question where the author's line is known, and else is
 * counted by rule: {@link ReviewWriter} has a block for each of these too. Then comes one block for each cause of a failure,
 * worst first, with its places; the verdict is the last line, because that is what stays on the screen.
 */
public final class TextWriter implements FindingsWriter {

    private final TextBlocks blocks;

    /** Without colour, for files and logs. */
    public TextWriter() {
        this(false);
    }

    /** With colour where the terminal shows it. */
    public TextWriter(boolean colour) {
        this.blocks = new TextBlocks(colour);
    }

    /**
     * What came of a check, in a line without its full stop: how many findings stop a page, how many are warnings, how many
     * are for a person.
     */
    public static String tally(CheckReport report) {
        long warnings = report.count(Verdict.WARNS);
        return "Checked " + TextBlocks.count(report.pages().size(), "page") + ": "
                + TextBlocks.count(report.count(Verdict.STOPS), "failure") + ", "
                + (warnings == 0 ? "" : TextBlocks.count(warnings, "warning") + ", ")
                + TextBlocks.number(report.count(Verdict.ASKS)) + " to review by a person";
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String write(CheckReport report) {
        StringBuilder text = new StringBuilder();
        prompts(text, report);
        List<Causes> causes = Causes.of(report);
        for (Causes cause : causes)
            if (!cause.example().failed() && !isCounted(cause.example())) blocks.cause(text, cause);
        for (Causes cause : causes) if (cause.example().failed()) blocks.cause(text, cause);
        for (Unreadable file : report.unreadable()) blocks.unreadable(text, file);
        return text.append(TextBlocks.verdict(report)).toString();
    }

    // Who only has the page may meet thousands of them; who wrote its text can answer each.
    private static boolean isCounted(Finding finding) {
        return !finding.failed() && finding.source().isEmpty();
    }

    private void prompts(StringBuilder text, CheckReport report) {
        Map<String, Long> byRule = report.pages().stream()
                .map(PageFindings::findings)
                .flatMap(List::stream)
                .filter(TextWriter::isCounted)
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        if (byRule.isEmpty()) return;
        Map<String, String> titles = Checker.registry().stream()
                .collect(Collectors.toMap(
                        rule -> rule.facts().id(), rule -> rule.facts().title(), (a, b) -> a));
        blocks.heading(text, "review", "Only a person can tell whether these are so:");
        byRule.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(rule -> blocks.counted(
                        text, rule.getValue(), titles.getOrDefault(rule.getKey(), rule.getKey()), rule.getKey()));
        text.append("  To see each place, ask for the format review or html.\n\n");
    }
}
