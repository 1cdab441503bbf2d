package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.library.ActionRef;
import org.legible.publisher.library.Entry;
import org.legible.publisher.link.Connections;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;

/**
 * Makes the views of a report's recommendations.
 *
 * @param report the report and the page
 * @param inText true where they stand in the text of their report, whose numbering they may be part of
 */
public record RecommendationMaker(ReportContext report, boolean inText) {

    /** One recommendation under a heading of this level. */
    RecommendationView of(Recommendation recommendation, int level) {
        String id = Anchors.recommendation(recommendation.id().value());
        RecommendationRef self =
                new RecommendationRef(report.slug(), recommendation.id().value());
        Connections connections = report.page().connections();
        Optional<ParagraphRef> paragraph = report.report()
                .paragraphNumber(recommendation)
                .filter(number -> inText)
                .map(number -> new ParagraphRef("", number.value()));
        return new RecommendationView(
                id,
                paragraph.map(Anchors::paragraph),
                new HeadingView(level, RecommendationTitles.of(report, recommendation), "#" + id),
                report.report().printedNumber(recommendation).isPresent(),
                report.passage(recommendation.text()),
                recommendation.citedAs().map(cited -> report.html(new Prose(cited.value(), cited.place()))),
                new RecommendationView.FollowUp(
                        addressees(recommendation),
                        DueWords.of(report, recommendation),
                        AnswerView.all(report, recommendation),
                        StatusView.of(report, recommendation)),
                new RecommendationView.Related(
                        evidence(recommendation),
                        themes(recommendation.themes()),
                        recommendations(recommendation.repeats().stream()
                                .map(Placed::value)
                                .toList()),
                        recommendations(connections.repeatedBy(self)),
                        actions(connections.answeredBy(self))));
    }

    /** Links to themes, by their keys. */
    List<LinkView> themes(List<Text> keys) {
        return keys.stream()
                .map(key -> new LinkView(
                        report.page()
                                .library()
                                .themes()
                                .get(key.value())
                                .title()
                                .shown(),
                        report.page().link(Addresses.theme(key.value()))))
                .toList();
    }

    /** Links to recommendations of any report. */
    List<LinkView> recommendations(Collection<RecommendationRef> refs) {
        return refs.stream().flatMap(ref -> link(ref).stream()).toList();
    }

    private Optional<LinkView> link(RecommendationRef ref) {
        return report.page().library().recommendation(ref).map(recommendation -> {
            Entry entry = report.page().library().reports().get(ref.slug());
            ReportContext other = new ReportContext(report.page(), entry);
            if (!entry.slug().equals(report.slug())) return RecommendationTitles.inReport(other, recommendation);
            String anchor = Anchors.recommendation(ref.id());
            return new LinkView(RecommendationTitles.of(other, recommendation), other.place(anchor));
        });
    }

    private List<LinkView> addressees(Recommendation recommendation) {
        return recommendation.to().stream()
                .map(key -> new LinkView(
                        report.page()
                                .library()
                                .addressees()
                                .get(key.value())
                                .title()
                                .shown(),
                        report.page().link(Addresses.recommendationsTo(key.value()))))
                .toList();
    }

    private List<RecommendationView.Evidence> evidence(Recommendation recommendation) {
        List<RecommendationView.Evidence> evidence = new ArrayList<>();
        recommendation.paragraphs().forEach(paragraph -> evidence.add(evidence(paragraph.value(), false)));
        recommendation.editorsParagraphs().forEach(paragraph -> evidence.add(evidence(paragraph.value(), true)));
        return List.copyOf(evidence);
    }

    private RecommendationView.Evidence evidence(ParagraphRef paragraph, boolean editors) {
        String words = report.words().get("recommendation.paragraph", Map.of("paragraph", paragraph.spoken()));
        return new RecommendationView.Evidence(words, report.place(Anchors.paragraph(paragraph)), editors);
    }

    private List<LinkView> actions(List<ActionRef> refs) {
        return refs.stream().map(this::action).toList();
    }

    private LinkView action(ActionRef ref) {
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
