package org.legible.publisher.view.part;

import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Deadline;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/** By when a recommendation or an action should be done, in words. */
public final class DueWords {

    private DueWords() {}

    /** By when it should be done; empty where the report does not say. */
    public static Optional<String> of(ReportContext report, Recommendation recommendation) {
        Optional<String> due = recommendation
                .due()
                .map(date -> report.page().date(date.value()))
                .or(() -> recommendation.within().map(time -> within(report.words(), Deadline.of(time.value()))));
        return both(report.words(), due, recommendation.dueAsPrinted());
    }

    /** By when an action should be done; empty where the plan does not say. */
    public static Optional<String> of(ReportContext report, Action action) {
        return both(report.words(), action.due().map(report.page()::date), action.dueAsPrinted());
    }

    private static Optional<String> both(Words words, Optional<String> due, Optional<Text> printed) {
        if (due.isEmpty() || printed.isEmpty()) return due.or(() -> printed.map(Text::shown));
        return Optional.of(words.get(
                "action.duePrinted",
                Map.of("date", due.get(), "printed", printed.get().shown())));
    }

    private static String within(Words words, Deadline limit) {
        String time = words.count("recommendation.time." + EnumWords.wordKey(limit.unit()), limit.count());
        return words.get("recommendation.within", Map.of("time", time));
    }
}
