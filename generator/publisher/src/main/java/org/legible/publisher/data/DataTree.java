package org.legible.publisher.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.PreviousJudgement;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.yaml.DataPart;
import org.legible.publisher.yaml.DataSchema;
import org.legible.publisher.yaml.RecordTree;

/**
 * A set of data as a tree for JSON, by the names of the keys of content files, and its schema. The author's guide promises these
 * names.
 */
record DataTree(DataPlaces places, RecordTree trees) {

    private static final Set<String> OF_THE_SITE = Set.of("title", "publisher", "licence");
    private static final Set<String> OF_THE_REPORT = Set.of(
            "title",
            "short-title",
            "kind",
            "authority",
            "publisher",
            "published",
            "edition",
            "source",
            "licence",
            "status");
    private static final String ADDRESS = "address";
    private static final String REPORT = "report";
    private static final String LANGUAGE = "language";
    private static final Map<String, String> PLACED =
            Map.of(ADDRESS, "Its permanent address.", REPORT, "The report: the name of its folder.");
    private static final Map<String, String> LISTED = Map.of(REPORT, "The report: the name of its folder.");

    /** The schema of every file that this makes. */
    String schema() {
        Map<String, String> ofReport = Map.of(
                ADDRESS, "The address of its page.",
                REPORT, "The name of its folder, by which the rest refers to it.",
                LANGUAGE, "Its language, as a BCP 47 tag.");
        Predicate<String> all = key -> true;
        return new DataSchema()
                .schema(
                        schemaAddress(),
                        "Recommendations and what goes with them",
                        List.of(
                                new DataPart(
                                        "publication",
                                        "Who publishes this.",
                                        Site.class,
                                        OF_THE_SITE::contains,
                                        Map.of(ADDRESS, "The address of the home page."),
                                        false,
                                        true),
                                new DataPart(
                                        REPORT,
                                        "The report, in the file of one report.",
                                        Report.class,
                                        OF_THE_REPORT::contains,
                                        ofReport,
                                        false,
                                        false),
                                new DataPart(
                                        "reports",
                                        "The reports, in the file of a list.",
                                        Report.class,
                                        OF_THE_REPORT::contains,
                                        Map.of(),
                                        true,
                                        false),
                                list("recommendations", "Recommendations.", Recommendation.class, all, PLACED),
                                list("actions", "Actions.", Action.class, all, PLACED),
                                list("judgements", "The grids of judgements of the reports.", Grid.class, all, LISTED),
                                list(
                                        "previous-judgements",
                                        "What the reports print of earlier inspections.",
                                        PreviousJudgement.class,
                                        all,
                                        LISTED),
                                list("statistics", "The figures of the reports.", Statistic.class, all, LISTED)));
    }

    private static DataPart list(
            String name,
            String about,
            Class<? extends Record> type,
            Predicate<String> wanted,
            Map<String, String> before) {
        return new DataPart(name, about, type, wanted, before, true, true);
    }

    /** What a set of data holds; {@code one} for the data of the one report that it is. */
    Map<String, Object> of(DataSet set, Optional<Entry> one) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", schemaAddress());
        tree.put("publication", publication());
        one.ifPresentOrElse(
                entry -> tree.put(REPORT, about(entry)),
                () -> tree.put(
                        "reports", set.reports().stream().map(this::about).toList()));
        tree.put(
                "recommendations",
                trees(set.recommendations().stream(), fact -> Optional.of(places.recommendation(fact))));
        tree.put("actions", trees(set.actions().stream(), this::action));
        tree.put("judgements", listed(set, Report::judgements));
        tree.put("previous-judgements", listed(set, Report::previousJudgements));
        tree.put("statistics", listed(set, Report::statistics));
        return tree;
    }

    private String schemaAddress() {
        return places.absolute().apply(Addresses.DATA_SCHEMA);
    }

    private Map<String, Object> publication() {
        Map<String, Object> publication = new LinkedHashMap<>();
        publication.put(ADDRESS, places.absolute().apply(Address.HOME));
        publication.putAll(trees.of(places.library().site(), OF_THE_SITE::contains));
        return publication;
    }

    private Map<String, Object> about(Entry entry) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put(ADDRESS, places.report(entry));
        about.put(REPORT, entry.slug());
        about.put(LANGUAGE, places.library().language(entry));
        about.putAll(trees.of(entry.report(), OF_THE_REPORT::contains));
        return about;
    }

    private Optional<String> action(Fact<Action> fact) {
        return Optional.of(places.inBlock(
                fact.entry(),
                FactBlock.ACTIONS,
                Anchors.action(fact.value().id().value())));
    }

    private <T extends Record> List<Map<String, Object>> listed(DataSet set, Function<Report, List<T>> listed) {
        return trees(set.judged(listed), fact -> Optional.empty());
    }

    private <T extends Record> List<Map<String, Object>> trees(
            Stream<Fact<T>> facts, Function<Fact<T>, Optional<String>> address) {
        return facts.map(fact -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    address.apply(fact).ifPresent(found -> tree.put(ADDRESS, found));
                    tree.put(REPORT, fact.entry().slug());
                    tree.putAll(trees.of(fact.value()));
                    return tree;
                })
                .toList();
    }
}
