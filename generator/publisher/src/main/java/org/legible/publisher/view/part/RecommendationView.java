package org.legible.publisher.view.part;

import java.util.List;
import java.util.stream.Stream;
import org.legible.publisher.view.LinkView;

/**
 * A recommendation with all that is known about it.
 *
 * @param id its id in the page
 * @param hasParagraphId true if its printed number stands in the report's numbering, so that it has that paragraph's id too
 * @param level the level of its heading
 * @param title what it is called
 * @param hasNumber false if the report prints no number, which is said
 * @param href its permanent address
 * @param citedAs the evidence as the source prints it, with links
 * @param to who was asked to act
 * @param due by when; empty where the report does not say
 * @param answers what each of them answered
 * @param evidence the paragraphs that it rests on
 * @param repeats the earlier recommendations that it makes again
 * @param repeatedBy the later ones that make it again
 * @param answeredBy the actions that answer it
 */
public record RecommendationView(
        String id,
        boolean hasParagraphId,
        String paragraphId,
        int level,
        String title,
        boolean hasNumber,
        String href,
        String text,
        boolean hasCitedAs,
        String citedAs,
        List<LinkView> to,
        String due,
        List<AnswerView> answers,
        StatusView status,
        boolean hasEvidence,
        List<Evidence> evidence,
        boolean hasThemes,
        List<LinkView> themes,
        boolean hasRepeats,
        List<LinkView> repeats,
        boolean hasRepeatedBy,
        List<LinkView> repeatedBy,
        boolean hasAnsweredBy,
        List<LinkView> answeredBy) {

    /** True if anything is known of it but its words. */
    public boolean hasDetails() {
        return Stream.of(to, answers, status.entries(), evidence, themes, repeats, repeatedBy, answeredBy)
                        .anyMatch(known -> !known.isEmpty())
                || !due.isEmpty();
    }

    /** A paragraph that it rests on; {@code isEditors} if the link is ours and not the report's. */
    public record Evidence(String text, String href, boolean isEditors) {}
}
