package org.legible.publisher.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/**
 * What is to be said in the same words of several places of a file.
 *
 * @param problem the first
 * @param more where it is too
 */
public record SaidOnce(Problem problem, List<Place> more) {

    private static final Place NOWHERE = Place.of("");

    /** Each of these problems, all of one file, in the order of the first of its kind; advice last, since it can wait. */
    public static List<SaidOnce> of(List<Problem> problems) {
        Map<Problem, List<Problem>> alike = new LinkedHashMap<>();
        problems.forEach(problem -> alike.computeIfAbsent(problem.at(NOWHERE), words -> new ArrayList<>())
                .add(problem));
        return alike.values().stream()
                .sorted(Comparator.comparing(all -> all.get(0).isAdvice()))
                .map(all -> new SaidOnce(
                        all.get(0), all.stream().skip(1).map(Problem::place).toList()))
                .toList();
    }

    /** How often it is so, and the other lines: {@code 12 times: also on lines 61, 74 and 90}. */
    Optional<String> others() {
        if (more.isEmpty()) return Optional.empty();
        List<String> lines =
                more.stream().map(place -> String.valueOf(place.line())).toList();
        int last = lines.size() - 1;
        String listed = last == 0
                ? "line " + lines.get(0)
                : "lines " + String.join(", ", lines.subList(0, last)) + " and " + lines.get(last);
        return Optional.of(times() + " times, also on " + listed + ":");
    }

    /** How many places there are. */
    public int times() {
        return more.size() + 1;
    }

    /** The problem, with its other lines in its words. */
    public Problem whole() {
        String what = others().map(others -> others + " ").orElse("") + problem.what();
        return new Problem(problem.severity(), problem.place(), what, problem.why(), problem.fix(), problem.key());
    }
}
