package org.legible.publisher.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Reports;

class SequencesTest {

    private static final String MISLEADS = "Somebody who cites the paragraph could lead others to the wrong place.";
    private static final String LOST = "Readers cannot tell whether something was left out or lost.";

    private final Problems problems = new Problems();

    @Test
    void everyNumberCanBeCited() {
        Set<String> citable = check("full", "whole", "1. a\n2. b\n\n## B {#b sequence=annex-b}\n\n1. c\n", "");

        assertThat(citable).containsExactlyInAnyOrder("1", "2", "annex-b/1");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aRecommendationWithANumberStandsInTheSequence() {
        Set<String> citable = check("full", "whole", "1. a\n\n3. c\n", recommendation("a", "2"));

        assertThat(citable).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whereParagraphsHaveNoNumbersRecommendationsGiveNone() {
        assertThat(check("full", "none", "Words.\n", recommendation("a", "2"))).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(
                        "a number twice",
                        "full",
                        "1. a\n\nwords\n\n1. b",
                        "",
                        Problem.error(
                                new Place("report.md", 5, 1),
                                "The paragraph number 1 stands twice, here and on line 1.",
                                MISLEADS,
                                "Number the paragraphs as the source does, each once.")),
                arguments(
                        "a recommendation's number",
                        "full",
                        "1. a",
                        recommendation("a", "1"),
                        Problem.error(
                                new Place("report.md", 1, 1),
                                "The paragraph number 1 stands twice, here and as a recommendation.",
                                MISLEADS,
                                "Number the paragraphs as the source does, each once. If recommendations have numbers of their"
                                        + " own, write recommendation-numbers: apart in report.yaml.")),
                arguments(
                        "one is missing",
                        "full",
                        "1. a\n\nwords\n\n3. b",
                        "",
                        Problem.warning(
                                new Place("report.md", 5, 1),
                                "Paragraph 2 is missing before 3.",
                                LOST,
                                "Add what is missing, or say in a digest or excerpt that it is left out: [[omitted paragraphs=2]].")),
                arguments(
                        "some are missing",
                        "digest",
                        "1. a\n\nwords\n\n5. b",
                        "",
                        Problem.warning(
                                new Place("report.md", 5, 1),
                                "Paragraphs 2 to 4 are missing before 5.",
                                LOST,
                                "Add what is missing, or say in a digest or excerpt that it is left out: [[omitted paragraphs=2-4]].")),
                arguments(
                        "a full report leaves out",
                        "full",
                        "1. a\n\n[[omitted paragraphs=2]]",
                        "",
                        Problem.error(
                                new Place("report.md", 3, 1),
                                "A full report says that it leaves out paragraph 2.",
                                MISLEADS,
                                "Add the paragraph, or write edition: digest, or edition: excerpt.")),
                arguments(
                        "left out and there",
                        "digest",
                        "1. a\n\n[[omitted paragraphs=1]]",
                        "",
                        Problem.error(
                                new Place("report.md", 3, 1),
                                "Paragraph 1 is said to be left out, but it stands in the text.",
                                MISLEADS,
                                "Take it out of the omission.")),
                arguments(
                        "left out twice",
                        "digest",
                        "[[omitted paragraphs=1-2]]\n\n[[omitted paragraphs=2]]",
                        "",
                        Problem.error(
                                new Place("report.md", 3, 1),
                                "Paragraph 2 is said to be left out twice.",
                                MISLEADS,
                                "Name it in one omission only.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultSaysWhereWhatWhyAndFix(
            String label, String edition, String markdown, String facts, Problem problem) {
        check(edition, "whole", markdown, facts);

        assertThat(problems.sorted()).as(label).containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a digest says what it leaves out    | digest | whole   | 1. a\\n\\n[[omitted paragraphs=2-4]]\\n\\n5. b
            an omission at the start            | digest | whole   | [[omitted paragraphs=1-3]]\\n\\n4. b
            decimals begin anew in each chapter | full   | decimal | 2.1 a\\n\\n2.2 b\\n\\n3.1 c
            a letter is no gap                  | full   | decimal | 2.1 a\\n\\n2.1a b\\n\\n2.2 c
            ten follows nine                    | full   | decimal | 2.9 a\\n\\n2.10 b
            an annex counts for itself          | full   | whole   | 1. a\\n\\n## B {sequence=b}\\n\\n1. c\\n\\n## C\\n\\n2. b
            the first number is the source's    | full   | whole   | 14. a\\n15. b
            """)
    void numbersThatAreAllAccountedForRaiseNothing(String label, String edition, String numbers, String markdown) {
        check(edition, numbers, markdown.replace("\\n", "\n"), "");

        assertThat(problems.sorted()).as(label).isEmpty();
    }

    @Test
    void aGapOfDecimalsIsNamedWithItsChapter() {
        check("full", "decimal", "2.1 a\n\n2.4 b", "");

        assertThat(problems.sorted())
                .extracting(Problem::what)
                .containsExactly("Paragraphs 2.2 to 2.3 are missing before 2.4.");
    }

    private Set<String> check(String edition, String numbers, String markdown, String facts) {
        Report report = Reports.of("edition: " + edition, "paragraph-numbers: " + numbers, facts);
        ReportText text = new MarkdownReader()
                .read("x", "report.md", markdown, report.paragraphNumbers(), new HeadingIds(), problems);
        assertThat(problems.sorted()).isEmpty();
        return Sequences.check(text, report, problems).stream()
                .map(ParagraphRef::toString)
                .collect(Collectors.toSet());
    }

    private static String recommendation(String id, String number) {
        return "recommendations: [{id: " + id + ", number: '" + number
                + "', type: recommendation, text: Act., to: lscb}]";
    }
}
