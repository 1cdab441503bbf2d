package org.legible.publisher.view.part;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.library.ActionRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;

/** Links from a page of this report to what its recommendations and actions are connected with. */
record RecommendationLinks(ReportContext report) {

    /** The lists of recommendations with these themes. */
    List<LinkView> themes(List<Text> keys) {
        return keys.stream()
                .map(key -> new LinkView(
                        report.page()
                                .vocabularies()
                                .themes()
                                .get(key.value())
                                .title()
                                .shown(),
                        report.page().link(Addresses.theme(key.value()))))
                .toList();
    }

    /** The lists of what each of those was asked to whom a recommendation was made. */
    List<LinkView> addressees(Recommendation recommendation) {
        return recommendation.to().stream()
                .map(key -> new LinkView(
                        report.page()
                                .vocabularies()
                                .addressees()
                                .get(key.value())
                                .title()
                                .shown(),
                        report.page().link(Addresses.recommendationsTo(key.value()))))
                .toList();
    }

    /** Recommendations of any report. */
    List<LinkView> recommendations(Collection<RecommendationRef> refs) {
        return refs.stream()
                .flatMap(ref -> report.page().library().recommendation(ref).map(found -> link(ref, found)).stream())
                .toList();
    }

    private LinkView link(RecommendationRef ref, Recommendation recommendation) {
        Entry entry = report.page().library().reports().get(ref.slug());
        ReportContext other = new ReportContext(report.page(), entry);
        if (!entry.slug().equals(report.slug())) return RecommendationTitles.inReport(other, recommendation);
        String anchor = Anchors.recommendation(ref.id());
        return new LinkView(RecommendationTitles.of(other, recommendation), other.place(anchor));
    }

    /** An action of any report. */
    LinkView action(ActionRef ref) {
        if (ref.slug().equals(report.slug())) {
            String title = report.words().get("action.title", Map.of("id", ref.id()));
            return new LinkView(title, report.place(Anchors.action(ref.id())));
        }
        Report other = report.page().library().reports().get(ref.slug()).report();
        String words =
                report.words().get("recommendation.actionIn", Map.of("action", ref.id(), "report", other.shortTitle()));
        return new LinkView(words, report.page().writer().linkTo(ref.slug(), Anchors.action(ref.id())));
    }
}
