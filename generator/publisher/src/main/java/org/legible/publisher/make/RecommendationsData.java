package org.legible.publisher.make;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.yaml.RecordTree;
import tools.jackson.databind.json.JsonMapper;

/**
 * The recommendations of a report as data, for programs: by the names of the keys of {@code report.yaml}, with what a reader
 * must know of the report. The author's guide promises these names.
 */
final class RecommendationsData implements ReportKind {

    private static final JsonMapper JSON = JsonMapper.builder().build();
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

    private final RecordTree trees = new RecordTree();

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        if (entry.report().recommendations().isEmpty()) return Stream.empty();
        InFormats offer = new InFormats(
                words -> words.get("formats.recommendationsData"),
                words -> words.get("formats.recommendationsDataText", Map.of("type", "JSON")),
                "list");
        Product data = new Product.Data(
                Addresses.reportFile(entry.slug(), "recommendations.json"),
                library.language(entry),
                Optional.of(entry.slug()),
                Optional.of(offer));
        return Stream.of(new ReportRecipe(data, source -> new Content.Bytes(bytes(source.facts()))));
    }

    private byte[] bytes(ReportContext report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("report", about(report));
        List<Object> recommendations = new ArrayList<>();
        Address page = Addresses.reportRecommendations(report.slug());
        for (Recommendation recommendation : report.report().recommendations()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put(
                    "address",
                    report.page().absolute(page) + "#"
                            + Anchors.recommendation(recommendation.id().value()));
            tree.putAll(trees.of(recommendation));
            recommendations.add(tree);
        }
        data.put("recommendations", recommendations);
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> about(ReportContext report) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("address", report.page().absolute(Addresses.report(report.slug())));
        about.put("language", report.page().product().language());
        about.putAll(trees.of(report.report(), OF_THE_REPORT::contains));
        return about;
    }
}
