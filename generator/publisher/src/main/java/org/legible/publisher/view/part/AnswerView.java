package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Response;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;

/**
 * What somebody who was asked answered.
 *
 * @param by who answered
 * @param word what the answer is
 * @param date when it was given; empty if nothing says so
 * @param text what was answered, as markup
 * @param sources where it was said: one link or none
 */
public record AnswerView(String by, String word, String date, String text, List<LinkView> sources) {

    /** Every answer to a recommendation of the report. */
    static List<AnswerView> all(ReportContext report, Recommendation recommendation) {
        return recommendation.responses().stream()
                .map(response -> of(report, response))
                .toList();
    }

    private static AnswerView of(ReportContext report, Response response) {
        return new AnswerView(
                report.words().get("answer.by", Map.of("body", report.body(response.by()))),
                report.words().get("answer." + EnumWords.wordKey(response.is())),
                response.date().map(date -> report.page().date(date.value())).orElse(""),
                response.text().map(report::html).orElse(""),
                SaidInLinks.of(report, response.source()));
    }
}
