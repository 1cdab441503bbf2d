package org.legible.publisher.view.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.report.Authority;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Progress;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.report.SaidIn;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.index.RecommendationIndex.Item;
import org.legible.publisher.view.index.RecommendationIndex.Listed;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Languages;

/**
 * All that the register can be filtered and sorted by, in numbers: a phone fetches it whole, and knows of everything in the register
 * what stands where, on any day. What it says in words stands in a file for each report: {@link FilterEntries}.
 *
 * <p>Ten thousand entries take about forty kilobytes on the way, because little is said twice. A key is the number of its place in
 * a list; what an entry is about, its time and its history are numbers of lists in which each stands once; days are counted
 * from the publication of the report.
 */
public final class FilterFacts {

    private final Library library;
    private final LocalDate today;
    private final Numbering<String> themes = new Numbering<>();
    private final Numbering<String> bodies = new Numbering<>();
    private final Numbering<String> authorities = new Numbering<>();
    private final Numbering<List<Object>> subjects = new Numbering<>();
    private final Numbering<List<Object>> times = new Numbering<>();
    private final Numbering<List<Object>> histories = new Numbering<>();
    private final List<Integer> rows = new ArrayList<>();

    private FilterFacts(Library library, LocalDate today) {
        this.library = library;
        this.today = today;
    }

    /**
     * The facts of all that stands in a register, in its order.
     *
     * @param files the names of the reports' files, as a page asks for them, by the names of the reports
     */
    public static Map<String, Object> of(
            RecommendationIndex index, Library library, LocalDate today, Map<String, String> files) {
        FilterFacts facts = new FilterFacts(library, today);
        // Whoever sorts by authority sorts by these numbers.
        Comparator<String> order = Languages.order(library.language());
        Map<String, Authority> bodies = library.vocabularies().authorities();
        index.byAuthority().keySet().stream()
                .sorted(Comparator.comparing(key -> bodies.get(key).name().value(), order))
                .forEach(facts.authorities::of);
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Entry entry : library.entries()) counts.put(entry.slug(), 0);
        for (Listed listed : index.all()) {
            counts.merge(listed.entry().slug(), 1, Integer::sum);
            facts.add(listed);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("today", today.toEpochDay());
        all.put("themes", facts.themes.values());
        all.put("bodies", facts.bodies.values());
        all.put("authorities", facts.authorities.values());
        all.put("timeframes", Stream.of(Timeframe.values()).map(Timeframe::key).toList());
        all.put(
                "progress",
                Stream.of(Progress.values()).map(EnumWords::addressKey).toList());
        all.put(
                "reports",
                library.entries().stream()
                        .map(entry -> facts.report(entry, counts.get(entry.slug()), files))
                        .toList());
        all.put("subjects", facts.subjects.values());
        all.put("times", facts.times.values());
        all.put("histories", facts.histories.values());
        all.put("rows", facts.rows);
        return all;
    }

    /** Gives each value the number of its place among those that were seen, the same value the same number. */
    private static final class Numbering<T> {

        private final Map<T, Integer> numbers = new LinkedHashMap<>();

        int of(T value) {
            return numbers.computeIfAbsent(value, first -> numbers.size());
        }

        List<T> values() {
            return List.copyOf(numbers.keySet());
        }
    }

    private List<Object> report(Entry entry, int count, Map<String, String> files) {
        PartialDate published = entry.report().published().value();
        return List.of(
                files.getOrDefault(entry.slug(), ""),
                count,
                published.lastDay().toEpochDay(),
                published.year(),
                entry.report().authorities().stream()
                        .map(key -> authorities.of(key.value()))
                        .toList());
    }

    private void add(Listed listed) {
        LocalDate published = listed.entry().report().published().value().lastDay();
        List<Integer> about = numbers(themes, listed.themes());
        List<Timeframe> frames = RecommendationIndex.timeframes(listed, today);
        int frame = frames.isEmpty() ? -1 : frames.get(frames.size() - 1).ordinal();
        Optional<Item> asked = listed instanceof Item item ? Optional.of(item) : Optional.empty();
        Optional<LocalDate> until = asked.map(item -> item.recommendation()
                        .lastDay(item.entry().report().published().value()))
                .orElseGet(
                        () -> ((RecommendationIndex.Act) listed).action().due().map(PartialDate::lastDay));
        rows.add(subjects.of(List.of(
                asked.filter(item -> item.recommendation().type().asks()).isPresent() ? 1 : 0,
                about,
                asked.map(item -> numbers(bodies, item.recommendation().to())).orElse(List.of()))));
        rows.add(times.of(until.<List<Object>>map(day -> List.of(frame, days(published, day)))
                .orElse(List.of(frame))));
        rows.add(histories.of(asked.map(item -> history(item, published)).orElse(List.of())));
    }

    private static List<Integer> numbers(Numbering<String> numbering, List<Text> keys) {
        return keys.stream().map(key -> numbering.of(key.value())).toList();
    }

    private static long days(LocalDate published, LocalDate day) {
        return day.toEpochDay() - published.toEpochDay();
    }

    // How far, of which body (-1: of all), whether of several at once, and the day from which on it was known.
    private List<Object> history(Item item, LocalDate published) {
        Recommendation recommendation = item.recommendation();
        List<Object> history = new ArrayList<>();
        Optional<LocalDate> next = Optional.empty();
        for (int i = recommendation.status().size() - 1; i >= 0; i--) {
            Status status = recommendation.status().get(i);
            // Where nothing says when, it was said no later than what stands behind it.
            Optional<LocalDate> said = known(status);
            if (said.isPresent()) next = said;
            List<Object> entry = new ArrayList<>(List.of(
                    status.is().ordinal(),
                    status.by().map(body -> bodies.of(body.value())).orElse(-1),
                    status.general() ? 1 : 0));
            next.ifPresent(day -> entry.add(days(published, day)));
            history.add(0, List.copyOf(entry));
        }
        return List.copyOf(history);
    }

    // Where an entry has no date, it was said when what it stands in was published, if that is a report here.
    private Optional<LocalDate> known(Status status) {
        return status.date()
                .map(date -> date.value().lastDay())
                .or(() -> status.source()
                        .filter(SaidIn.Here.class::isInstance)
                        .map(source -> library.reports()
                                .get(((SaidIn.Here) source).at().value().slug()))
                        .map(entry -> entry.report().published().value().lastDay()));
    }
}
