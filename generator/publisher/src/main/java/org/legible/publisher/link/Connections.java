package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.library.ActionRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;

/**
 * The ways back of every link that the facts hold: from a paragraph to the recommendations that rest on it, from a
 * recommendation to those that make it again and to the actions that answer it.
 */
public final class Connections {

    private final Map<Evidence, List<RestsOn>> byParagraph = new HashMap<>();
    private final Map<RecommendationRef, List<RecommendationRef>> repeatedBy = new HashMap<>();
    private final Map<RecommendationRef, List<ActionRef>> answeredBy = new HashMap<>();

    /** A paragraph of a report. */
    private record Evidence(String slug, ParagraphRef paragraph) {}

    /**
     * A recommendation that rests on a paragraph.
     *
     * @param recommendation the recommendation, of the same report
     * @param editors true if the link is the editor's, false if the source prints it
     */
    public record RestsOn(Recommendation recommendation, boolean editors) {}

    /** Follows every link of the library back. */
    public Connections(Library library) {
        for (Entry entry : library.entries()) {
            for (Recommendation recommendation : entry.report().recommendations())
                addRecommendation(entry, recommendation);
            for (Action action : entry.report().actions()) addAction(entry, action);
        }
    }

    /** The recommendations that rest on a paragraph, in their order. */
    public List<RestsOn> restingOn(String slug, ParagraphRef paragraph) {
        return byParagraph.getOrDefault(new Evidence(slug, paragraph), List.of());
    }

    /** The later recommendations that make this one again, oldest report first. */
    public List<RecommendationRef> repeatedBy(RecommendationRef ref) {
        return repeatedBy.getOrDefault(ref, List.of());
    }

    /** The actions that answer this recommendation. */
    public List<ActionRef> answeredBy(RecommendationRef ref) {
        return answeredBy.getOrDefault(ref, List.of());
    }

    private void addRecommendation(Entry entry, Recommendation recommendation) {
        for (Placed<ParagraphRef> paragraph : recommendation.paragraphs())
            addRestsOn(entry, paragraph.value(), recommendation, false);
        for (Placed<ParagraphRef> paragraph : recommendation.editorsParagraphs())
            addRestsOn(entry, paragraph.value(), recommendation, true);
        RecommendationRef self =
                new RecommendationRef(entry.slug(), recommendation.id().value());
        for (Placed<RecommendationRef> earlier : recommendation.repeats())
            repeatedBy
                    .computeIfAbsent(earlier.value(), key -> new ArrayList<>())
                    .add(0, self);
    }

    private void addRestsOn(Entry entry, ParagraphRef paragraph, Recommendation recommendation, boolean editors) {
        byParagraph
                .computeIfAbsent(new Evidence(entry.slug(), paragraph), key -> new ArrayList<>())
                .add(new RestsOn(recommendation, editors));
    }

    private void addAction(Entry entry, Action action) {
        for (Placed<RecommendationRef> answered : action.answers())
            answeredBy
                    .computeIfAbsent(answered.value(), key -> new ArrayList<>())
                    .add(new ActionRef(entry.slug(), action.id().value()));
    }
}
