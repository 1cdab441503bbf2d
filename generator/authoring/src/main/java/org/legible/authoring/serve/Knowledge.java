package org.legible.authoring.serve;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.checker.Verdict;
import org.legible.publisher.problem.Problem;

/**
 * What is known, whether the content shows it or the pages: the problems stand first, then what waits for a person.
 *
 * @param problems errors, warnings and advice, each once, by place
 * @param waiting what a person must look at, by place
 */
record Knowledge(List<Problem> problems, List<Problem> waiting) {

    /** Nothing. */
    static final Knowledge NONE = new Knowledge(List.of(), List.of());

    /** What is known from these. */
    static Knowledge of(List<Problem> content, Map<String, PageFindings> pages) {
        return new Knowledge(
                Stream.concat(content.stream(), found(pages, verdict -> verdict != Verdict.ASKS))
                        .distinct()
                        .sorted()
                        .toList(),
                found(pages, verdict -> verdict == Verdict.ASKS)
                        .distinct()
                        .sorted()
                        .toList());
    }

    // The same words stand in several editions: a fault in them is one.
    private static Stream<Problem> found(Map<String, PageFindings> pages, Predicate<Verdict> wanted) {
        return pages.entrySet().stream()
                .flatMap(page -> page.getValue().findings().stream()
                        .filter(finding -> wanted.test(finding.verdict()))
                        .map((Finding finding) -> Note.problem(finding, page.getKey())));
    }

    /** What of it is at these places. */
    Knowledge at(Predicate<String> file) {
        return new Knowledge(only(problems, file), only(waiting, file));
    }

    private static List<Problem> only(List<Problem> some, Predicate<String> file) {
        return some.stream()
                .filter(problem -> file.test(problem.place().file()))
                .toList();
    }

    /** Both together. */
    Knowledge and(Knowledge other) {
        return new Knowledge(both(problems, other.problems), both(waiting, other.waiting));
    }

    private static List<Problem> both(List<Problem> some, List<Problem> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    /** The problems of a severity. */
    List<Problem> of(Problem.Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }
}
