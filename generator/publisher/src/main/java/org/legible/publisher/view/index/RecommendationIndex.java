package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Text;

/**
 * The recommendations of all reports, newest report first, sorted by what people look for: only by keys that the vocabularies
 * hold, since each becomes an address. A key that none holds is a problem of its own.
 */
public final class RecommendationIndex {

    private final Library library;
    private final List<Item> all = new ArrayList<>();

    /** A recommendation with its report. */
    public record Item(Entry entry, Recommendation recommendation) {}

    /** Gathers the recommendations of this library. */
    public RecommendationIndex(Library library) {
        this.library = library;
        for (Entry entry : library.entries()) {
            for (Recommendation recommendation : entry.report().recommendations())
                all.add(new Item(entry, recommendation));
        }
    }

    /** Every recommendation. */
    public List<Item> all() {
        return List.copyOf(all);
    }

    /** By theme, in the order of the vocabulary. */
    public Map<String, List<Item>> byTheme() {
        Map<String, List<Item>> found = by(item -> values(item.recommendation().themes()));
        Map<String, List<Item>> sorted = new LinkedHashMap<>();
        for (String theme : library.themes().keySet())
            if (found.containsKey(theme)) sorted.put(theme, found.get(theme));
        return sorted;
    }

    /** By the authority that the report is about. */
    public Map<String, List<Item>> byAuthority() {
        Map<String, List<Item>> found = by(item -> values(item.entry().report().authorities()));
        found.keySet().retainAll(library.authorities().keySet());
        return found;
    }

    /** By who must act. */
    public Map<String, List<Item>> byAddressee() {
        Map<String, List<Item>> found = by(item -> values(item.recommendation().to()));
        found.keySet().retainAll(library.addressees().keySet());
        return found;
    }

    /** By the year in which the report was published. */
    public Map<Integer, List<Item>> byYear() {
        return by(item -> List.of(item.entry().report().published().value().year()));
    }

    /** By how far they have come. */
    public Map<Recommendation.Standing, List<Item>> byStatus() {
        return by(item -> List.copyOf(item.recommendation().standings()));
    }

    private static List<String> values(List<Text> keys) {
        return keys.stream().map(Text::value).toList();
    }

    private <K extends Comparable<K>> Map<K, List<Item>> by(Function<Item, List<K>> keys) {
        Map<K, List<Item>> sorted = new TreeMap<>();
        for (Item item : all)
            for (K key : keys.apply(item))
                sorted.computeIfAbsent(key, first -> new ArrayList<>()).add(item);
        return sorted;
    }
}
