package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Place;
import org.legible.publisher.text.Shown;
import org.legible.publisher.words.EnglishWords;

class ReferencesTest {

    private static final Set<ParagraphRef> PARAGRAPHS = Stream.of(
                    "1",
                    "5",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "103",
                    "2.14",
                    "2.15",
                    "7a",
                    "5-a-i",
                    "annex-b/1",
                    "annex-b/2")
            .map(ParagraphRef::parse)
            .collect(Collectors.toSet());

    private static final Map<ReferenceKind, Map<String, String>> ANCHORS = Map.of(
            ReferenceKind.RECOMMENDATION,
            Map.of("2", "recommendation-2", "3", "recommendation-3", "5", "recommendation-5"),
            ReferenceKind.TABLE,
            Map.of("4", "pupils"),
            ReferenceKind.FIGURE,
            Map.of("1", "figure-1", "2.1", "figure-2"),
            ReferenceKind.ANNEX,
            Map.of("b", "annex-b"),
            ReferenceKind.NOTE,
            Map.of("3", "note-3"));

    private final List<References.Unknown> unknown = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one                     | see paragraph 27.                       | see [paragraph 27](x#paragraph-27).
            at the start            | Paragraph 27 says                       | [Paragraph 27](x#paragraph-27) says
            two                     | paragraphs 27 and 29                    | [paragraphs 27](x#paragraph-27) and [29](x#paragraph-29)
            a list                  | paragraphs 27, 29 and 103               | [paragraphs 27](x#paragraph-27), [29](x#paragraph-29) and [103](x#paragraph-103)
            a serial comma          | paragraphs 27, 29, and 103              | [paragraphs 27](x#paragraph-27), [29](x#paragraph-29), and [103](x#paragraph-103)
            a range in words        | paragraphs 27 to 31                     | [paragraphs 27](x#paragraph-27) to [31](x#paragraph-31)
            a range with a dash     | paragraphs 27–31                        | [paragraphs 27](x#paragraph-27)–[31](x#paragraph-31)
            with a printed page     | (page 13, paragraph 31)                 | (page 13, [paragraph 31](x#paragraph-31))
            with printed pages      | (pages 13, 30 paragraphs 27, 29, 103)   | (pages 13, 30 [paragraphs 27](x#paragraph-27), [29](x#paragraph-29), [103](x#paragraph-103))
            decimals                | paragraphs 2.14 and 2.15                | [paragraphs 2.14](x#paragraph-2.14) and [2.15](x#paragraph-2.15)
            a decimal ends a line   | see paragraph 2.14.                     | see [paragraph 2.14](x#paragraph-2.14).
            a letter                | paragraph 7a                            | [paragraph 7a](x#paragraph-7a)
            two references          | paragraph 1, and paragraph 5            | [paragraph 1](x#paragraph-1), and [paragraph 5](x#paragraph-5)
            pages only              | see page 27                             | see page 27
            a share is no number    | paragraph 27%                           | paragraph 27%
            an ordinal is no number | paragraph 27th                          | paragraph 27th
            another word            | subparagraph 27                         | subparagraph 27
            no number               | this paragraph says                     | this paragraph says
            a schedule              | paragraph 5 of Schedule 2               | paragraph 5 of Schedule 2
            a law                   | paragraph 5 of the Children Act 1989    | paragraph 5 of the Children Act 1989
            a law with a long name  | paragraph 5 of the Children and Social Work Act 2017 | paragraph 5 of the Children and Social Work Act 2017
            regulations             | paragraph 5 of the Care Planning, Placement and Case Review Regulations | paragraph 5 of the Care Planning, Placement and Case Review Regulations
            short words             | para. 27, paras 28–29 and ¶ 30          | [para. 27](x#paragraph-27), [paras 28](x#paragraph-28)–[29](x#paragraph-29) and [¶ 30](x#paragraph-30)
            an item                 | paragraph 5(a)(i) and paragraph 27(b)   | [paragraph 5(a)(i)](x#paragraph-5-a-i) and [paragraph 27(b)](x#paragraph-27)
            recommendations         | Recommendation 5, recommendations 2 and 3 | [Recommendation 5](x#recommendation-5), [recommendations 2](x#recommendation-2) and [3](x#recommendation-3)
            tables and figures      | Table 4, Figures 1 and 2.1              | [Table 4](x#pupils), [Figures 1](x#figure-1) and [2.1](x#figure-2)
            an annex                | as Annex B says                         | as [Annex B](x#annex-b) says
            within an annex         | paragraph 1 of Annex B                  | [paragraph 1](x#annex-b-paragraph-1) of [Annex B](x#annex-b)
            within another annex    | paragraph 1 of Annex C                  | paragraph 1 of Annex C
            a note                  | see note 3.                             | see [note 3](x#note-3).
            no note                 | Please note 3 stops                     | Please note 3 stops
            a table of furniture    | a table 4 metres long                   | a table 4 metres long
            the 2019 report         | paragraph 5 of the 2019 report          | paragraph 5 of the 2019 report
            an earlier report       | paragraph 5 of the earlier report       | paragraph 5 of the earlier report
            somebody's report       | Recommendation 5 of Lord Laming’s report | Recommendation 5 of Lord Laming’s report
            a judgment              | paragraphs 27 and 28 of that judgment   | paragraphs 27 and 28 of that judgment
            a report by another     | paragraph 5 of the report by Ofsted     | paragraph 5 of the report by Ofsted
            the law before it       | the Act, Schedule 2, paragraph 5        | the Act, Schedule 2, paragraph 5
            this report             | paragraph 5 of this report              | [paragraph 5](x#paragraph-5) of this report
            no law                  | paragraph 5 of the report               | [paragraph 5](x#paragraph-5) of the report
            """)
    void referencesInWordsBecomeLinks(String label, String text, String linked) {
        assertThat(link(text, "")).as(label).isEqualTo(linked);
        assertThat(unknown).isEmpty();
    }

    @Test
    void inASequenceANumberMeansItsOwnParagraphFirst() {
        assertThat(link("paragraph 1 and paragraph 27", "annex-b"))
                .isEqualTo("[paragraph 1](x#annex-b-paragraph-1) and [paragraph 27](x#paragraph-27)");
    }

    @Test
    void whatNamesNoParagraphStaysWordsAndIsTold() {
        assertThat(link("paragraphs 27, 99 and 29", ""))
                .isEqualTo("[paragraphs 27](x#paragraph-27), 99 and [29](x#paragraph-29)");
        assertThat(unknown).containsExactly(new References.Unknown(ReferenceKind.PARAGRAPH, "99"));
    }

    @Test
    void aNumberThatMayBeASlipIsToldWhereTheReportNumbersSuchThings() {
        assertThat(link("Recommendation 9, Table 9 and note 9.", ""))
                .isEqualTo("Recommendation 9, Table 9 and note 9.");
        assertThat(unknown)
                .containsExactly(
                        new References.Unknown(ReferenceKind.RECOMMENDATION, "9"),
                        new References.Unknown(ReferenceKind.TABLE, "9"));
    }

    @Test
    void theWarningLeavesItToTheAuthor() {
        assertThat(new References.Unknown(ReferenceKind.PARAGRAPH, "99").at(new Place("report.md", 4, 0)))
                .hasToString("report.md:4: warning: There is no paragraph 99 in this report to link to."
                        + " [paragraph-of-another-document]\n"
                        + "  Why: Readers who want to follow the reference cannot.\n"
                        + "  Fix: Correct the number, or leave it if it speaks of another document.");
    }

    private String link(String text, String sequence) {
        return Shown.inlines(new References("x", new Citable(PARAGRAPHS, ANCHORS, Set.of()), EnglishWords.references())
                .link(text, sequence, unknown::add));
    }
}
