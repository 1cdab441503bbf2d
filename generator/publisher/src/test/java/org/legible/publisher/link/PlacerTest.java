package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Report;
import org.legible.publisher.report.Reports;
import org.legible.publisher.text.MarkdownReader;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.text.Shown;

class PlacerTest {

    private static final String GRIDS =
            "judgements: [{key: services, title: S, scale: o, overall: good}, {key: lscb, title: L, scale: o, overall: good}]";
    private static final String STATISTICS =
            "statistics: [{topic: a, value: 1, section: area}, {topic: b, value: 2}, {topic: c, value: 3, section: area}]";
    private static final String RECOMMENDATIONS = """
            recommendations:
              - {id: "1", type: recommendation, text: a, to: [council, lscb], group: now}
              - {id: "2", type: recommendation, text: b, to: lscb}""";

    private final Problems problems = new Problems();

    static Stream<Arguments> places() {
        return Stream.of(
                arguments(
                        "where the author placed it",
                        GRIDS,
                        "a\n\n[[judgements]]\n\nb",
                        List.of("p a", "place judgements", "p b")),
                arguments(
                        "judgements by default at the top",
                        GRIDS,
                        "a",
                        List.of("place judgements grid=services", "place judgements grid=lscb", "p a")),
                arguments(
                        "an unplaced grid follows the one before",
                        GRIDS,
                        "a\n\n[[judgements grid=services]]\n\nb",
                        List.of("p a", "place judgements grid=services", "place judgements grid=lscb", "p b")),
                arguments(
                        "an unplaced first grid stands at the top",
                        GRIDS,
                        "a\n\n[[judgements grid=lscb]]",
                        List.of("place judgements grid=services", "p a", "place judgements grid=lscb")),
                arguments(
                        "figures at the end of their section",
                        STATISTICS,
                        "## Area\n\na\n\n## Next\n\nb",
                        List.of(
                                "h2#area Area",
                                "p a",
                                "place statistics section=area",
                                "h2#next Next",
                                "p b",
                                "h2#statistics statistics",
                                "place statistics section=")),
                arguments(
                        "all of a kind as one",
                        RECOMMENDATIONS,
                        "a",
                        List.of("p a", "h2#recommendations recommendations", "place recommendations")),
                arguments(
                        "the rest of a kind together",
                        RECOMMENDATIONS,
                        "[[recommendations group=now]]",
                        List.of(
                                "place recommendations group=now",
                                "h2#recommendations recommendations",
                                "place recommendations ids=2")),
                arguments(
                        "one where the report makes it, and the rest",
                        RECOMMENDATIONS,
                        "[[recommendations]]\n\na\n\n[[recommendation id=2]]",
                        List.of("place recommendations ids=1", "p a", "place recommendations id=2")),
                arguments(
                        "one placed, the others nowhere",
                        RECOMMENDATIONS,
                        "[[recommendation id=2]]\n\na",
                        List.of(
                                "place recommendations id=2",
                                "p a",
                                "h2#recommendations recommendations",
                                "place recommendations ids=1")),
                arguments(
                        "any of its addressees",
                        RECOMMENDATIONS,
                        "[[recommendations to=council]]\n\na",
                        List.of(
                                "place recommendations to=council",
                                "p a",
                                "h2#recommendations recommendations",
                                "place recommendations ids=2")),
                arguments(
                        "an id that a heading took",
                        RECOMMENDATIONS,
                        "## Recommendations",
                        List.of(
                                "h2#recommendations Recommendations",
                                "h2#recommendations-2 recommendations",
                                "place recommendations")),
                arguments("data only", RECOMMENDATIONS + "\ndata-only: [recommendations]", "a", List.of("p a")),
                arguments("nothing to place", "", "a", List.of("p a")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void everyBlockStandsOnce(String label, String facts, String markdown, List<String> blocks) {
        ReportText placed = place(facts, markdown, false);

        // A heading right above is the reader's concern; here only the order counts.
        assertThat(Shown.blocks(placed.blocks())).as(label).isEqualTo(blocks);
        assertThat(problems.sorted()).isEmpty();
    }

    static Stream<Arguments> faults() {
        String empty = "Readers would find an empty place where facts should stand.";
        return Stream.of(
                arguments(
                        "facts that are not there",
                        "",
                        "[[actions]]",
                        error(
                                1,
                                "This placement selects nothing.",
                                empty,
                                "Add the facts to report.yaml, or delete the line.")),
                arguments(
                        "a grid's slip",
                        GRIDS,
                        "[[judgements grid=lsbc]]",
                        error(
                                1,
                                "This placement selects nothing: no grid is \"lsbc\".",
                                empty,
                                "Did you mean \"lscb\"?")),
                arguments(
                        "a group that is none",
                        RECOMMENDATIONS,
                        "[[recommendations group=later]]",
                        error(1, "This placement selects nothing: no group is \"later\".", empty, "Use one of: now.")),
                arguments(
                        "a recommendation that is none",
                        RECOMMENDATIONS,
                        "[[recommendation id=7]]",
                        error(1, "This placement selects nothing: no id is \"7\".", empty, "Use one of: 1, 2.")),
                arguments(
                        "a group of which each is placed alone",
                        RECOMMENDATIONS,
                        "[[recommendation id=1]]\n\n[[recommendations group=now]]",
                        error(
                                3,
                                "This placement selects nothing: each of what it names is placed on its own.",
                                empty,
                                "Delete the line, or one of the lines such as [[recommendation id=5]].")),
                arguments(
                        "a recommendation placed twice",
                        RECOMMENDATIONS,
                        "[[recommendation id=1]]\n\n[[recommendation id=1]]",
                        error(
                                3,
                                "This placement repeats what stands already on line 1.",
                                "The same address would stand twice on the page, and links would lead to the wrong place.",
                                "Keep one of the two, or let each select a part.")),
                arguments(
                        "a summary that is none",
                        "",
                        "[[summary]]",
                        error(
                                1,
                                "This placement selects nothing.",
                                empty,
                                "Add the facts to report.yaml, or delete the line.")),
                arguments(
                        "the same twice",
                        GRIDS,
                        "[[judgements]]\n\n[[judgements grid=lscb]]",
                        error(
                                3,
                                "This placement repeats what stands already on line 1.",
                                "The same address would stand twice on the page, and links would lead to the wrong place.",
                                "Keep one of the two, or let each select a part.")),
                arguments(
                        "one by two selectors",
                        RECOMMENDATIONS,
                        "[[recommendations group=now]]\n\n[[recommendations to=lscb]]",
                        error(
                                3,
                                "This placement repeats what stands already on line 1.",
                                "The same address would stand twice on the page, and links would lead to the wrong place.",
                                "Keep one of the two, or let each select a part.")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultSaysWhereWhatWhyAndFix(String label, String facts, String markdown, Problem problem) {
        place(facts, markdown, false);

        assertThat(problems.sorted()).as(label).containsExactly(problem);
    }

    @Test
    void aSummaryStandsOnlyWhereTheAuthorPlacesIt() {
        assertThat(Shown.blocks(place("", "a", true).blocks())).containsExactly("p a");
        assertThat(Shown.blocks(place("", "[[summary]]", true).blocks())).containsExactly("place summary");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aYoungPeoplesSummaryHoldsJudgementsAndRecommendationsOnly() {
        Report report = Reports.of(GRIDS, STATISTICS);

        Placer.placeSummary(entry(report, false), read("[[judgements]]\n\n[[statistics]]"), problems);

        assertThat(problems.sorted()).extracting(Problem::place).containsExactly(new Place("report.md", 3, 1));
    }

    private ReportText place(String facts, String markdown, boolean hasSummary) {
        HeadingIds ids = new HeadingIds();
        ReportText text = new MarkdownReader().read("x", "report.md", markdown, Report.Numbering.NONE, ids, problems);
        Report report = facts.contains("\ndata-only")
                ? Reports.of(facts.split("\n(?=data-only)")[0], facts.split("\n(?=data-only)")[1])
                : Reports.of(facts);
        return Placer.place(
                entry(report, hasSummary), text, block -> block.name().toLowerCase(Locale.ROOT), ids, problems);
    }

    private static Entry entry(Report report, boolean hasSummary) {
        List<SummaryFile> summaries = hasSummary ? List.of(new SummaryFile("", null)) : List.of();
        return new Entry("x", report, summaries, List.of(), Holes.NONE);
    }

    private ReportText read(String markdown) {
        return new MarkdownReader().read("x", "report.md", markdown, Report.Numbering.NONE, new HeadingIds(), problems);
    }

    private static Problem error(int line, String what, String why, String fix) {
        return Problem.error(new Place("report.md", line, 1), what, why, fix);
    }
}
