package org.legible.publisher.data;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;

/**
 * What a set of data holds, newest report first.
 *
 * @param reports those in which the recommendations and actions stand
 * @param judged those whose judgements and figures it holds too: none where it is on a theme or of an addressee, which grades and
 *     figures do not have
 */
public record DataSet(
        List<Entry> reports,
        List<Entry> judged,
        List<Fact<Recommendation>> recommendations,
        List<Fact<Action>> actions) {

    /** All that these reports list. */
    public static DataSet of(Collection<Entry> reports) {
        return new DataSet(
                List.copyOf(reports),
                List.copyOf(reports),
                facts(reports, Report::recommendations).toList(),
                facts(reports, Report::actions).toList());
    }

    /** What the reports about an authority list. */
    public DataSet about(String authority) {
        return of(reports.stream()
                .filter(entry -> holds(entry.report().authorities(), authority))
                .toList());
    }

    /** What is on a theme. */
    public DataSet on(String theme) {
        return only(
                recommendation -> holds(recommendation.value().themes(), theme),
                action -> holds(action.value().themes(), theme));
    }

    /** What was asked of somebody, and the actions that answer it. */
    public DataSet to(String addressee) {
        Predicate<Fact<Recommendation>> isAsked =
                recommendation -> holds(recommendation.value().to(), addressee);
        Set<RecommendationRef> asked =
                recommendations.stream().filter(isAsked).map(DataSet::ref).collect(Collectors.toSet());
        return only(
                isAsked,
                action -> action.value().answers().stream().anyMatch(answer -> asked.contains(answer.value())));
    }

    /** Something that judges or measures, with its report. */
    <T> Stream<Fact<T>> judged(Function<Report, List<T>> listed) {
        return facts(judged, listed);
    }

    private static <T> Stream<Fact<T>> facts(Collection<Entry> reports, Function<Report, List<T>> listed) {
        return reports.stream()
                .flatMap(entry -> listed.apply(entry.report()).stream().map(value -> new Fact<>(entry, value)));
    }

    private DataSet only(Predicate<Fact<Recommendation>> recommendation, Predicate<Fact<Action>> action) {
        List<Fact<Recommendation>> some =
                recommendations.stream().filter(recommendation).toList();
        List<Fact<Action>> done = actions.stream().filter(action).toList();
        Set<String> holders = Stream.concat(some.stream(), done.stream())
                .map(fact -> fact.entry().slug())
                .collect(Collectors.toSet());
        return new DataSet(
                reports.stream().filter(entry -> holders.contains(entry.slug())).toList(), List.of(), some, done);
    }

    private static RecommendationRef ref(Fact<Recommendation> fact) {
        return new RecommendationRef(fact.entry().slug(), fact.value().id().value());
    }

    private static boolean holds(List<Text> keys, String key) {
        return keys.stream().anyMatch(text -> text.value().equals(key));
    }
}
