package org.legible.authoring.serve;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.checker.output.Plain;
import org.legible.checker.output.SafePrinter;
import org.legible.publisher.console.Counts;
import org.legible.publisher.console.ProblemText;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.console.Terminal;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problem.Severity;

/**
 * What the terminal says while somebody writes: each fault when it is found, that it is mended when it is, and how things stand.
 * Nothing is said twice. Safe to use from many threads.
 */
final class TerminalVoice {

    private static final int NAMED = 3;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SafePrinter out;
    private final ShownFiles files;
    private final ProblemText text;
    private Set<Problem> told = new HashSet<>();
    private String standing = "";

    /** @param files how the author's files are shown */
    TerminalVoice(SafePrinter out, Terminal terminal, ShownFiles files) {
        this.out = out;
        this.files = files;
        text = new ProblemText(terminal, files);
    }

    /** A sentence of its own. */
    synchronized void say(String sentence) {
        out.println(Plain.line(sentence));
        out.flush();
    }

    /** Files were saved, shown and checked, so many nanoseconds after. */
    synchronized void changed(Set<String> saved, long shownAfter, long checkedAfter) {
        String names = saved.stream().sorted().limit(NAMED).map(files::of).collect(Collectors.joining(", "));
        String more = saved.size() > NAMED ? " and " + (saved.size() - NAMED) + " more" : "";
        say(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  "
                + (saved.isEmpty() ? "Many files" : names + more) + ": shown after "
                + shownAfter / NANOS_PER_MILLI + " ms, checked after " + checkedAfter / NANOS_PER_MILLI + " ms.");
    }

    /** What is known now. */
    synchronized void tell(Knowledge known) {
        tell(known, "");
    }

    /** What is known now that the whole site was checked. */
    synchronized void tellWhole(Knowledge known) {
        tell(known, "The whole site is checked. ");
    }

    private void tell(Knowledge known, String before) {
        Set<Problem> now = new HashSet<>(known.problems());
        List<Problem> fresh = known.problems().stream()
                .filter(problem -> !told.contains(problem))
                .toList();
        long mended = told.stream()
                .filter(Problem::isError)
                .filter(problem -> !now.contains(problem))
                .count();
        told = now;
        if (!fresh.isEmpty()) out.print(text.write(fresh));
        String standing = standing(known);
        if (mended > 0) say("Mended: " + Counts.of(mended, "error") + ".");
        if (!standing.equals(this.standing) || !fresh.isEmpty() || !before.isEmpty()) say(before + standing);
        this.standing = standing;
        out.flush();
    }

    private static String standing(Knowledge known) {
        int errors = known.of(Severity.ERROR).size();
        int advice = known.of(Severity.ADVICE).size();
        return (errors == 0
                        ? "Nothing known stops publication. "
                        : Counts.of(errors, "error") + ": nothing could be published. ")
                + Counts.of(known.of(Severity.WARNING).size(), "warning") + ", "
                + (advice == 0 ? "" : Counts.of(advice, "piece") + " of advice, ")
                + Counts.of(known.waiting().size(), "place") + " for a person to look at.";
    }
}
