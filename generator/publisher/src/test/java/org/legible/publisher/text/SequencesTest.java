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
import org.legible.publisher.report.Holes;
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

    @Test
    void aLetterLeftOutIsTold() {
        check("full", "whole", "1. So:\n\n   (a) x\n\n   (c) y\n", "");

        assertThat(problems.sorted())
                .containsExactly(Problem.warning(
                        "letter-missing",
                        new Place("report.md", 5, 1),
                        "The item (c) comes right after (a).",
                        "Readers cannot tell whether something was lost.",
                        "Add what stands between them in the source, or leave it if the source leaves it out too."));
    }

    @Test
    void numbersThatAreHiddenAreTold() {
        check("full", "whole", "1\\. Words.\n\n2\\. Words.\n", "");

        assertThat(problems.sorted())
                .containsExactly(
                        Problem.warning(
                                "no-numbered-paragraph",
                                new Place("report.md", 1, 1),
                                "The facts say that paragraphs are numbered, and no paragraph of the text has a number.",
                                "No paragraph would have an address, and nobody could cite it.",
                                "Begin each with its number, as in 27. Words, or with paragraph-numbers: decimal as in 2.14 Words; a backslash"
                                        + " before the full stop hides the number. If the report prints none, write paragraph-numbers: none."));
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
                                "Number the paragraphs as the source does, each once. If the source itself prints the number"
                                        + " twice, write {#paragraph-1-2} at the end of the second paragraph.")),
                arguments(
                        "a repeat of nothing",
                        "full",
                        "1. a\n\n2. b {#paragraph-2-3}",
                        "",
                        Problem.error(
                                new Place("report.md", 3, 1),
                                "The id {#paragraph-2-3} says that a number is repeated, but no paragraph 2-2 stands before it.",
                                MISLEADS,
                                "Delete the id, or correct the number.")),
                arguments(
                        "an inserted number that runs back",
                        "full",
                        "4A. a\n\n4. b",
                        "",
                        Problem.warning(
                                "number-out-of-order",
                                new Place("report.md", 3, 1),
                                "The number 4 runs back: 4A stands before it.",
                                "Readers who look for a paragraph by its number would look in the wrong place.",
                                "Correct the number. If the source counts again from here, open a sequence: ## Annex A {#annex-a"
                                        + " sequence=annex-a}.")),
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
                                "number-missing",
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
                                "number-missing",
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
            inserted ones stand between         | full   | whole   | 4. a\\n\\n4A. b\\n\\n4B. c\\n\\n4BA. d\\n\\n5. e
            inserted decimals do too            | full   | decimal | 2.14 a\\n\\n2.14A b\\n\\n2.14A.1 c\\n\\n2.14B d\\n\\n2.15 e
            four levels                         | full   | decimal | 1.1 a\\n\\n1.1.1 b\\n\\n1.1.1.1 c\\n\\n1.1.1.2 d\\n\\n1.1.2 e
            an inserted one is left out         | digest | whole   | 4. a\\n\\n[[omitted paragraphs=4A]]\\n\\n5. b
            the source repeats a number         | full   | whole   | 4. a\\n\\n4. b {#paragraph-4-2}\\n\\n5. c
            the source repeats one twice        | full   | decimal | 4.1 a\\n\\n4.1 b {#paragraph-4.1-2}\\n\\n4.1 c {#paragraph-4.1-3}\\n\\n4.2 d
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
        return Sequences.check(text, report, Holes.NONE, problems).stream()
                .map(ParagraphRef::toString)
                .collect(Collectors.toSet());
    }

    private static String recommendation(String id, String number) {
        return "recommendations: [{id: " + id + ", number: '" + number
                + "', type: recommendation, text: Act., to: lscb}]";
    }
}
