package org.legible.publisher.view.part;

import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.Deadline;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;
import org.legible.publisher.words.Words;

/** By when a recommendation should be done, in words. */
public final class DueWords {

    private DueWords() {}

    /** By when it should be done; empty where the report does not say. */
    public static Optional<String> of(ReportContext report, Recommendation recommendation) {
        Words words = report.words();
        Optional<String> printed = recommendation.dueAsPrinted().map(Text::shown);
        Optional<String> due = recommendation
                .due()
                .map(date -> report.page().date(date.value()))
                .or(() -> recommendation.within().map(time -> within(words, Deadline.of(time.value()))));
        if (due.isEmpty() || printed.isEmpty()) return due.or(() -> printed);
        return Optional.of(words.get("action.duePrinted", Map.of("date", due.get(), "printed", printed.get())));
    }

    private static String within(Words words, Deadline limit) {
        String time = words.count("recommendation.time." + EnumWords.wordKey(limit.unit()), limit.count());
        return words.get("recommendation.within", Map.of("time", time));
    }
}
