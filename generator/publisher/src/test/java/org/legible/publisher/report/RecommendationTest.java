package org.legible.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.address.RecommendationRef;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Recommendation.Progress;

class RecommendationTest {

    @Test
    void theNewestStatusSaysHowFarItHasCome() {
        Recommendation recommendation =
                recommendation(Optional.empty(), List.of(status(Progress.OPEN), status(Progress.IN_PROGRESS)));

        assertThat(recommendation.progress()).isEqualTo(Progress.IN_PROGRESS);
    }

    @Test
    void noStatusMeansNotReported() {
        assertThat(recommendation(Optional.empty(), List.of()).progress()).isEqualTo(Progress.NOT_REPORTED);
    }

    @Test
    void theEditorsLinksAreEmptyWhereTheEditorMadeNone() {
        Recommendation without = recommendation(Optional.empty(), List.of());
        Recommendation with = recommendation(
                Optional.of(new Recommendation.EditorsLinks(
                        List.of(placed(ParagraphRef.parse("30"))),
                        List.of(placed(new RecommendationRef("hertfordshire-2007", "imm-4"))))),
                List.of());

        assertThat(without.editorsParagraphs()).isEmpty();
        assertThat(without.repeats()).isEmpty();
        assertThat(with.editorsParagraphs()).extracting(Placed::toString).containsExactly("30");
        assertThat(with.repeats()).extracting(Placed::toString).containsExactly("hertfordshire-2007/imm-4");
    }

    @ParameterizedTest
    @CsvSource({
        "4, true",
        "4a, true",
        "2.3, true",
        "2.3.1, true",
        "R4, true",
        "A, true",
        "IV, true",
        "lights, false",
        "imm-4, false",
        "a, false",
        "now-1, false",
        "2019-1, false"
    })
    void anIdMayReadAsAPrintedNumber(String id, boolean reads) {
        Report report = Reports.of("recommendations: [{id: '" + id + "', type: recommendation, text: a, to: b}]");

        assertThat(report.printedNumber(report.recommendations().get(0)).map(Text::value))
                .isEqualTo(reads ? Optional.of(id) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "with-paragraphs, number: '7', 7, 7",
        "apart, number: '7', 7, -",
        "apart, type: recommendation, 1, -",
        "none, type: recommendation, -, -",
        "with-paragraphs, type: recommendation, -, -"
    })
    void aReportSaysHowItNumbersItsRecommendations(String run, String fact, String printed, String paragraph) {
        String more = fact.startsWith("type") ? "" : ", " + fact;
        Report report = Reports.of(
                "recommendation-numbers: " + run,
                "recommendations: [{id: '1', type: recommendation, text: a, to: b" + more + "}]");
        Recommendation only = report.recommendations().get(0);

        assertThat(report.printedNumber(only).map(Text::value).orElse("-")).isEqualTo(printed);
        assertThat(report.paragraphNumber(only).map(Text::value).orElse("-")).isEqualTo(paragraph);
    }

    private static Recommendation.Status status(Progress progress) {
        return new Recommendation.Status(
                progress, Recommendation.SaidBy.SELF, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static <T> Placed<T> placed(T value) {
        return new Placed<>(value, Place.of("report.yaml"));
    }

    private static Recommendation recommendation(
            Optional<Recommendation.EditorsLinks> links, List<Recommendation.Status> status) {
        return new Recommendation(
                Reports.text("1"),
                Optional.of(Reports.text("1")),
                Recommendation.Type.RECOMMENDATION,
                Reports.prose("Visit sooner."),
                Optional.empty(),
                Optional.empty(),
                List.of(Reports.text("local-authority")),
                Optional.empty(),
                List.of(placed(ParagraphRef.parse("27"))),
                List.of(),
                links,
                status);
    }
}
