package org.legible.publisher.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legible.checker.output.Plain;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/**
 * Problems as people read them, file by file:
 *
 * <pre>
 * content/reports/leeds-2026/report.yaml: 1 error
 *
 *   error at content/reports/leeds-2026/report.yaml:12:5
 *     There is no theme "assesment".
 *     why: The recommendation would be missing from the page of its theme.
 *     fix: Did you mean "assessment"?
 * </pre>
 *
 * <p>Places are whole paths with line and column, because terminals and editors open those on a click.
 */
public final class ProblemText {

    private final Terminal terminal;
    private final ShownFiles files;

    /**
     * Text for one place to read it.
     *
     * @param terminal where it will be read
     * @param files how the files that problems name are shown
     */
    public ProblemText(Terminal terminal, ShownFiles files) {
        this.terminal = terminal;
        this.files = files;
    }

    /** All problems, in the order given within each file; "" if there are none. */
    public String write(List<Problem> problems) {
        Map<String, List<Problem>> byFile = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.place().file(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byFile.forEach((file, found) -> {
            text.append(terminal.bold(Plain.line(files.of(file))))
                    .append(": ")
                    .append(tally(found))
                    .append("\n\n");
            found.forEach(problem -> text.append(entry(problem)).append('\n'));
        });
        return text.toString();
    }

    /** How many errors and warnings there are: "1 error, 2 warnings". */
    static String tally(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        if (errors == 0) return Counts.of(warnings, "warning");
        if (warnings == 0) return Counts.of(errors, "error");
        return Counts.of(errors, "error") + ", " + Counts.of(warnings, "warning");
    }

    private String entry(Problem problem) {
        String label = problem.isError() ? terminal.red("error") : terminal.yellow("warning");
        return "  " + label + " at " + Plain.line(place(problem.place())) + "\n"
                + "    " + Plain.line(problem.whatWithKey()) + "\n"
                + "    why: " + Plain.line(problem.why()) + "\n"
                + "    fix: " + Plain.line(problem.fix()) + "\n";
    }

    private String place(Place place) {
        return new Place(files.of(place.file()), place.line(), place.column()).toString();
    }
}
