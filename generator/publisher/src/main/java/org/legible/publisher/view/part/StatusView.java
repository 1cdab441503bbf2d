package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Standing;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/**
 * What became of a recommendation, in a list of many: the status, whose it is, and whether only the body itself says so.
 *
 * @param line the name of its drawing
 * @param when when it was said, with the word that goes before a date; empty where that is not known, or nothing was said
 */
public record StatusView(String line, String word, Optional<String> when) {

    /** The newest words, one for each body of which something was said, and that nothing was said of the others. */
    public static List<StatusView> newest(ReportContext report, Recommendation recommendation) {
        return Stream.concat(
                        of(report, recommendation, recommendation.newest()).stream(),
                        notReported(report, recommendation).stream()
                                .map(word -> new StatusView(
                                        StateView.line(recommendation, Optional.empty()), word, Optional.empty())))
                .toList();
    }

    /** That nothing was said: of it, or of bodies of which nothing was said where something was said of others. */
    static List<String> notReported(ReportContext report, Recommendation recommendation) {
        String word = word(Standing.NOT_REPORTED, report.words());
        if (recommendation.status().isEmpty()) return recommendation.type().asks() ? List.of(word) : List.of();
        return recommendation.unreported().stream()
                .map(body -> notReported(report, body))
                .toList();
    }

    /** That nothing was said of a body, where several were asked. */
    public static String notReported(ReportContext report, Text body) {
        return of(report.words(), Optional.of(report.body(body)), word(Standing.NOT_REPORTED, report.words()));
    }

    /** The names of all drawings that a status can have. */
    public static List<String> lines() {
        return StateView.lines();
    }

    /** Everything that was ever said of it, in the order of the report; nothing where nothing was said. */
    public static List<StatusView> all(ReportContext report, Recommendation recommendation) {
        return of(report, recommendation, recommendation.status());
    }

    private static List<StatusView> of(ReportContext report, Recommendation recommendation, List<Status> said) {
        return said.stream()
                .map(status -> new StatusView(
                        StateView.line(recommendation, Optional.of(status)),
                        word(report, recommendation, status),
                        status.date().map(date -> report.page().on(date.value()))))
                .toList();
    }

    /** One status in words, with the body of which it is said. */
    public static String word(ReportContext report, Recommendation recommendation, Status status) {
        Words words = report.words();
        String word = word(status.standing(), words);
        if (recommendation.isSelfReported(status)) word = words.get("status.selfReported", Map.of("status", word));
        else if (status.verified()) word = words.get("status.verified", Map.of("status", word));
        return of(words, status.by().map(report::body), word);
    }

    /** The status as addresses write it. */
    public static String addressKey(Standing standing) {
        return standing.key();
    }

    /** The status in words. What was said of several recommendations at once is never given as said of this one. */
    public static String word(Standing standing, Words words) {
        String word = words.get(
                "status." + standing.progress().map(EnumWords::wordKey).orElse("notReported"));
        return standing.general() ? words.get("status.general", Map.of("status", word)) : word;
    }

    /** A word on one body of several. */
    static String of(Words words, Optional<String> body, String word) {
        return body.map(name -> words.get("status.of", Map.of("body", name, "status", word)))
                .orElse(word);
    }
}
