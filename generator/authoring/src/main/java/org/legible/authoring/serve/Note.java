package org.legible.authoring.serve;

import java.util.Optional;
import org.legible.checker.Finding;
import org.legible.checker.Source;
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
 */
record Note(String place, String what, String why, String fix) {

    /** A problem as a page shows it. */
    static Note of(Problem problem, ShownFiles files) {
        Place place = problem.place();
        String line = place.line() > 0 ? ", line " + place.line() : "";
        return new Note(files.of(place.file()) + line, problem.whatWithKey(), problem.why(), problem.fix());
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
