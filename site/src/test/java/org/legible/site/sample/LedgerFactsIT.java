package org.legible.site.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Prose;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Recommendation.Type;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Scale;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.report.Text;
import org.legible.site.OnlyOnTheSample;
import org.legible.site.sample.Ledger.Fact;

/** The facts of the sample reports are those of the ledger: every grade, recommendation, action and figure, in order. */
@OnlyOnTheSample
class LedgerFactsIT {

    static final List<String> SLUGS = Ledger.SLUGS;

    private static final SampleContent CONTENT = SampleContent.read();
    private static final Set<String> NO_UNIT = Set.of("text", "year", "month", "rank");
    private static final Map<String, String> ADDRESSEES = Map.of(
            "local authority", "local-authority",
            "LSCB", "lscb",
            "cabinet panel", "cabinet-panel");
    private static final Map<String, String> GROUPS = Map.of(
            "immediate", "immediate",
            "next six months", "six-months",
            "longer term", "longer-term");

    @ParameterizedTest
    @FieldSource("SLUGS")
    void judgements(String slug) {
        List<String> expected = Ledger.of(slug).each("judgements").stream()
                .filter(fact -> !fact.has("belongs_to"))
                .map(fact -> plainId(fact) + ": " + fact.text("grade") + ", printed " + fact.text("as_printed"))
                .map(LedgerFactsIT::loose)
                .toList();
        List<String> actual = new ArrayList<>();
        for (Grid grid : CONTENT.report(slug).judgements()) {
            String key = grid.key().value();
            String id = key.equals("services") ? "overall" : key;
            grid.overallGrade().ifPresent(grade -> actual.add(judgement(id, grid, grade, grid.asPrinted())));
            grid.allAreas()
                    .forEach(area -> actual.add(
                            judgement(area.id().value(), grid, area.grade().value(), area.asPrinted())));
        }
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void previousJudgements(String slug) {
        List<String> expected = Ledger.of(slug).each("previous_judgements").stream()
                .map(fact -> loose(fact.text("date") + " " + fact.text("grade")))
                .toList();
        assertThat(CONTENT.report(slug).previousJudgements())
                .extracting(previous -> loose(previous.date() + " "
                        + previous.asPrinted()
                                .map(Text::value)
                                .filter(printed -> !printed.matches("\\d"))
                                .orElse(title(previous.scale(), previous.grade().value()))))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void recommendations(String slug) {
        Fact ledger = Ledger.of(slug);
        List<String> expected = Stream.concat(
                        ledger.each("recommendations").stream().map(LedgerFactsIT::recommendation),
                        ledger.each("areas_for_improvement").stream()
                                .map(fact -> plainId(fact) + " " + fact.text("number") + " " + fact.texts("themes")
                                        + " AREA_FOR_IMPROVEMENT"))
                .toList();
        assertThat(CONTENT.report(slug).recommendations())
                .extracting(LedgerFactsIT::described)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void everyRecommendationHasPlainWords(String slug) {
        assertThat(CONTENT.report(slug).recommendations())
                .allMatch(recommendation -> recommendation
                        .plain()
                        .filter(plain -> !plain.markdown().isBlank())
                        .isPresent());
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void actions(String slug) {
        List<String> expected = Ledger.of(slug).each("actions").stream()
                .map(fact -> String.join(
                        "; ",
                        fact.text("ref"),
                        fact.text("theme_ref"),
                        fact.under("completion_date").text("iso_month"),
                        fact.under("completion_date").text("as_printed"),
                        fact.texts("owner_roles").toString().replaceAll(" \\(printed [^)]*\\)", ""),
                        fact.text("area_for_improvement").replace("afi-", slug + "/"),
                        fact.texts("themes").toString(),
                        fact.text("measures_items") + " measures",
                        fact.under("progress").text("items") + " items of progress"))
                .toList();
        assertThat(CONTENT.report(slug).actions())
                .extracting(LedgerFactsIT::described)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void statistics(String slug) {
        List<String> expected = Ledger.of(slug).each("stats").stream()
                .map(LedgerFactsIT::statistic)
                .toList();
        assertThat(CONTENT.report(slug).statistics())
                .extracting(LedgerFactsIT::described)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void statisticsSayHowManyLiveOutsideTheArea(String slug) {
        List<Fact> expected = Ledger.of(slug).each("stats");
        List<Statistic> actual = CONTENT.report(slug).statistics();
        for (int i = 0; i < expected.size(); i++) {
            Fact fact = expected.get(i);
            String note = actual.get(i).note().map(Prose::markdown).orElse("");
            if (fact.has("out_of_area"))
                assertThat(note.replace("One of these children", "1 child")).contains(fact.text("out_of_area"));
            if (fact.has("percent")) assertThat(note).contains(fact.text("percent") + "%");
        }
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void strengthsAndWeaknesses(String slug) {
        List<String> expected = Ledger.of(slug).each("strengths_weaknesses").stream()
                .map(fact -> fact.text("strengths") + " strengths, " + fact.text("weaknesses") + " weaknesses")
                .toList();
        assertThat(CONTENT.report(slug).assessments())
                .extracting(assessment -> assessment.strengths().size() + " strengths, "
                        + assessment.weaknesses().size() + " weaknesses")
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @FieldSource("SLUGS")
    void dates(String slug) {
        Fact document = Ledger.of(slug).under("document");
        Report report = CONTENT.report(slug);
        assertThat(report.edition().value()).isEqualTo(Report.Extent.DIGEST);
        if (document.has("published")) assertThat(report.published()).hasToString(document.text("published"));
        Fact period = document.under("inspection_dates");
        if (period.has("from") && !period.text("from").isEmpty())
            assertThat(report.period()).hasValueSatisfying(actual -> {
                assertThat(actual.from()).hasToString(period.text("from"));
                assertThat(actual.to()).hasToString(period.text("to"));
            });
    }

    private static String judgement(String id, Grid grid, String grade, Optional<Text> asPrinted) {
        String title = title(grid.scale(), grade);
        String printed = asPrinted.map(Text::value).orElse(title);
        // Some reports print the full name of a grade that the scale has in short.
        String full = printed.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT)) ? printed : title;
        return loose(id + ": " + full + ", printed " + printed);
    }

    private static String title(Text scale, String grade) {
        Scale known = CONTENT.library().vocabularies().scales().get(scale.value());
        return known.grades().stream()
                .filter(candidate -> candidate.key().value().equals(grade))
                .map(found -> found.title().value())
                .findFirst()
                .orElseThrow();
    }

    private static String recommendation(Fact fact) {
        Fact references = fact.under("cross_references");
        String to = ADDRESSEES.getOrDefault(fact.text("group"), "local-partnership");
        String group = ADDRESSEES.containsKey(fact.text("group")) ? "" : " in " + GROUPS.get(fact.text("group"));
        return plainId(fact) + " " + fact.text("number") + " " + fact.texts("themes") + " RECOMMENDATION to " + to
                + group + ", cites " + references.texts("paragraphs") + " as " + references.text("as_printed");
    }

    private static String described(Recommendation recommendation) {
        String id = recommendation.id() + " "
                + recommendation.number().map(Text::value).orElse("") + " " + recommendation.themes() + " "
                + recommendation.type();
        if (recommendation.type() == Type.AREA_FOR_IMPROVEMENT) return id;
        return id + " to " + joined(" ", recommendation.to())
                + recommendation.group().map(group -> " in " + group).orElse("")
                + ", cites " + recommendation.paragraphs() + " as "
                // The ledger leaves out a full stop that is printed after the bracket.
                + recommendation.citedAs().map(Object::toString).orElse("").replaceFirst("\\.$", "");
    }

    private static String described(Action action) {
        return String.join(
                "; ",
                action.id().value(),
                action.part().flatMap(Action.Part::ref).map(Text::value).orElse(""),
                action.due().map(Object::toString).orElse(""),
                action.dueAsPrinted().map(Text::value).orElse(""),
                action.owners().toString(),
                joined(", ", action.answers()),
                action.themes().toString(),
                action.measures().size() + " measures",
                action.progress().size() + " items of progress");
    }

    private static String joined(String between, List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(between));
    }

    private static String statistic(Fact fact) {
        String unit = NO_UNIT.contains(fact.text("unit")) ? "" : fact.text("unit");
        String asOf = fact.text("as_of");
        String year = asOf.replaceFirst("^(\\d{4}) .*", "$1");
        Fact comparison = fact.under("comparison");
        String compared = "";
        if (comparison.has("value")) {
            boolean same = !comparison.text("value").matches("[\\d.]+");
            String with = comparison.has("as_of") ? inWords(comparison.text("as_of")) : comparison.text("kind");
            compared = ", " + with + " " + (same ? "the same" : number(comparison.text("value")));
        }
        return number(fact.text("value")) + " " + unit + (year.matches("\\d{4}.*") ? " on " + year : "") + compared
                + (fact.has("of") ? ", part" : "") + (fact.has("approximate") ? ", about" : "");
    }

    private static String described(Statistic statistic) {
        String compared = statistic.compare().stream()
                .map(other -> ", " + other.with().value().replaceFirst("^the ", "") + " "
                        + other.value()
                                .map(value -> number(value.asWritten().value()))
                                .orElse("the same"))
                .collect(Collectors.joining());
        return number(statistic.value().asWritten().value()) + " "
                + statistic.unit().map(Text::value).orElse("")
                + statistic.asOf().map(date -> " on " + date).orElse("") + compared
                + statistic.partOf().map(whole -> ", part").orElse("") + (statistic.approximate() ? ", about" : "");
    }

    // The ledger writes r1, j2.1, rec-3.1 and afi-7.2 where the content writes 1, 2.1, 3.1 and 7.2.
    private static String plainId(Fact fact) {
        return fact.text("id").replaceFirst("^(?:rec-|afi-|[rj](?=\\d))", "");
    }

    private static String number(String value) {
        return value.matches("\\d+(\\.\\d+)?")
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    private static String inWords(String date) {
        return LocalDate.parse(date).format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
    }

    private static String loose(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
