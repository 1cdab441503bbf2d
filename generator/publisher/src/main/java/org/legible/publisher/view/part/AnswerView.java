package org.legible.publisher.view.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Placed;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Response;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.EnumWords;

/**
 * What one of those who were asked answered, in a list of many: who, when, and what it comes to. Its own words stand where the
 * whole story stands.
 *
 * @param sentence all of that
 * @param date when it was given
 */
public record AnswerView(String sentence, Optional<PartialDate> date) {

    /** The answers to a recommendation, in the order of the report. */
    public static List<AnswerView> all(ReportContext report, Recommendation recommendation) {
        return recommendation.responses().stream()
                .map(response -> new AnswerView(
                        sentence(report, response, UnaryOperator.identity(), UnaryOperator.identity()),
                        response.date().map(Placed::value)))
                .toList();
    }

    /** The same sentence as markup, in which the answer stands out. */
    static String markup(ReportContext report, Response response) {
        return sentence(report, response, Markup::escape, answer -> "<strong>" + Markup.escape(answer) + "</strong>");
    }

    private static String sentence(
            ReportContext report, Response response, UnaryOperator<String> text, UnaryOperator<String> strong) {
        Optional<String> when = response.date().map(date -> report.page().on(date.value()));
        return report.words()
                .get(
                        "answer.line" + (when.isPresent() ? "Dated" : ""),
                        Map.of(
                                "body", text.apply(report.body(response.by())),
                                "answer",
                                        strong.apply(report.words().get("answer." + EnumWords.wordKey(response.is()))),
                                "when", text.apply(when.orElse(""))));
    }
}
