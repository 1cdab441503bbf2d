package org.legible.publisher.view.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Text;

/**
 * The register: the recommendations of all reports, and the actions that answer them, newest report first, sorted by what people
 * look for: only by keys that the vocabularies hold, since each becomes an address. A key that none holds is a problem of its own.
 */
public final class RecommendationIndex {

    private final Library library;
    private final List<Listed> listed;

    /** What stands in the register, with its report. */
    public sealed interface Listed {

        /** Its report. */
        Entry entry();

        /** The keys of its themes. */
        List<Text> themes();

        /** The recommendations among these. */
        static List<Recommendation> recommendations(Collection<Listed> listed) {
            return listed.stream()
                    .filter(Item.class::isInstance)
                    .map(item -> ((Item) item).recommendation())
                    .toList();
        }

        /** How many actions are among these. */
        static int actions(Collection<Listed> listed) {
            return (int) listed.stream().filter(Act.class::isInstance).count();
        }
    }

    /** A recommendation. */
    public record Item(Entry entry, Recommendation recommendation) implements Listed {

        @Override
        public List<Text> themes() {
            return recommendation.themes();
        }

        /** True if its time was over on this day, and nothing says that it came to an end. */
        public boolean isOverdue(LocalDate today) {
            return recommendation.isOverdue(entry.report().published().value(), today);
        }
    }

    /** An action. */
    public record Act(Entry entry, Action action) implements Listed {

        @Override
        public List<Text> themes() {
            return action.themes();
        }
    }

    /** Gathers what the reports of this library hold. */
    public RecommendationIndex(Library library) {
        this(
                library,
                library.entries().stream().flatMap(RecommendationIndex::of).toList());
    }

    /** Only this of what the reports of a library hold. */
    public RecommendationIndex(Library library, List<Listed> listed) {
        this.library = library;
        this.listed = listed;
    }

    private static Stream<Listed> of(Entry entry) {
        return Stream.concat(
                entry.report().recommendations().stream().map(asked -> new Item(entry, asked)),
                entry.report().actions().stream().map(action -> new Act(entry, action)));
    }

    /** All of it. */
    public List<Listed> all() {
        return listed;
    }

    /** By theme, in the order of the vocabulary. */
    public Map<String, List<Listed>> byTheme() {
        return inOrder(library.vocabularies().themes().keySet(), Listed::themes);
    }

    /** By the authority that the report is about. */
    public Map<String, List<Listed>> byAuthority() {
        return known(
                library.vocabularies().authorities().keySet(),
                item -> item.entry().report().authorities());
    }

    /** By who was asked. Those who do an action are named by their roles, and stand in no vocabulary. */
    public Map<String, List<Listed>> byAddressee() {
        return known(
                library.vocabularies().addressees().keySet(),
                item -> item instanceof Item asked ? asked.recommendation().to() : List.of());
    }

    /** By the year in which the report was published. */
    public Map<Integer, List<Listed>> byYear() {
        return by(item -> List.of(item.entry().report().published().value().year()));
    }

    /** By how far they have come; what became of an action, its report tells in its own words. */
    public Map<Recommendation.Standing, List<Listed>> byStatus() {
        return by(item ->
                item instanceof Item asked ? List.copyOf(asked.recommendation().standings()) : List.of());
    }

    /**
     * By how long there was until they should be done; none where no report gives a time. What asks for nothing has none.
     *
     * @param today the day on which something is overdue
     */
    public Map<Timeframe, List<Listed>> byTimeframe(LocalDate today) {
        Map<Timeframe, List<Listed>> found = by(item -> timeframes(item, today));
        return found.keySet().equals(Set.of(Timeframe.NOT_GIVEN)) ? Map.of() : found;
    }

    /** How long there was for it; overdue too, if it was on this day. None for what asks for nothing. */
    static List<Timeframe> timeframes(Listed item, LocalDate today) {
        PartialDate published = item.entry().report().published().value();
        if (item instanceof Item asked) {
            if (!asked.recommendation().type().asks()) return List.of();
            Timeframe frame =
                    Timeframe.of(published.lastDay(), asked.recommendation().lastDay(published));
            return asked.isOverdue(today) ? List.of(Timeframe.OVERDUE, frame) : List.of(frame);
        }
        Optional<LocalDate> until = ((Act) item).action().due().map(PartialDate::lastDay);
        return List.of(Timeframe.of(published.lastDay(), until));
    }

    private Map<String, List<Listed>> inOrder(Collection<String> keys, Function<Listed, List<Text>> values) {
        Map<String, List<Listed>> found = known(keys, values);
        Map<String, List<Listed>> sorted = new LinkedHashMap<>();
        for (String key : keys) if (found.containsKey(key)) sorted.put(key, found.get(key));
        return sorted;
    }

    private Map<String, List<Listed>> known(Collection<String> keys, Function<Listed, List<Text>> values) {
        Map<String, List<Listed>> found =
                by(item -> values.apply(item).stream().map(Text::value).toList());
        found.keySet().retainAll(keys);
        return found;
    }

    private <K extends Comparable<K>> Map<K, List<Listed>> by(Function<Listed, List<K>> keys) {
        Map<K, List<Listed>> sorted = new TreeMap<>();
        for (Listed item : listed)
            for (K key : keys.apply(item))
                sorted.computeIfAbsent(key, first -> new ArrayList<>()).add(item);
        return sorted;
    }
}
