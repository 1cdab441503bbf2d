package org.legible.publisher.make;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.ReportRecommendationsView;

/** The recommendations of a report on a page of their own, each at its permanent address. */
final class ReportRecommendations implements ReportKind {

    @Override
    public Stream<ReportRecipe> of(Entry entry, Library library) {
        Address address = Addresses.reportRecommendations(entry.slug());
        Product page = new Product.Page(
                address,
                Edition.WEB,
                library.language(entry),
                Optional.of(entry.slug()),
                Optional.of(address),
                offer(entry.report().recommendations()));
        // The page says how large the files of data are, so they are made before it.
        return Stream.of(
                new ReportRecipe(page, Product.Data.class::isInstance, source -> new Content.Filled(view(source))));
    }

    private static Optional<Offer> offer(List<Recommendation> recommendations) {
        return recommendations.isEmpty()
                ? Optional.empty()
                : Optional.of(new InFormats(
                        words -> RecommendationNames.of(words, recommendations)
                                .phrase("formats.recommendations", Map.of()),
                        words -> words.get(
                                "formats.recommendationsText",
                                Map.of(
                                        "count",
                                        RecommendationNames.of(words, recommendations)
                                                .count())),
                        "list"));
    }

    private static PageView view(ReportSource source) {
        ReportContext report = source.facts();
        boolean isEmpty = report.report().recommendations().isEmpty();
        RecommendationNames names = report.recommendationNames();
        PageHead head = ReportHeads.below(
                report,
                names.title(),
                isEmpty ? "recommendation.pageDescriptionNone" : names.askingKey("recommendation.pageDescription"),
                Optional.empty());
        return PageView.of(
                source.page(),
                "pages/report-recommendations.peb",
                head,
                ReportRecommendationsView.of(report, source.report().text().beginnings()));
    }
}
