package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.view.EnumWords;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/** What became of a recommendation, newest word first, each with who said so. */
public record StatusView(List<Said> entries) {

    /** One word on it; {@code note} is markup. */
    public record Said(
            String word, String tone, Optional<String> saidBy, Optional<String> note, Optional<LinkView> source) {}

    /** The status of a recommendation of the report. */
    static StatusView of(ReportContext report, Recommendation recommendation) {
        Words words = report.words();
        if (recommendation.status().isEmpty()) {
            String word = word(Recommendation.Progress.NOT_REPORTED, words);
            return new StatusView(
                    List.of(new Said(word, "plain", Optional.empty(), Optional.empty(), Optional.empty())));
        }
        List<Said> entries = new ArrayList<>();
        for (Recommendation.Status status : recommendation.status()) entries.add(0, said(report, status));
        return new StatusView(List.copyOf(entries));
    }

    /** The status as addresses write it. */
    public static String addressKey(Recommendation.Standing standing) {
        return EnumWords.addressKey(standing.progress()) + (standing.general() ? "-in-general" : "");
    }

    /** The status in words. What was said of several recommendations at once is never given as said of this one. */
    public static String word(Recommendation.Standing standing, Words words) {
        String word = word(standing.progress(), words);
        return standing.general() ? words.get("status.general", Map.of("status", word)) : word;
    }

    private static String word(Recommendation.Progress progress, Words words) {
        return words.get("status." + EnumWords.wordKey(progress));
    }

    /** The newest word in a list of many: the status, and whether only the body itself says so. */
    public static String newest(Recommendation recommendation, Words words) {
        String word = word(recommendation.standing(), words);
        return isSelfReported(recommendation) ? words.get("status.selfReported", Map.of("status", word)) : word;
    }

    /** The tone of the newest word. */
    public static String newestTone(Recommendation recommendation) {
        return tone(recommendation.standing(), isSelfReported(recommendation));
    }

    private static boolean isSelfReported(Recommendation recommendation) {
        List<Recommendation.Status> said = recommendation.status();
        if (said.isEmpty()) return false;
        Recommendation.Status newest = said.get(said.size() - 1);
        return newest.saidBy() == Recommendation.SaidBy.SELF && newest.is() != Recommendation.Progress.NOT_REPORTED;
    }

    /** The status as a tone, beside its words. What only the body itself says, or what was said in general, is no success. */
    private static String tone(Recommendation.Standing standing, boolean selfReported) {
        return switch (standing.progress()) {
            case COMPLETED -> selfReported || standing.general() ? "plain" : "good";
            case IN_PROGRESS -> "caution";
            case NOT_ACCEPTED -> "poor";
            case OPEN, NOT_REPORTED, SUPERSEDED -> "plain";
        };
    }

    private static Said said(ReportContext report, Recommendation.Status status) {
        Words words = report.words();
        Recommendation.Standing standing = new Recommendation.Standing(status.is(), status.general());
        return new Said(
                word(standing, words),
                tone(standing, status.saidBy() == Recommendation.SaidBy.SELF),
                saidBy(report, status),
                status.note().map(note -> report.html(note)),
                status.source().map(source -> new LinkView(words.get("status.source"), place(report, source.value()))));
    }

    /** Who said it, when, and of how many. Of what nobody reported there is nobody who said it, only a day. */
    private static Optional<String> saidBy(ReportContext report, Recommendation.Status status) {
        Words words = report.words();
        Optional<String> date = status.date().map(report.page()::date);
        if (status.is() == Recommendation.Progress.NOT_REPORTED)
            return date.map(day -> words.get("status.asOf", Map.of("date", day)));
        String by = words.get("status.saidBy" + EnumWords.keyEnd(status.saidBy()));
        String dated = date.map(day -> words.get("status.dated", Map.of("said", by, "date", day)))
                .orElse(by);
        return Optional.of(status.general() ? words.get("status.saidOfSeveral", Map.of("said", dated)) : dated);
    }

    private static String place(ReportContext report, AnchorRef source) {
        return report.page().writer().linkTo(source.slug(), source.anchor());
    }
}
