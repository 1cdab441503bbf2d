package org.legible.publisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;

/** What can be read. What cannot is in {@link MarkdownFaultsTest}; {@code \n} in a case ends a line. */
class MarkdownReaderTest {

    private final MarkdownReader reader = new MarkdownReader();
    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            numbers are kept as typed       | 27. One\\n28. Two              | 27(p One), 28(p Two)
            numbers need not begin at one   | 5. One\\n\\nwords\\n\\n9. Two  | 5(p One), p words, 9(p Two)
            a list belongs to its paragraph | 29. One\\n    - a\\n    - b    | 29(p One; ul(p a ¦ p b))
            so does a second block          | 29. One\\n\\n    more          | 29(p One; p more)
            so does a quotation             | 29. One\\n\\n    > said        | 29(p One; quote(p said))
            a list in a list has no number  | - a\\n    1. b                 | ul(p a; ol1(p b))
            """)
    void wholeNumbers(String label, String markdown, String blocks) {
        assertThat(read(markdown, Report.Numbering.WHOLE)).as(label).isEqualTo(blocks.replace('¦', '|'));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a number begins a paragraph     | 2.14 One\\n\\n2.15 Two         | 2.14(p One), 2.15(p Two)
            a full stop may follow it       | 2.14. One                      | 2.14(p One)
            a letter may follow it          | 2.14a One                      | 2.14a(p One)
            what follows belongs to it      | 2.14 One\\n\\nmore\\n\\n- a    | 2.14(p One; p more; ul(p a))
            until the next heading          | 2.14 One\\n\\n## H\\n\\nfree   | 2.14(p One), h2#h H, p free
            until a placement               | 2.14 One\\n\\n[[actions]]      | 2.14(p One), place actions
            emphasis may follow the number  | 2.14 **One**                   | 2.14(p <strong>One</strong>)
            a link may follow the number    | 2.14 [One](#a)                 | 2.14(p [One](x#a))
            it may stand on its own line    | 2.14\\nOne                     | 2.14(p One)
            a list item is no number        | 1. One                         | ol1(p One)
            a price is no number            | It cost 2.14 pounds            | p It cost 2.14 pounds
            """)
    void decimalNumbers(String label, String markdown, String blocks) {
        assertThat(read(markdown, Report.Numbering.DECIMAL)).as(label).isEqualTo(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a heading opens a sequence      | ## B {#b sequence=annex-b}\\n\\n1. One                              | h2#b B, annex-b/1(p One)
            headings below stay in it       | ## B {sequence=annex-b}\\n\\n### C\\n\\n1. One                       | h2#b B, h3#c C, annex-b/1(p One)
            the next of its level ends it   | ## B {sequence=annex-b}\\n\\n1. One\\n\\n## C\\n\\n1. Two           | h2#b B, annex-b/1(p One), h2#c C, 1(p Two)
            a sequence within another       | ## B {sequence=b}\\n\\n### C {sequence=c}\\n\\n1. a\\n\\n### D\\n\\n1. b | h2#b B, h3#c C, c/1(p a), h3#d D, b/1(p b)
            omissions name its paragraphs   | ## B {sequence=b}\\n\\n[[omitted paragraphs=2-3]]                   | "h2#b B, omitted [b/2, b/3] said as [2-3]"
            """)
    void sequences(String label, String markdown, String blocks) {
        assertThat(read(markdown, Report.Numbering.WHOLE)).as(label).isEqualTo(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            an id is made from the words    | ## What we found           | h2#what-we-found What we found
            an id may be written            | ## What we found {#found}  | h2#found What we found
            the second alike ends in two    | ## A\\n\\n## A             | h2#a A, h2#a-2 A
            a note's mark leaves no trace   | ## A[^1]\\n\\n[^1]: n      | h2#a A^1
            a written id after a mark       | ## A[^1] {#x}\\n\\n[^1]: n | h2#x A^1
            marks of emphasis leave none    | ## An *apt* `word`         | h2#an-apt-word An <em>apt</em> <code>word</code>
            words underlined are a heading  | A\\n---                    | h2#a A
            a recommendation keeps its id   | ## Recommendation 3        | h2#section-recommendation-3 Recommendation 3
            """)
    void headings(String label, String markdown, String blocks) {
        assertThat(read(markdown, Report.Numbering.WHOLE)).as(label).isEqualTo(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            everything of a kind    | [[judgements]]                                     | place judgements
            one grid                | [[judgements grid=lscb]]                           | place judgements grid=lscb
            two words               | [[previous-judgements]]                            | place previous_judgements
            figures of a section    | [[statistics section=area-facts]]                  | place statistics section=area-facts
            a group                 | [[recommendations group=immediate]]                | place recommendations group=immediate
            an addressee            | [[recommendations to="lscb"]]                      | place recommendations to=lscb
            actions                 | [[actions]]                                        | place actions
            strengths               | [[assessment section=safeguarding]]                | place assessment section=safeguarding
            summary                 | [[ summary ]]                                      | place summary
            a heading right above   | ## Grades\\n\\n[[judgements]]                      | h2#grades Grades, place judgements
            an omission             | [[omitted paragraphs=12-14]]                       | omitted [12, 13, 14] said as [12-14]
            an omission's parts     | [[omitted paragraphs="2, 4-5" about="how it ran"]] | omitted [2, 4, 5] said as [2, 4-5] about how it ran
            decimals left out       | [[omitted paragraphs=2.3-2.5]]                     | omitted [2.3, 2.4, 2.5] said as [2.3-2.5]
            decimals in short       | [[omitted paragraphs=2.3-5]]                       | omitted [2.3, 2.4, 2.5] said as [2.3-2.5]
            one left out, as a range | [[omitted paragraphs=1-1]]                         | omitted [1] said as [1]
            """)
    void placements(String label, String markdown, String blocks) {
        assertThat(read(markdown, Report.Numbering.NONE)).as(label).isEqualTo(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            emphasis                  | a *b* **c** ***d***             | a <em>b</em> <strong>c</strong> <em><strong>d</strong></em>
            code                      | `a < b`                         | <code>a < b</code>
            a line's end              | a\\nb                           | a b
            a hard line end           | a\\\\nb                       | a<br>b
            escapes                   | \\*a\\* \\[b\\]                 | *a* [b]
            entities                  | &amp; &lt; &copy; &#233;        | & < © é
            a place in the report     | [a](#paragraph-27)              | [a](x#paragraph-27)
            another report            | [a](report:kent-2015#action-1)  | [a](kent-2015#action-1)
            another report's page     | [a](report:kent-2015)           | [a](kent-2015#)
            a website                 | [a](https://a.org/?b=1&c=2)     | [a](https://a.org/?b=1&c=2)
            a website by itself       | <https://a.org>                 | [https://a.org](https://a.org)
            an email address          | <a@b.org>                       | [a@b.org](mailto:a@b.org)
            a telephone number        | [a](tel:+44-20)                 | [a](tel:+4420)
            an address elsewhere      | [a][b]\\n\\n[b]: https://b.org  | [a](https://b.org)
            the name as words         | [b]\\n\\n[b]: https://b.org     | [b](https://b.org)
            emphasis in a link        | [a *b*](#c)                     | [a <em>b</em>](x#c)
            a picture                 | ![A *red* map](images/map.png)  | !A red map(images/map.png)
            a picture elsewhere       | ![Map][m]\\n\\n[m]: images/m.png| !Map(images/m.png)
            brackets are words        | [name left out] said [so]       | [name left out] said [so]
            two brackets are words    | [a][b]                          | [a][b]
            an empty box is words     | [ ] done                        | [ ] done
            an address is a link      | see https://a.org               | see [https://a.org](https://a.org)
            """)
    void runningText(String label, String markdown, String text) {
        assertThat(read(markdown, Report.Numbering.NONE)).as(label).isEqualTo("p " + text);
    }

    @Test
    void aTableHasACaptionAndAHead() {
        String table = "| Area | Grade |\n| --- | --- |\n| Care *leavers* | Good |\n| Adoption | |\n";

        assertThat(read("## Grades\n\n" + table + "[What we *saw*]", Report.Numbering.NONE))
                .isEqualTo(
                        "h2#grades Grades, table(What we <em>saw</em>: Area, Grade / Care <em>leavers</em>, Good / Adoption,  )");
        assertThat(read("## Grades\n\n" + table, Report.Numbering.NONE))
                .as("the heading is a caption of last resort")
                .contains("table(under Grades: Area, Grade");
    }

    @Test
    void otherBlocksAreRead() {
        assertThat(read("> said\n\n---\n\n```\ntyped\n```\n\n3. a\n4. b\n", Report.Numbering.NONE))
                .isEqualTo("quote(p said), break, code typed, ol3(p a | p b)");
    }

    @Test
    void notesAreNumberedByTheirFirstReference() {
        ReportText text = text("a[^x] b[^y] c[^x]\n\n[^y]: Y\n\n[^x]: X\n\n    more\n", Report.Numbering.NONE);

        assertThat(text.notes()).extracting(ReportText.Note::label).containsExactly("x", "y");
        assertThat(text.notes()).extracting(ReportText.Note::line).containsExactly(5, 3);
        assertThat(Shown.blocks(text.notes().get(0).blocks())).containsExactly("p X", "p more");
    }

    @Test
    void blocksKnowTheirLine() {
        ReportText text =
                text("## A\n\n27. One\n\n    - a\n\n| b | c |\n|---|---|\n| d | e |\n", Report.Numbering.WHOLE);

        assertThat(text.blocks()).extracting(Block::line).containsExactly(1, 3, 7);
    }

    private String read(String markdown, Report.Numbering numbering) {
        return String.join(
                ", ",
                Shown.blocks(text(markdown.replace("\\n", "\n"), numbering).blocks()));
    }

    private ReportText text(String markdown, Report.Numbering numbering) {
        ReportText text = reader.read("x", "report.md", markdown, numbering, new HeadingIds(), problems);
        assertThat(problems.sorted()).isEmpty();
        return text;
    }
}
