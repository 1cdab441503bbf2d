package org.legible.publisher.view.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.PassageView;
import org.legible.publisher.view.RecommendationTitles;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.index.RecommendationIndex.Act;
import org.legible.publisher.view.index.RecommendationIndex.Item;
import org.legible.publisher.view.index.RecommendationIndex.Listed;
import org.legible.publisher.view.part.AnswerView;
import org.legible.publisher.view.part.DueWords;
import org.legible.publisher.view.part.ProofView;
import org.legible.publisher.view.part.StatusView;

/**
 * A recommendation, or an action that answers one, in a list of many.
 *
 * @param href where its whole story stands
 * @param answers what each who was asked answered
 * @param statuses what became of it, one for each body of which something was said
 * @param due by when it should be done, in a sentence
 * @param overdue that its time is over, and on which day that was so
 * @param evidence the paragraphs that it rests on
 * @param about who was asked, or does it, and its themes
 */
public record RecommendationEntryView(
        String href,
        String title,
        PassageView text,
        List<AnswerView> answers,
        List<StatusView> statuses,
        Optional<String> due,
        Optional<String> overdue,
        List<ProofView.Evidence> evidence,
        String about) {

    static RecommendationEntryView of(PageContext page, Listed listed) {
        ReportContext report = new ReportContext(page, listed.entry());
        return listed instanceof Item item ? asked(report, item) : done(report, ((Act) listed).action());
    }

    private static RecommendationEntryView asked(ReportContext report, Item item) {
        Recommendation recommendation = item.recommendation();
        LocalDate today = report.page().today();
        List<String> to = recommendation.to().stream().map(report::body).toList();
        return new RecommendationEntryView(
                report.recommendationPlace(
                        Anchors.recommendation(recommendation.id().value())),
                RecommendationTitles.of(report, recommendation),
                report.passage(recommendation.text()),
                AnswerView.all(report, recommendation),
                StatusView.newest(report, recommendation),
                DueWords.of(report, recommendation)
                        .map(due -> report.words().get("recommendation.due", Map.of("due", due))),
                Optional.of(today)
                        .filter(item::isOverdue)
                        .map(day -> report.words()
                                .get(
                                        "index.overdue",
                                        Map.of("date", report.page().date(PartialDate.of(day))))),
                ProofView.evidence(report, recommendation),
                about(report, "recommendation.aboutTo", to, recommendation.themes()));
    }

    private static RecommendationEntryView done(ReportContext report, Action action) {
        return new RecommendationEntryView(
                report.place(Anchors.action(action.id().value())),
                report.words().get("action.title", Map.of("id", action.id())),
                new PassageView(report.html(action.text()), false),
                List.of(),
                List.of(),
                DueWords.of(report, action).map(due -> report.words().get("recommendation.due", Map.of("due", due))),
                Optional.empty(),
                List.of(),
                about(report, "action.aboutOwners", Text.shown(action.owners()), action.themes()));
    }

    private static String about(ReportContext report, String who, List<String> people, List<Text> keys) {
        String apart = report.words().get("list.semicolon");
        List<String> themes = keys.stream()
                .map(key -> report.page()
                        .vocabularies()
                        .themes()
                        .get(key.value())
                        .title()
                        .shown())
                .toList();
        List<String> about = new ArrayList<>();
        if (!people.isEmpty()) about.add(report.words().get(who, Map.of("to", String.join(apart, people))));
        if (!themes.isEmpty())
            about.add(report.words().get("recommendation.aboutThemes", Map.of("themes", String.join(apart, themes))));
        return String.join(" ", about);
    }
}
