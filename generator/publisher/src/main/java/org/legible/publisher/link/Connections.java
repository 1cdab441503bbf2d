package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legible.publisher.library.ActionRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.RecommendationRef;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Recommendation;

/**
 * The ways back of every link that the facts hold: from a paragraph to the recommendations that rest on it, from a
 * recommendation to those that make it again and to the actions that answer it.
 */
public final class Connections {

    private final Map<String, List<RestsOn>> byParagraph = new HashMap<>();
    private final Map<RecommendationRef, List<RecommendationRef>> repeatedBy = new HashMap<>();
    private final Map<RecommendationRef, List<ActionRef>> answeredBy = new HashMap<>();

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

    /**
     * The recommendations that rest on a paragraph, in their order.
     *
     * @param paragraph the number, or {@code sequence/number}
     */
    public List<RestsOn> restingOn(String slug, String paragraph) {
        return byParagraph.getOrDefault(slug + "#" + paragraph, List.of());
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
        for (String paragraph : recommendation.paragraphs()) addRestsOn(entry, paragraph, recommendation, false);
        for (String paragraph : recommendation.editorsParagraphs()) addRestsOn(entry, paragraph, recommendation, true);
        RecommendationRef self = new RecommendationRef(entry.slug(), recommendation.id());
        for (String earlier : recommendation.repeats())
            RecommendationRef.parse(earlier)
                    .ifPresent(ref -> repeatedBy
                            .computeIfAbsent(ref, key -> new ArrayList<>())
                            .add(0, self));
    }

    private void addRestsOn(Entry entry, String paragraph, Recommendation recommendation, boolean editors) {
        byParagraph
                .computeIfAbsent(entry.slug() + "#" + paragraph, key -> new ArrayList<>())
                .add(new RestsOn(recommendation, editors));
    }

    private void addAction(Entry entry, Action action) {
        for (String answered : action.answers())
            RecommendationRef.parse(answered)
                    .ifPresent(ref -> answeredBy
                            .computeIfAbsent(ref, key -> new ArrayList<>())
                            .add(new ActionRef(entry.slug(), action.id())));
    }
}
