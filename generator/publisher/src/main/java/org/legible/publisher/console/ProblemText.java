package org.legible.publisher.console;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.legible.checker.output.Plain;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problem.Severity;

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
 * <p>What is the same at many places of a file is said once, with all of them. Places are whole paths with line and column, because terminals and editors open those on a click.
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
            SaidOnce.of(found).forEach(said -> text.append(entry(said)).append('\n'));
        });
        return text.toString();
    }

    /** How many there are of each severity: "1 error, 2 warnings, 12 pieces of advice". */
    static String tally(List<Problem> problems) {
        Map<Severity, Long> counts = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::severity, () -> new EnumMap<>(Severity.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> switch (entry.getKey()) {
                    case ERROR -> Counts.of(entry.getValue(), "error");
                    case WARNING -> Counts.of(entry.getValue(), "warning");
                    case ADVICE -> Counts.of(entry.getValue(), "piece") + " of advice";
                })
                .collect(Collectors.joining(", "));
    }

    private String entry(SaidOnce said) {
        Problem problem = said.problem();
        String word = problem.severity().word();
        String label = switch (problem.severity()) {
            case ERROR -> terminal.red(word);
            case WARNING -> terminal.yellow(word);
            case ADVICE -> terminal.bold(word);
        };
        return "  " + label + " at " + Plain.line(place(problem.place())) + "\n"
                + said.others()
                        .map(others -> "    " + Plain.line(others) + "\n")
                        .orElse("")
                + "    " + Plain.line(problem.whatWithKey()) + "\n"
                + "    why: " + Plain.line(problem.why()) + "\n"
                + "    fix: " + Plain.line(problem.fix()) + "\n";
    }

    private String place(Place place) {
        return new Place(files.of(place.file()), place.line(), place.column()).toString();
    }
}
