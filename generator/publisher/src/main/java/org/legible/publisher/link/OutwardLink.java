package org.legible.publisher.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/**
 * A link from one report to another.
 *
 * @param slug the report that it leads to
 * @param fragment the place in that report; empty for its page
 * @param place finds where the author wrote it; asked only if the link is broken
 */
public record OutwardLink(String slug, String fragment, Supplier<Place> place) {

    /**
     * What is wrong with the link; empty if it resolves.
     *
     * @param anchors the places of every report, by slug
     */
    public Optional<Problem> check(Map<String, Set<String>> anchors) {
        Set<String> places = anchors.get(slug);
        if (places == null)
            return Optional.of(broken(
                    "There is no report \"" + slug + "\" to link to.",
                    Nearest.remedy(slug, anchors.keySet(), "report")));
        if (fragment.isEmpty() || places.contains(fragment)) return Optional.empty();
        return Optional.of(noSuchPlace(slug, fragment, place.get(), places));
    }

    /** What to say of a link to a report that readers may not see yet. */
    public Problem toHiddenReport() {
        return broken(
                "The report \"" + slug + "\" is a draft or under embargo, so nothing can link to it yet.",
                "Take the link out until readers may see the report.");
    }

    /** What to say of a link to a place that a report does not have. */
    static Problem noSuchPlace(String slug, String fragment, Place place, Set<String> places) {
        return Problem.error(
                place,
                "There is no \"#" + fragment + "\" in the report " + slug + ".",
                "Readers who follow the link would not find what it promises.",
                Nearest.to(fragment, places)
                        .map(near -> "Did you mean #" + near + "?")
                        .orElse("Link to a paragraph, recommendation or heading that the report has."));
    }

    private Problem broken(String what, String fix) {
        return Problem.error(place.get(), what, "Readers who follow the link would not find what it promises.", fix);
    }
}
