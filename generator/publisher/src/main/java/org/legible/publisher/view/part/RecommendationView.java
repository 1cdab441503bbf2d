package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PassageView;

/**
 * A recommendation with all that is known about it.
 *
 * @param id its id in the page
 * @param paragraphId the id that it has too where its printed number stands in the report's numbering
 * @param heading what it is called, with its permanent address
 * @param isNumbered false if the report prints no number, which is said
 * @param text its words
 * @param citedAs the evidence as the source prints it, with links
 * @param followUp whom it went to, and what came of it
 */
public record RecommendationView(
        String id,
        Optional<String> paragraphId,
        HeadingView heading,
        boolean isNumbered,
        PassageView text,
        Optional<String> citedAs,
        FollowUp followUp,
        Related related) {

    /**
     * Whom it went to, and what came of it.
     *
     * @param to who was asked to act
     * @param due by when, where the report says so
     * @param answers what each of them answered
     */
    public record FollowUp(List<LinkView> to, Optional<String> due, List<AnswerView> answers, StatusView status) {}

    /**
     * What it is connected with.
     *
     * @param evidence the paragraphs that it rests on
     * @param repeats the earlier recommendations that it makes again
     * @param repeatedBy the later ones that make it again
     * @param answeredBy the actions that answer it
     */
    public record Related(
            List<Evidence> evidence,
            List<LinkView> themes,
            List<LinkView> repeats,
            List<LinkView> repeatedBy,
            List<LinkView> answeredBy) {

        /** True if anything stands beside it. */
        public boolean isShown() {
            return !evidence.isEmpty() || !themes.isEmpty();
        }
    }

    /** True if anything is known of it but its words. */
    public boolean isDetailed() {
        return Stream.of(
                                followUp.to(),
                                followUp.answers(),
                                followUp.status().entries(),
                                related.evidence(),
                                related.themes(),
                                related.repeats(),
                                related.repeatedBy(),
                                related.answeredBy())
                        .anyMatch(known -> !known.isEmpty())
                || followUp.due().isPresent();
    }

    /** A paragraph that it rests on; {@code isEditors} if the link is ours and not the report's. */
    public record Evidence(String text, String href, boolean isEditors) {}
}
