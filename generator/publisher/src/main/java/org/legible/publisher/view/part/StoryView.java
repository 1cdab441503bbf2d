package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PassageView;

/** The story of a recommendation in words, a step a line, in the order of time. */
public record StoryView(List<Step> steps) {

    /**
     * One step.
     *
     * @param year when; empty where nothing says so
     * @param isHere true for the recommendation itself
     * @param sentence what happened, as markup
     * @param links the recommendations or actions that it tells of
     * @param whose whose reading it is, where it is not a source's
     * @param said what was said, in its own words or in ours
     * @param sources where it was said: one link or none
     */
    public record Step(
            Optional<String> year,
            boolean isHere,
            String sentence,
            List<ListedLink> links,
            Optional<String> whose,
            Optional<PassageView> said,
            List<LinkView> sources) {}
}
