package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Progress;
import org.legible.publisher.report.Recommendation.Standing;
import org.legible.publisher.report.Recommendation.Status;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/** What became of a recommendation, newest word first, each with who said so; no entry for what asks for nothing. */
public record StatusView(List<Said> entries) {

    /**
     * One word on it.
     *
     * @param note what was said, as markup
     * @param sources where it was said: one link or none
     */
    public record Said(
            String word, String tone, Optional<String> saidBy, Optional<String> note, List<LinkView> sources) {}

    /** A word in a list of many: the status, whose it is, and whether only the body itself says so. */
    public record Newest(String word, String tone) {}

    /** The status of a recommendation of the report. */
    static StatusView of(ReportContext report, Recommendation recommendation) {
        List<Said> entries = new ArrayList<>();
        for (Status status : recommendation.status()) entries.add(0, said(report, recommendation, status));
        if (entries.isEmpty())
            for (Standing standing : recommendation.standings())
                entries.add(new Said(
                        word(standing, report.words()),
                        tone(standing, false),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        return new StatusView(List.copyOf(entries));
    }

    /** The newest words, one for each body of which something was said. */
    public static List<Newest> newest(ReportContext report, Recommendation recommendation) {
        return newest(report, recommendation, report::body);
    }

    /** The same with the names of bodies for young people. */
    public static List<Newest> plain(ReportContext report, Recommendation recommendation) {
        return newest(report, recommendation, report::plainBody);
    }

    private static List<Newest> newest(
            ReportContext report, Recommendation recommendation, Function<Text, String> names) {
        if (recommendation.status().isEmpty())
            return recommendation.standings().stream()
                    .map(standing -> new Newest(word(standing, report.words()), tone(standing, false)))
                    .toList();
        return recommendation.newest().stream()
                .map(status -> newest(report.words(), status, recommendation.isSelfReported(status), names))
                .toList();
    }

    private static Newest newest(Words words, Status status, boolean selfReported, Function<Text, String> names) {
        String word = word(status.standing(), words);
        if (selfReported) word = words.get("status.selfReported", Map.of("status", word));
        return new Newest(of(words, status.by().map(names), word), tone(status.standing(), selfReported));
    }

    /** The status as addresses write it. */
    public static String addressKey(Standing standing) {
        return standing.progress().map(EnumWords::addressKey).orElse("not-reported")
                + (standing.general() ? "-in-general" : "");
    }

    /** The status in words. What was said of several recommendations at once is never given as said of this one. */
    public static String word(Standing standing, Words words) {
        String word = words.get(
                "status." + standing.progress().map(EnumWords::wordKey).orElse("notReported"));
        return standing.general() ? words.get("status.general", Map.of("status", word)) : word;
    }

    /** The status as a tone, beside its words. What only the body itself says, or what was said in general, is no success. */
    private static String tone(Standing standing, boolean selfReported) {
        boolean isSure = !selfReported && !standing.general();
        if (standing.progress().equals(Optional.of(Progress.COMPLETED)) && isSure) return "good";
        if (standing.progress().equals(Optional.of(Progress.IN_PROGRESS))) return "caution";
        return standing.progress().equals(Optional.of(Progress.CLOSED_WITHOUT_ACTION)) ? "poor" : "plain";
    }

    private static Said said(ReportContext report, Recommendation recommendation, Status status) {
        return new Said(
                of(report.words(), status.by().map(report::body), word(status.standing(), report.words())),
                tone(status.standing(), recommendation.isSelfReported(status)),
                Optional.of(saidBy(report, status, recommendation.isBySelf(status))),
                status.note().map(report::html),
                SaidInLinks.of(report, status.source()));
    }

    /** A word on one body of several. */
    private static String of(Words words, Optional<String> body, String word) {
        return body.map(name -> words.get("status.of", Map.of("body", name, "status", word)))
                .orElse(word);
    }

    /** Who said it, whether it was checked, when it was said, and of how many. */
    private static String saidBy(ReportContext report, Status status, boolean bySelf) {
        Words words = report.words();
        String speaker = status.saidBy().value();
        boolean isNamed = !bySelf && !speaker.equals(Status.INSPECTORATE);
        String key = isNamed ? "Body" : bySelf ? "Self" : "Inspectorate";
        String said = words.get(
                "status.saidBy" + key + (status.verified() ? "Verified" : ""),
                Map.of("body", isNamed ? report.body(status.saidBy()) : ""));
        String dated = status.date()
                .map(date -> words.get(
                        "status.dated",
                        Map.of("said", said, "date", report.page().date(date.value()))))
                .orElse(said);
        return status.general() ? words.get("status.saidOfSeveral", Map.of("said", dated)) : dated;
    }
}
