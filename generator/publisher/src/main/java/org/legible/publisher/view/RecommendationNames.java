package org.legible.publisher.view;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.legible.publisher.problem.PlaceMarks;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Type;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * What recommendations, and what else reports list beside them, are called and counted: nothing is named that is not there.
 *
 * @param counts how many there are of each type; none counts as no recommendation
 */
public record RecommendationNames(Words words, Map<Type, Integer> counts) {

    /** The names of these. */
    public static RecommendationNames of(Words words, Collection<Recommendation> items) {
        return new RecommendationNames(words, count(items.stream()));
    }

    /** How many there are of each type, in the order of the types. */
    public static Map<Type, Integer> count(Stream<Recommendation> items) {
        Map<Type, Integer> counts = new EnumMap<>(Type.class);
        items.forEach(item -> counts.merge(item.type(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** "2 recommendations", or "1 recommendation and 3 conclusions". */
    public String count() {
        return new ListWords(words).of(countOfEach());
    }

    /** How many there are of each type, in words. */
    public List<String> countOfEach() {
        Map<Type, Integer> said = counts.isEmpty() ? Map.of(Type.RECOMMENDATION, 0) : counts;
        return said.entrySet().stream()
                .map(entry ->
                        words.count("recommendation.count." + EnumWords.wordKey(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** "Recommendations", or "Recommendations and conclusions". */
    public String title() {
        return capitalised(plural(counts.keySet()));
    }

    /** The name of the first of their types, for a menu, which has no room for a list. */
    public String shortTitle() {
        return capitalised(plural(counts.keySet().stream().limit(1).toList()));
    }

    /**
     * A phrase with {@code {items}}, their names, {@code {names}}, the same as the beginning of a title, and {@code {name}}, the
     * first of these, filled in.
     */
    public String phrase(String key, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("items", plural(counts.keySet()));
        all.put("names", title());
        all.put("name", shortTitle());
        return words.get(key, all);
    }

    /** The key of a phrase that says what is asked: it has a second one for where not all of them ask for something. */
    public String askingKey(String key) {
        return counts.keySet().stream().allMatch(Type::asks) ? key : key + "NotAsked";
    }

    private String plural(Collection<Type> named) {
        Collection<Type> shown = named.isEmpty() ? List.of(Type.RECOMMENDATION) : named;
        return new ListWords(words)
                .of(shown.stream()
                        .map(type -> words.get("recommendation.plural." + EnumWords.wordKey(type)))
                        .toList());
    }

    private static String capitalised(String text) {
        int first = 0;
        while (PlaceMarks.isMark(text.charAt(first))) first++;
        int second = text.offsetByCodePoints(first, 1);
        return text.substring(0, first)
                + text.substring(first, second).toUpperCase(Locale.ROOT)
                + text.substring(second);
    }
}
