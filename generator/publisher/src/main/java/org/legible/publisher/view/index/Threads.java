package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.index.RecommendationIndex.Item;

/**
 * What has been said more than once: recommendations that make earlier ones again, followed from report to report. Whatever is
 * joined by repeats, straight or by way of others, is one thread.
 */
public final class Threads {

    private static final Comparator<Item> BY_DATE = Comparator.comparing(Threads::published);

    private final List<List<Item>> threads;

    /** Follows the repeats of a library. */
    public Threads(Library library) {
        Map<RecommendationRef, Item> items = new LinkedHashMap<>();
        for (Entry entry : library.entries())
            for (Recommendation recommendation : entry.report().recommendations())
                items.put(ref(entry, recommendation), new Item(entry, recommendation));
        Sets sets = new Sets();
        items.forEach((ref, item) -> {
            for (Placed<RecommendationRef> earlier : item.recommendation().repeats())
                if (items.containsKey(earlier.value())) sets.join(ref, earlier.value());
        });
        Map<RecommendationRef, List<Item>> joined = new LinkedHashMap<>();
        items.forEach((ref, item) -> joined.computeIfAbsent(sets.end(ref), first -> new ArrayList<>())
                .add(item));
        threads = joined.values().stream()
                .filter(thread -> thread.size() > 1)
                .map(thread -> thread.stream().sorted(BY_DATE).toList())
                .toList();
    }

    /** Each of them, what was said again last first; what is said in each, earliest first. */
    public List<List<Item>> all() {
        return threads;
    }

    /** The numbers, from 0, of those in which something is so. */
    public List<Integer> numbers(Predicate<Item> wanted) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) if (threads.get(i).stream().anyMatch(wanted)) numbers.add(i);
        return List.copyOf(numbers);
    }

    private static RecommendationRef ref(Entry entry, Recommendation recommendation) {
        return new RecommendationRef(entry.slug(), recommendation.id().value());
    }

    private static PartialDate published(Item item) {
        return item.entry().report().published().value();
    }

    // Disjoint sets: each points to another of its thread, and the last to nothing.
    private static final class Sets {

        private final Map<RecommendationRef, RecommendationRef> nearer = new HashMap<>();

        void join(RecommendationRef one, RecommendationRef other) {
            RecommendationRef from = end(other);
            RecommendationRef to = end(one);
            if (!from.equals(to)) nearer.put(from, to);
        }

        RecommendationRef end(RecommendationRef ref) {
            RecommendationRef end = ref;
            while (nearer.containsKey(end)) end = nearer.get(end);
            RecommendationRef walked = ref;
            while (!walked.equals(end)) walked = nearer.replace(walked, end);
            return end;
        }
    }
}
