package org.legible.publisher.make;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.Edition;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.library.Library;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.ReportAnchors;
import org.legible.publisher.plan.Product;
import org.legible.publisher.report.GlossaryTerm;

/**
 * The places that have moved away from pages that are still there: each page keeps their addresses. The ledger has a place of a
 * report once, and it may have stood on several of the report's pages.
 */
public final class LeftPlaces {

    private LeftPlaces() {}

    /** What has moved away from pages of no report. */
    static Map<Address, List<Ledger.Move>> ofSite(Library library) {
        Set<String> terms = new HashSet<>();
        for (GlossaryTerm term : library.vocabularies().glossary())
            terms.add(Anchors.term(term.term().value()));
        return Map.of(Addresses.GLOSSARY, moved(library.ledger(), Addresses.GLOSSARY, terms));
    }

    /**
     * What has moved away from the pages of a report.
     *
     * @param planned all products of the report
     */
    public static Map<Address, List<Ledger.Move>> of(LinkedReport report, List<Product> planned, Ledger ledger) {
        if (ledger.moves().isEmpty()) return Map.of();
        String slug = report.entry().slug();
        List<Ledger.Move> all = moved(ledger, Addresses.report(slug), report.anchors());
        Map<Address, List<Ledger.Move>> left = new HashMap<>();
        for (Product product : planned) if (product.isHtml() && product.holdsReport()) left.put(product.address(), all);
        Address recommendations = Addresses.reportRecommendations(slug);
        left.put(
                recommendations,
                joined(moved(ledger, recommendations, report.anchors()), all, Anchors.recommendation("")));
        for (SummaryFile summary : report.entry().summaries()) {
            Address page = Addresses.summary(slug, summary.name(), Edition.SUMMARY);
            Set<String> headings = ReportAnchors.headings(
                    report.summaries().get(summary.name()).blocks());
            List<Ledger.Move> moved =
                    joined(moved(ledger, page, headings), all, Anchors.recommendation(""), Anchors.judgement(""));
            left.put(page, moved);
            left.put(Ledger.largePrintOf(page), moved);
        }
        return left;
    }

    private static List<Ledger.Move> moved(Ledger ledger, Address page, Set<String> there) {
        return ledger.placesMovedFrom(page).stream()
                .filter(move -> !there.contains(move.from().place()))
                .toList();
    }

    private static List<Ledger.Move> joined(List<Ledger.Move> own, List<Ledger.Move> all, String... kinds) {
        Set<String> ids = new HashSet<>();
        return Stream.concat(
                        own.stream(),
                        all.stream()
                                .filter(move -> Stream.of(kinds)
                                        .anyMatch(kind -> move.from().place().startsWith(kind))))
                .filter(move -> ids.add(move.from().place()))
                .toList();
    }
}
