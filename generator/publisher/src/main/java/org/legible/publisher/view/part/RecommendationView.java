package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.view.PassageView;

/**
 * A recommendation with all that is known about it.
 *
 * @param id its id in the page
 * @param paragraphId the id that it has too where its printed number stands in the report's numbering
 * @param heading what it is called, with its permanent address
 * @param isNumbered false if the report prints no number, which is said
 * @param to who was asked to act
 * @param text its words
 * @param due by when, where the report says so
 * @param states what became of it, one for each body of which something was said
 * @param story how it went, where more is known than that
 * @param proof what stands beside it
 */
public record RecommendationView(
        String id,
        Optional<String> paragraphId,
        HeadingView heading,
        boolean isNumbered,
        List<ListedLink> to,
        PassageView text,
        Optional<String> due,
        List<StateView> states,
        Optional<StoryView> story,
        Optional<ProofView> proof) {}
