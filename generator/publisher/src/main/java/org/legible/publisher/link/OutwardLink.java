package org.legible.publisher.link;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

/**
 * A link from one report to another.
 *
 * @param target where it leads
 * @param place where the author wrote it
 */
public record OutwardLink(AnchorRef target, Place place) {

    /**
     * What is wrong with the link; empty if it resolves.
     *
     * @param anchors the places of every report, by slug
     */
    public Optional<Problem> check(Map<String, Set<String>> anchors) {
        String slug = target.slug();
        Set<String> places = anchors.get(slug);
        if (places == null)
            return Optional.of(broken(
                    "There is no report \"" + slug + "\" to link to.",
                    Nearest.remedy(slug, anchors.keySet(), "report")));
        if (target.anchor().isEmpty() || places.contains(target.anchor())) return Optional.empty();
        return Optional.of(noSuchPlace(target, place, places));
    }

    /** What to say of a link to a report that readers may not see yet. */
    public Problem toHiddenReport() {
        return broken(
                "The report \"" + target.slug() + "\" is a draft or under embargo, so nothing can link to it yet.",
                "Take the link out until readers may see the report.");
    }

    /** What to say of a link to a place that a report does not have. */
    static Problem noSuchPlace(AnchorRef target, Place place, Set<String> places) {
        return Problem.error(
                place,
                "There is no \"#" + target.anchor() + "\" in the report " + target.slug() + ".",
                "Readers who follow the link would not find what it promises.",
                Nearest.to(target.anchor(), places)
                        .map(near -> "Did you mean #" + near + "?")
                        .orElse("Link to a paragraph, recommendation or heading that the report has."));
    }

    private Problem broken(String what, String fix) {
        return Problem.error(place, what, "Readers who follow the link would not find what it promises.", fix);
    }
}
