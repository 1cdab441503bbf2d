package org.legible.publisher.view.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.library.ActionRef;
import org.legible.publisher.link.Connections;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Response;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.PassageView;
import org.legible.publisher.view.ReportContext;

/**
 * Tells the story of a recommendation: the earlier ones that it makes again, itself, what each who was asked answered, what
 * became of it, the later ones that make it again, the actions that answer it.
 *
 * <p>The steps stand in the order of their days; what has no date comes right after what stands before it in that list. Of a
 * date that is only a month or a year, what went before counts from its first day and what followed from its last, so that
 * nothing answers what was not yet made.
 */
final class StoryTeller {

    private final ReportContext report;
    private final Recommendation recommendation;
    private final RecommendationLinks links;
    private final List<Dated> steps = new ArrayList<>();

    /** A step with the day by which steps are sorted. */
    private record Dated(LocalDate day, StoryView.Step step) {}

    private StoryTeller(ReportContext report, Recommendation recommendation) {
        this.report = report;
        this.recommendation = recommendation;
        links = new RecommendationLinks(report);
    }

    /** The story; empty if nothing is known but what the state says already: that it was made, and the newest word on it. */
    static Optional<StoryView> tell(ReportContext report, Recommendation recommendation) {
        int saidAlready = 1
                + (recommendation.status().isEmpty()
                        ? 0
                        : recommendation.newest().size());
        List<Dated> steps = new StoryTeller(report, recommendation).all();
        if (steps.size() <= saidAlready) return Optional.empty();
        return Optional.of(new StoryView(steps.stream()
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::step)
                .toList()));
    }

    private List<Dated> all() {
        Connections connections = report.page().connections();
        RecommendationRef self =
                new RecommendationRef(report.slug(), recommendation.id().value());
        PartialDate published = report.report().published().value();
        List<RecommendationRef> earlier =
                recommendation.repeats().stream().map(Placed::value).toList();
        made("recommendation.repeats", earlier, PartialDate::firstDay);
        add(published.firstDay(), step(published, true, words("recommendation.here"), List.of(), Optional.empty()));
        LocalDate last = published.firstDay();
        for (Response response : recommendation.responses()) last = answer(response, last);
        for (Status status : recommendation.status()) last = status(status, last);
        made("recommendation.repeatedBy", connections.repeatedBy(self), PartialDate::lastDay);
        actions(connections.answeredBy(self));
        return steps;
    }

    /** Recommendations of other reports like this one, a step for each report. */
    private void made(String phrase, List<RecommendationRef> refs, Function<PartialDate, LocalDate> day) {
        Map<String, List<RecommendationRef>> byReport = new TreeMap<>();
        for (RecommendationRef ref : refs)
            byReport.computeIfAbsent(ref.slug(), slug -> new ArrayList<>()).add(ref);
        byReport.forEach((slug, several) -> published(slug)
                .ifPresent(published -> add(
                        day.apply(published),
                        step(
                                published,
                                false,
                                words(phrase),
                                links.recommendations(several),
                                Optional.of(report.words().count("editors.links", several.size()))))));
    }

    private void actions(List<ActionRef> refs) {
        Map<String, List<LinkView>> byReport = new TreeMap<>();
        for (ActionRef ref : refs)
            byReport.computeIfAbsent(ref.slug(), slug -> new ArrayList<>()).add(links.action(ref));
        byReport.forEach((slug, several) -> published(slug)
                .ifPresent(published -> add(
                        published.lastDay(),
                        step(published, false, words("recommendation.answeredBy"), several, Optional.empty()))));
    }

    private LocalDate answer(Response response, LocalDate before) {
        return said(
                response.date().map(Placed::value),
                before,
                AnswerView.markup(report, response),
                response.text().map(report::passage),
                SaidInLinks.of(report, response.source()));
    }

    // Who says the newest words, and when, stands in the state already.
    private LocalDate status(Status status, LocalDate before) {
        StateView state = StateView.of(report, recommendation, status);
        String sentence = recommendation.newest().contains(status)
                ? report.words()
                        .get("status.lineInStory", Map.of("status", StateView.progress(report, recommendation, status)))
                : state.sentence();
        return said(
                status.date().map(Placed::value),
                before,
                sentence,
                state.note().map(note -> new PassageView(note, false)),
                state.sources());
    }

    private LocalDate said(
            Optional<PartialDate> date,
            LocalDate before,
            String sentence,
            Optional<PassageView> said,
            List<LinkView> sources) {
        LocalDate day = date.map(PartialDate::lastDay).orElse(before);
        add(day, new StoryView.Step(date.map(this::year), false, sentence, List.of(), Optional.empty(), said, sources));
        return day;
    }

    private StoryView.Step step(
            PartialDate date, boolean isHere, String sentence, List<LinkView> told, Optional<String> whose) {
        return new StoryView.Step(
                Optional.of(year(date)),
                isHere,
                sentence,
                ListedLink.all(report.words(), told),
                whose,
                Optional.empty(),
                List.of());
    }

    private void add(LocalDate day, StoryView.Step step) {
        steps.add(new Dated(day, step));
    }

    private Optional<PartialDate> published(String slug) {
        return Optional.ofNullable(report.page().library().reports().get(slug))
                .map(entry -> entry.report().published().value());
    }

    private String words(String key) {
        return Markup.escape(report.words().get(key));
    }

    private String year(PartialDate date) {
        return String.valueOf(date.year());
    }
}
