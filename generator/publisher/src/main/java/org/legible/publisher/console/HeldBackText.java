package org.legible.publisher.console;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.legible.publisher.library.HeldBack;

/**
 * What a build held back, in a sentence: "2 reports held back: one draft (millbrook-2026), one until 1 December 2026, 09:30 UTC
 * (millbrook-2027)." The moment is given as its author wrote it, in the author's own offset.
 */
public final class HeldBackText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private HeldBackText() {}

    /** The sentence, or "" if nothing was held back. */
    public static String of(List<HeldBack> reports) {
        if (reports.isEmpty()) return "";
        List<String> drafts = new ArrayList<>();
        Map<OffsetDateTime, List<String>> waiting =
                new TreeMap<>(Comparator.comparing(OffsetDateTime::toInstant).thenComparing(OffsetDateTime::getOffset));
        for (HeldBack report : reports)
            report.until()
                    .map(until -> waiting.computeIfAbsent(until, moment -> new ArrayList<>()))
                    .orElse(drafts)
                    .add(report.slug());
        List<String> parts = new ArrayList<>();
        if (!drafts.isEmpty()) parts.add(number(drafts) + (drafts.size() == 1 ? " draft" : " drafts") + names(drafts));
        waiting.forEach((until, slugs) -> parts.add(number(slugs) + " until " + moment(until) + names(slugs)));
        return Counts.of(reports.size(), "report") + " held back: " + String.join(", ", parts) + ".";
    }

    /** What stands over the pages of a report that readers may not see yet, for those who may. */
    public static String banner(HeldBack report) {
        return report.until()
                        .map(until -> "Not public until " + moment(until) + ".")
                        .orElse("Draft.") + " Only you see this page: it is not published.";
    }

    private static String number(List<String> slugs) {
        return slugs.size() == 1 ? "one" : String.valueOf(slugs.size());
    }

    private static String names(List<String> slugs) {
        return slugs.stream().sorted().collect(Collectors.joining(", ", " (", ")"));
    }

    private static String moment(OffsetDateTime moment) {
        String time = (moment.getSecond() == 0 ? MINUTE : SECOND).format(moment);
        String offset = moment.getOffset().equals(ZoneOffset.UTC)
                ? ""
                : moment.getOffset().getId();
        return DAY.format(moment) + ", " + time + " UTC" + offset;
    }
}
