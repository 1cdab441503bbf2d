package org.legible.publisher.view.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.PlaceMarks;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.index.RecommendationIndex.Act;
import org.legible.publisher.view.index.RecommendationIndex.Item;
import org.legible.publisher.view.index.RecommendationIndex.Listed;
import org.legible.publisher.view.part.AnswerView;
import org.legible.publisher.view.part.ProofView;
import org.legible.publisher.view.part.StatusView;

/**
 * What the register says of the entries of one report, for whoever filters it: the same words that its pages hold, as plain text.
 * A file of them has the report's title, its language, what is said of it, and its entries, each as a list in the order of
 * {@link #entry}.
 */
public final class FilterEntries {

    private final ReportContext report;

    private FilterEntries(ReportContext report) {
        this.report = report;
    }

    /** The entries of a report that the register holds, in their order. */
    public static List<Object> of(ReportContext report, List<Listed> listed) {
        FilterEntries entries = new FilterEntries(report);
        return List.of(
                plain(report.report().shortTitle().value()),
                report.page().library().language(report.entry()),
                plain(RecommendationIndexView.about(report)),
                listed.stream().map(entries::entry).toList());
    }

    private List<Object> entry(Listed listed) {
        RecommendationEntryView view = RecommendationEntryView.of(report.page(), listed);
        Prose text = listed instanceof Item item
                ? item.recommendation().text()
                : ((Act) listed).action().text();
        Optional<Recommendation> asked =
                listed instanceof Item item ? Optional.of(item.recommendation()) : Optional.empty();
        return List.of(
                plain(view.title()),
                view.href(),
                report.lines(text),
                asked.flatMap(Recommendation::plain).map(report::lines).orElse(List.of()),
                plain(view.due().orElse("")),
                view.evidence().stream().map(FilterEntries::evidence).toList(),
                plain(view.about()),
                asked.map(this::statuses).orElse(List.of()),
                asked.map(this::silences).orElse(List.of()),
                view.answers().stream().map(FilterEntries::answer).toList());
    }

    // With the day from which on it was known, if that is.
    private static List<Object> answer(AnswerView answer) {
        String sentence = plain(answer.sentence());
        return answer.date()
                .<List<Object>>map(date -> List.of(sentence, date.lastDay().toEpochDay()))
                .orElse(List.of(sentence));
    }

    private static List<Object> evidence(ProofView.Evidence evidence) {
        List<Object> paragraphs = new ArrayList<>();
        for (ProofView.Paragraph paragraph : evidence.paragraphs())
            paragraphs.add(
                    List.of(paragraph.before(), plain(paragraph.name()), plain(paragraph.number()), paragraph.href()));
        return List.of(
                plain(evidence.lead()), paragraphs, plain(evidence.whose().orElse("")));
    }

    // Each that was ever said: which of them hold depends on the day that a reader asks about.
    private List<Object> statuses(Recommendation recommendation) {
        List<Object> statuses = new ArrayList<>();
        for (StatusView status : StatusView.all(report, recommendation))
            statuses.add(List.of(
                    status.line(), plain(status.word()), plain(status.when().orElse(""))));
        return statuses;
    }

    // That nothing was said of a body, for each of several that were asked: of which it is true depends on the day too.
    private List<Object> silences(Recommendation recommendation) {
        if (recommendation.to().size() < 2) return List.of();
        return recommendation.to().stream()
                .<Object>map(body -> plain(StatusView.notReported(report, body)))
                .toList();
    }

    private static String plain(String text) {
        return PlaceMarks.strip(text);
    }
}
