package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Progress;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.report.Report;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.ListWords;
import org.legible.publisher.words.Words;

/**
 * The answer to "Was it done?", in words for young people: who says what, and never more than was said.
 *
 * @param mark the sign beside it: {@code checked}, {@code said}, {@code again}, {@code started}, {@code no} or {@code unknown}
 * @param answer the answer
 * @param notes what a reader should know of it
 */
public record DoneView(String mark, String answer, List<String> notes) {

    /** True if all that was said of these was said of several at once. */
    public static boolean isAllGeneral(List<Recommendation> recommendations) {
        List<Status> said = recommendations.stream()
                .flatMap(recommendation -> recommendation.newest().stream())
                .toList();
        return said.size() > 1 && said.stream().allMatch(Status::general);
    }

    /**
     * The answers for a recommendation, one for each body that was asked; none for what asks for nothing.
     *
     * @param saysGeneral true if each answer says itself that it was given for several at once
     */
    public static List<DoneView> all(ReportContext report, Recommendation recommendation, boolean saysGeneral) {
        List<String> again = again(report, recommendation);
        if (recommendation.status().isEmpty())
            return recommendation.type().asks()
                    ? List.of(new DoneView("unknown", report.words().get("summary.done.unknown"), again))
                    : List.of();
        Stream<DoneView> said = recommendation.newest().stream().map(status -> {
            List<String> notes = new ArrayList<>();
            if (status.general() && saysGeneral) notes.add(report.words().get("summary.done.general"));
            notes.addAll(again);
            String answer = report.words().get("summary.done." + EnumWords.wordKey(status.is()));
            return new DoneView(
                    mark(status, !again.isEmpty()), said(report, recommendation, status, answer), List.copyOf(notes));
        });
        Stream<DoneView> unknown = recommendation.unreported().stream()
                .map(body -> new DoneView(
                        "unknown",
                        StatusView.of(
                                report.words(),
                                Optional.of(report.plainBody(body)),
                                report.words().get("summary.done.unknown")),
                        again));
        return Stream.concat(said, unknown).toList();
    }

    private static String mark(Status status, boolean isAskedAgain) {
        if (status.is() == Progress.IN_PROGRESS) return "started";
        if (status.is() == Progress.SUPERSEDED) return "unknown";
        if (status.is() != Progress.COMPLETED) return "no";
        if (isAskedAgain) return "again";
        return status.verified() && !status.general() ? "checked" : "said";
    }

    private static String said(ReportContext report, Recommendation asked, Status status, String answer) {
        Words words = report.words();
        boolean isBySelf = asked.isBySelf(status);
        boolean isByInspectorate = status.saidBy().value().equals(Status.INSPECTORATE);
        String key = isByInspectorate
                ? status.verified() ? "inspectorateChecked" : "inspectorateSaid"
                : status.verified() ? "checked" : "said";
        String speaker =
                isByInspectorate ? "" : isBySelf ? bodies(report, asked, status) : report.plainBody(status.saidBy());
        String said = words.get("summary.done." + key, Map.of("body", speaker, "answer", answer));
        // Of whom it is said, where that is not who says it.
        return isBySelf
                ? said
                : status.by()
                        .map(body -> words.get("status.of", Map.of("body", report.plainBody(body), "status", said)))
                        .orElse(said);
    }

    private static String bodies(ReportContext report, Recommendation asked, Status status) {
        List<String> names = status.by().map(List::of).orElse(asked.to()).stream()
                .map(report::plainBody)
                .toList();
        return names.isEmpty() ? report.words().get("summary.done.whoever") : new ListWords(report.words()).of(names);
    }

    private static List<String> again(ReportContext report, Recommendation recommendation) {
        RecommendationRef self =
                new RecommendationRef(report.slug(), recommendation.id().value());
        return report.page().connections().repeatedBy(self).stream()
                .flatMap(ref ->
                        Optional.ofNullable(report.page().library().reports().get(ref.slug())).stream())
                .map(entry -> year(entry.report()))
                .distinct()
                .map(year -> report.words().get("summary.done.again", Map.of("year", year)))
                .toList();
    }

    private static String year(Report report) {
        return String.valueOf(report.published().value().year());
    }
}
