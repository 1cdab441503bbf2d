package org.legible.publisher.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Summary;

/**
 * The gate for parity: the editions of a report hold the same. Every paragraph number, recommendation, note, table and chart of the
 * web edition stands in large print too; every judgement and recommendation is in the young people's summary, or is listed
 * as left out with a reason. That an id stands once in a page is the checker's to see.
 */
final class ParityGate implements Gate {

    private static final Pattern COUNTED = Pattern.compile(
            "(?:[a-z0-9-]+-)?paragraph-.*|recommendation-.*|action-.*|judgement-.*|note-[0-9]+|chart-[0-9]+|table-.*");

    @Override
    public void see(Batch batch, Problems problems) {
        // A page that its template could not write lacks everything, and its problem says so already.
        if (batch.made().size() == batch.planned().size())
            batch.report().ifPresent(report -> check(report, batch.made(), problems));
    }

    private static void check(LinkedReport report, List<Made> made, Problems problems) {
        Entry entry = report.entry();
        String slug = entry.slug();
        Map<Edition, Set<String>> whole = ids(report, made, edition -> Addresses.report(slug, edition));
        compare(entry.file("report.md"), whole, problems);
        checkSections(report, made, whole.getOrDefault(Edition.WEB, Set.of()), problems);
        for (SummaryFile summary : entry.summaries()) {
            String file = entry.file(summary.file());
            Map<Edition, Set<String>> ids =
                    ids(report, made, edition -> Addresses.summary(slug, summary.name(), edition));
            compare(file, ids, problems);
            checkSummary(file, entry.report(), summary.facts(), all(ids), problems);
        }
    }

    /** The ids of the pages of one text, by their editions. */
    private static Map<Edition, Set<String>> ids(
            LinkedReport report, List<Made> made, Function<Edition, Address> addresses) {
        return made.stream()
                .filter(page -> page.product()
                        .address()
                        .equals(addresses.apply(page.product().edition())))
                .collect(Collectors.toMap(page -> page.product().edition(), page -> counted(page, report.anchors())));
    }

    // The ids that an author chose for tables count as well as ours.
    private static Set<String> counted(Made page, Set<String> anchors) {
        return page.ids().stream()
                .filter(id -> anchors.contains(id) || COUNTED.matcher(id).matches())
                // The caption of a table is named after it, and comes and goes with the table's form.
                .filter(id -> !id.endsWith("-caption") && !id.contains("-reference-"))
                .collect(Collectors.toSet());
    }

    // Together they hold what the whole page holds of the text; what stands before and after the text they lead to.
    private static void checkSections(LinkedReport report, List<Made> made, Set<String> whole, Problems problems) {
        String sections = Addresses.sections(report.entry().slug()).path();
        Set<String> there = made.stream()
                .filter(page -> page.product().address().path().startsWith(sections))
                .flatMap(page -> counted(page, report.anchors()).stream())
                .collect(Collectors.toSet());
        if (there.isEmpty()) return;
        Set<String> owed = whole.stream().filter(id -> !id.startsWith("term-")).collect(Collectors.toSet());
        missing(report.entry().file("report.md"), owed, there, "with a section a page", problems);
    }

    private static void compare(String file, Map<Edition, Set<String>> ids, Problems problems) {
        ids.forEach((edition, there) -> missing(file, all(ids), there, name(edition), problems));
    }

    private static Set<String> all(Map<Edition, Set<String>> ids) {
        return ids.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static void missing(String file, Set<String> there, Set<String> here, String edition, Problems problems) {
        Set<String> missing = new TreeSet<>(there);
        missing.removeAll(here);
        if (!missing.isEmpty())
            problems.error(
                    Place.of(file),
                    "The edition " + edition + " lacks " + String.join(", ", missing) + ".",
                    "Its readers would get less than others do.",
                    "Correct the templates of that edition: every edition must show the same parts.");
    }

    private static void checkSummary(String file, Report report, Summary summary, Set<String> ids, Problems problems) {
        Set<String> owed = new TreeSet<>();
        for (Grid grid : report.judgements()) {
            owed.add(Anchors.judgement(grid.key().value()));
            grid.allAreas().forEach(area -> owed.add(Anchors.judgement(area.id().value())));
        }
        for (Recommendation recommendation : report.recommendations())
            owed.add(Anchors.recommendation(recommendation.id().value()));
        Set<String> leftOut = summary.leftOut().stream()
                .map(item -> item.id().value())
                .collect(Collectors.toCollection(HashSet::new));
        owed.removeAll(leftOut);
        owed.removeAll(ids);
        if (!owed.isEmpty())
            problems.error(
                    Place.of(file),
                    "The summary lacks " + String.join(", ", owed) + ".",
                    "Young people would not learn of it, nor that it was left out.",
                    "Place it with [[judgements]] or [[recommendations]], or list it under left-out with a reason.");
    }

    private static String name(Edition edition) {
        return edition.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
