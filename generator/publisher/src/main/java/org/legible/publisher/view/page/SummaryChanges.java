package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.report.Pictogram;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Summary;
import org.legible.publisher.report.Text;
import org.legible.publisher.report.Theme;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.RecommendationNames;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.DoneView;
import org.legible.publisher.view.part.DueWords;
import org.legible.publisher.view.part.SummaryChangesView;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * Shows recommendations in a young people's summary.
 *
 * @param report the report
 * @param summary what the summary says of itself: which of them matter most, and which pictures they have
 */
record SummaryChanges(ReportContext report, Summary summary) {

    /** These, under headings of this level. */
    SummaryChangesView of(List<Recommendation> recommendations, int level) {
        String title = RecommendationNames.of(report.words(), recommendations).title();
        Map<List<String>, List<Recommendation>> asked = new LinkedHashMap<>();
        for (Recommendation recommendation : recommendations) {
            List<String> bodies =
                    recommendation.to().stream().map(report::plainBody).toList();
            asked.computeIfAbsent(bodies, key -> new ArrayList<>()).add(recommendation);
        }
        List<SummaryChangesView.Group> groups = new ArrayList<>();
        asked.forEach((bodies, items) -> groups.add(group(bodies, items)));
        return new SummaryChangesView(
                level,
                title,
                List.copyOf(groups),
                new LinkView(
                        report.ofEdition("summary.evidence", Map.of("items", title)),
                        report.page().link(Addresses.reportRecommendations(report.slug()))));
    }

    // Where the author has not said what matters most, nothing is folded away.
    private SummaryChangesView.Group group(List<String> bodies, List<Recommendation> asked) {
        Words words = report.words();
        Set<String> main = summary.main().stream().map(Text::value).collect(Collectors.toSet());
        List<SummaryChangesView.Item> first = new ArrayList<>();
        List<SummaryChangesView.Item> others = new ArrayList<>();
        boolean isAllGeneral = DoneView.isAllGeneral(asked);
        for (Recommendation recommendation : asked)
            (main.isEmpty() || main.contains(recommendation.id().value()) ? first : others)
                    .add(item(recommendation, !isAllGeneral));
        Optional<String> more = Optional.of(others)
                .filter(items -> !items.isEmpty())
                .map(items -> words.count(first.isEmpty() ? "summary.moreAlone" : "summary.more", items.size()));
        return new SummaryChangesView.Group(
                Optional.of(bodies)
                        .filter(names -> !names.isEmpty())
                        .map(names -> words.get("summary.whoActs", Map.of("to", new ListWords(words).of(names)))),
                Optional.of(words.get("summary.done.allGeneral")).filter(note -> isAllGeneral),
                List.copyOf(first),
                more,
                List.copyOf(others));
    }

    private SummaryChangesView.Item item(Recommendation recommendation, boolean saysGeneral) {
        String id = Anchors.recommendation(recommendation.id().value());
        return new SummaryChangesView.Item(
                id,
                picture(recommendation, id).map(Pictogram::key),
                report.passage(recommendation.plain().orElse(recommendation.text())),
                recommendation.plain().isPresent() ? Optional.empty() : Optional.of(report.ofEdition("summary.words")),
                said(recommendation),
                DoneView.all(report, recommendation, saysGeneral));
    }

    /** The one that the author chose, else that of the first theme which has one. */
    private Optional<Pictogram> picture(Recommendation recommendation, String id) {
        return summary.pictures().stream()
                .filter(chosen -> chosen.at().value().equals(id))
                .map(Summary.ChosenPicture::picture)
                .findFirst()
                .or(() -> recommendation.themes().stream()
                        .map(key -> report.page().vocabularies().themes().get(key.value()))
                        .map(Theme::picture)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** By when it should be done, and what each answered. */
    private List<String> said(Recommendation recommendation) {
        Words words = report.words();
        List<String> said = new ArrayList<>();
        DueWords.of(report, recommendation).ifPresent(due -> said.add(words.get("summary.due", Map.of("due", due))));
        for (Recommendation.Response response : recommendation.responses())
            said.add(words.get(
                    "summary.answer",
                    Map.of(
                            "body",
                            report.plainBody(response.by()),
                            "answer",
                            words.get("answer." + EnumWords.wordKey(response.is())))));
        return List.copyOf(said);
    }
}
