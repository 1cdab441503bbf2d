package org.legible.publisher.console;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.legible.checker.output.Plain;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problem.Severity;

/**
 * Problems as annotations of GitHub Actions, which shows them beside the author's lines. It shows ten of each kind for a
 * step; where there are more, the tenth says so.
 */
public final class ProblemAnnotations {

    private static final int SHOWN = 10;

    private ProblemAnnotations() {}

    /**
     * Errors, then warnings, then advice, which is said once for all its places in a file.
     *
     * @param files how the files that problems name are shown
     */
    public static String write(List<Problem> problems, ShownFiles files) {
        return kind("error", only(problems, Severity.ERROR), files)
                + kind("warning", only(problems, Severity.WARNING), files)
                + kind("notice", advice(problems), files);
    }

    private static List<Problem> advice(List<Problem> problems) {
        return only(problems, Severity.ADVICE).stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.place().file(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(found -> SaidOnce.of(found).stream())
                .map(SaidOnce::whole)
                .toList();
    }

    private static List<Problem> only(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    private static String kind(String command, List<Problem> problems, ShownFiles files) {
        boolean all = problems.size() <= SHOWN;
        int shown = all ? problems.size() : SHOWN - 1;
        StringBuilder text = new StringBuilder();
        problems.stream()
                .limit(shown)
                .forEach(problem -> text.append("::").append(command).append(annotation(problem, files)));
        if (!all) {
            text.append("::")
                    .append(command)
                    .append("::")
                    .append(Counts.of(problems.size() - shown, "more " + command));
            text.append(": the log of this step has them all.\n");
        }
        return text.toString();
    }

    private static String annotation(Problem problem, ShownFiles files) {
        String place = " file=" + property(files.of(problem.place().file()));
        if (problem.place().line() > 0) place += ",line=" + problem.place().line();
        if (problem.place().column() > 0) place += ",col=" + problem.place().column();
        return place + "::" + data(problem.whatWithKey() + " " + problem.why() + " " + problem.fix()) + "\n";
    }

    // GitHub reads %0A as a line break, and ends a property at a comma or colon.
    private static String data(String text) {
        return Plain.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
