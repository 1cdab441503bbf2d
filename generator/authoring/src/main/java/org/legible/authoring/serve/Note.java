package org.legible.authoring.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.checker.Finding;
import org.legible.checker.Source;
import org.legible.publisher.console.SaidOnce;
import org.legible.publisher.console.ShownFiles;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/**
 * Something that an author should look at, as a page shows it.
 *
 * @param place where it is, as the author would type the file's name
 * @param what what is wrong
 * @param why whom it hurts
 * @param fix what to type instead
 * @param times in how many places of the file it is so
 */
record Note(String place, String what, String why, String fix, int times) {

    /** Problems as a page shows them: once what is to be said in the same words of several places of a file. */
    static List<Note> of(List<Problem> problems, ShownFiles files) {
        Map<String, List<Problem>> byFile = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.place().file(), LinkedHashMap::new, Collectors.toList()));
        return byFile.values().stream()
                .flatMap(all -> SaidOnce.of(all).stream())
                .map(said -> of(said.whole(), said.times(), files))
                .toList();
    }

    private static Note of(Problem problem, int times, ShownFiles files) {
        Place place = problem.place();
        String line = place.line() > 0 ? ", line " + place.line() : "";
        return new Note(files.of(place.file()) + line, problem.whatWithKey(), problem.why(), problem.fix(), times);
    }

    /**
     * What the checker found, as a problem at the author's line; where no author's line is known, at the page.
     *
     * @param page the file of the page
     */
    static Problem problem(Finding finding, String page) {
        Optional<Source> source = finding.source().filter(known -> !known.file().isEmpty());
        Place place =
                source.map(known -> new Place(known.file(), known.line(), 0)).orElse(Place.of("/" + page));
        Problem.Severity severity = switch (finding.verdict()) {
            case STOPS -> Problem.Severity.ERROR;
            case WARNS, ASKS -> Problem.Severity.WARNING;
        };
        return new Problem(severity, place, finding.message(), finding.why(), finding.fix(), Optional.empty());
    }
}
