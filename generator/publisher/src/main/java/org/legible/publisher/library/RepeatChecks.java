package org.legible.publisher.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;

/** Checks what a recommendation is said to repeat: it came earlier, and does not lead back, straight or round about. */
final class RepeatChecks {

    private final Map<String, Entry> reports;
    private final Problems problems;

    /** @param reports every report, those too that readers may not see yet or that are wrong elsewhere */
    RepeatChecks(Map<String, Entry> reports, Problems problems) {
        this.reports = reports;
        this.problems = problems;
    }

    void check(Recommendation recommendation, Entry entry) {
        RecommendationRef self =
                new RecommendationRef(entry.slug(), recommendation.id().value());
        for (Placed<RecommendationRef> repeated : recommendation.repeats()) {
            if (allBehind(repeated.value()).contains(self))
                problems.error(
                        repeated.place(),
                        repeated.value().equals(self)
                                ? "This recommendation is said to repeat itself."
                                : "This recommendation repeats \"" + repeated + "\", which is said to repeat this one.",
                        "Readers would be told that it was made before, when it was not.",
                        "Delete the entry, or name the earlier recommendation.");
            else if (named(repeated.value()).findAny().isPresent()) checkDate(repeated, entry);
        }
    }

    private Set<RecommendationRef> allBehind(RecommendationRef repeated) {
        Set<RecommendationRef> seen = new HashSet<>();
        Deque<RecommendationRef> next = new ArrayDeque<>(List.of(repeated));
        while (!next.isEmpty()) {
            RecommendationRef ref = next.pop();
            if (seen.add(ref))
                named(ref).flatMap(item -> item.repeats().stream()).forEach(earlier -> next.push(earlier.value()));
        }
        return seen;
    }

    private Stream<Recommendation> named(RecommendationRef ref) {
        return Optional.ofNullable(reports.get(ref.slug())).stream()
                .flatMap(entry -> entry.report().recommendations().stream())
                .filter(item -> item.id().value().equals(ref.id()));
    }

    // A date of which less is known is later only if every day that it can mean is.
    private void checkDate(Placed<RecommendationRef> repeated, Entry entry) {
        Entry other = reports.get(repeated.value().slug());
        if (entry.holes().hide("published") || other.holes().hide("published")) return;
        PartialDate date = other.report().published().value();
        if (date.firstDay().isAfter(entry.report().published().value().lastDay()))
            problems.warning(
                    "repeats-a-later-one",
                    repeated.place(),
                    "This recommendation is said to repeat \"" + repeated + "\", which was published later, on " + date
                            + ".",
                    "Readers would be told that it was made before, when it was made afterwards.",
                    "Name this one under repeats: of the later one instead; or correct the date of the report that has the"
                            + " wrong one.");
    }
}
