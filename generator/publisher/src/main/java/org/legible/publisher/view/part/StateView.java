package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Progress;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/**
 * What became of a recommendation by one who said so, in a line that is drawn and a sentence.
 *
 * @param line the name of the drawing
 * @param sentence how far it has come, who says so and when, as markup
 * @param note what was said, as markup
 */
public record StateView(String line, String sentence, Optional<String> note, List<LinkView> sources) {

    /** The newest words on a recommendation, one for each body that was asked; none for what asks for nothing. */
    static List<StateView> newest(ReportContext report, Recommendation recommendation) {
        return Stream.concat(
                        recommendation.newest().stream().map(status -> of(report, recommendation, status)),
                        StatusView.notReported(report, recommendation).stream()
                                .map(word -> new StateView(
                                        line(recommendation, Optional.empty()),
                                        report.words().get("status.lineNone", Map.of("status", strong(word))),
                                        Optional.empty(),
                                        List.of())))
                .toList();
    }

    /** One status of a recommendation. */
    static StateView of(ReportContext report, Recommendation recommendation, Status status) {
        return new StateView(
                line(recommendation, Optional.of(status)),
                sentence(report, recommendation, status),
                status.note().map(report::html),
                SaidInLinks.of(report, status.source()));
    }

    /** The same without what was said, where that stands elsewhere. */
    StateView withoutNote() {
        return new StateView(line, sentence, Optional.empty(), List.of());
    }

    /**
     * The drawing for a status. What only the body itself says, or what was said of several at once, never reaches the end of
     * its line; only what was checked has a tick.
     */
    static String line(Recommendation recommendation, Optional<Status> status) {
        if (status.isEmpty()) return "state-not-reported";
        Progress progress = status.get().is();
        if (progress != Progress.COMPLETED) return "state-" + EnumWords.addressKey(progress);
        if (recommendation.isSelfReported(status.get()) || status.get().general()) return "state-said-done";
        return status.get().verified() ? "state-verified" : "state-done";
    }

    /** The names of all drawings. */
    static List<String> lines() {
        return Stream.concat(
                        Stream.of("not-reported", "said-done", "verified", "done"),
                        Stream.of(Progress.values())
                                .filter(progress -> progress != Progress.COMPLETED)
                                .map(EnumWords::addressKey))
                .map(name -> "state-" + name)
                .toList();
    }

    /** How far it has come by this status, as markup; the rest of the sentence says who says so and when. */
    static String progress(ReportContext report, Recommendation recommendation, Status status) {
        Words words = report.words();
        String progress = words.get("status." + EnumWords.wordKey(status.is()));
        if (recommendation.isSelfReported(status))
            progress = words.get("status.selfReported", Map.of("status", progress));
        return strong(StatusView.of(words, status.by().map(report::body), progress));
    }

    private static String sentence(ReportContext report, Recommendation recommendation, Status status) {
        Words words = report.words();
        String whole = progress(report, recommendation, status);
        boolean bySelf = recommendation.isBySelf(status);
        boolean byInspectorate = status.saidBy().value().equals(Status.INSPECTORATE);
        String who = bySelf ? "Self" : byInspectorate ? "Inspectorate" : "Body";
        String key = "status.line" + who + (status.verified() ? "Verified" : "");
        String body = bySelf || byInspectorate ? "" : Markup.escape(report.body(status.saidBy()));
        String said = status.date()
                .map(date -> words.get(
                        key + "Dated",
                        Map.of(
                                "status",
                                whole,
                                "body",
                                body,
                                "when",
                                Markup.escape(report.page().on(date.value())))))
                .orElseGet(() -> words.get(key, Map.of("status", whole, "body", body)));
        return status.general() ? words.get("status.lineOfSeveral", Map.of("said", said)) : said;
    }

    private static String strong(String words) {
        return "<strong class=\"state\">" + Markup.escape(words) + "</strong>";
    }
}
