package org.legible.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationTest {

    private static final PartialDate PUBLISHED = PartialDate.parse("2020-02").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "| NOT_REPORTED",
                "{is: open, said-by: self} | OPEN",
                "{is: open, said-by: self}, {is: completed, said-by: self} | COMPLETED",
                "{is: open, said-by: self, by: a}, {is: completed, said-by: self, by: b} | OPEN COMPLETED",
                "{is: open, said-by: self, by: a}, {is: completed, said-by: self, by: a} | COMPLETED",
                "{is: open, said-by: self, by: a}, {is: superseded, said-by: inspectorate} | SUPERSEDED",
                "{is: superseded, said-by: inspectorate}, {is: open, said-by: self, by: a} | OPEN SUPERSEDED"
            })
    void theNewestWordOnEachBodySaysHowFarItHasCome(String status, String standings) {
        Recommendation recommendation =
                recommendation("type: recommendation, status: [" + (status == null ? "" : status) + "]");

        assertThat(recommendation.standings())
                .extracting(RecommendationTest::name)
                .containsExactly(standings.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | NOT_REPORTED | NOT_REPORTED | NOT_REPORTED",
                "{is: open, said-by: self} | OPEN | OPEN | OPEN",
                "{is: open, said-by: self, by: a} | OPEN | NOT_REPORTED | NOT_REPORTED OPEN",
                "{is: open, said-by: c}, {is: completed, said-by: self, by: a} | COMPLETED | OPEN | OPEN COMPLETED",
                "{is: open, said-by: c}, {is: completed, said-by: self, by: a}, {is: superseded, said-by: self, by: b}"
                        + " | COMPLETED | SUPERSEDED | COMPLETED SUPERSEDED",
                "{is: open, said-by: self, by: a}, {is: completed, said-by: c} | COMPLETED | COMPLETED | COMPLETED"
            })
    void whereSeveralWereAskedItStandsForEach(String status, String first, String second, String standings) {
        Recommendation recommendation =
                recommendation("type: recommendation, to: [a, b], status: [" + (status == null ? "" : status) + "]");

        assertThat(recommendation.to())
                .extracting(body -> name(recommendation.standing(body)))
                .containsExactly(first, second);
        assertThat(recommendation.standings())
                .extracting(RecommendationTest::name)
                .containsExactly(standings.split(" "));
        assertThat(recommendation.unreported())
                .extracting(Text::value)
                .isEqualTo(standings.equals("NOT_REPORTED OPEN") ? List.of("b") : List.of());
    }

    @Test
    void ofWhatAsksForNothingNobodyAsksWhatBecameOfIt() {
        assertThat(recommendation("type: conclusion").standings()).isEmpty();
        assertThat(recommendation("type: conclusion, status: [{is: open, said-by: b}]")
                        .standings())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said-by: self | true",
                "said-by: self, verified: true | false",
                "said-by: a, by: a | true",
                "said-by: a | true",
                "said-by: b, by: a | false",
                "said-by: inspectorate | false"
            })
    void whatOnlyTheBodyItselfSaysIsSelfReported(String status, boolean selfReported) {
        Recommendation recommendation =
                recommendation("type: recommendation, to: [a], status: [{is: open, " + status + "}]");

        assertThat(recommendation.isSelfReported(recommendation.status().get(0)))
                .isEqualTo(selfReported);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due: 2020-06 | 2020-06-30",
                "due: 2020 | 2020-12-31",
                "within: 3 months | 2020-05-29",
                "within: 1 day | 2020-03-01",
                "within: 2 weeks | 2020-03-14",
                "within: 1 year | 2021-02-28",
                "due-as-printed: soon | "
            })
    void theLastDayIsThatOfTheDateOrCountsFromPublication(String due, LocalDate last) {
        assertThat(recommendation("type: recommendation, " + due).lastDay(PUBLISHED))
                .isEqualTo(Optional.ofNullable(last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: recommendation | true",
                "type: conclusion | false",
                "type: recommendation, to: [a], status: [{is: in-progress, said-by: self}] | true",
                "type: recommendation, to: [a], status: [{is: completed, said-by: self}] | false",
                "type: recommendation, to: [a], status: [{is: closed-without-action, said-by: self}] | false",
                "type: recommendation, to: [a, b], status: [{is: completed, said-by: self, by: a}] | true",
                "type: recommendation, to: [a, b], status: [{is: completed, said-by: c}] | false"
            })
    void whatHasNotComeToAnEndForAllWhoWereAskedIsOverdueFromTheNextDay(String facts, boolean overdue) {
        Recommendation recommendation = recommendation(facts + ", due: 2020-06-30");

        assertThat(recommendation.isOverdue(PUBLISHED, LocalDate.of(2020, 6, 30)))
                .isFalse();
        assertThat(recommendation.isOverdue(PUBLISHED, LocalDate.of(2020, 7, 1)))
                .isEqualTo(overdue);
    }

    @Test
    void theEditorsLinksAreEmptyWhereTheEditorMadeNone() {
        Recommendation without = recommendation("type: recommendation");
        Recommendation with = recommendation(
                "type: recommendation, editors-links: {paragraphs: ['30'], repeats: [northtown-2025/imm-4]}");

        assertThat(without.editorsParagraphs()).isEmpty();
        assertThat(without.repeats()).isEmpty();
        assertThat(with.editorsParagraphs()).extracting(Placed::toString).containsExactly("30");
        assertThat(with.repeats()).extracting(Placed::toString).containsExactly("northtown-2025/imm-4");
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

    private static Recommendation recommendation(String facts) {
        return Reports.of("recommendations: [{id: '1', text: a, " + facts + "}]")
                .recommendations()
                .get(0);
    }

    private static String name(Recommendation.Standing standing) {
        return standing.progress().map(Enum::name).orElse("NOT_REPORTED");
    }
}
