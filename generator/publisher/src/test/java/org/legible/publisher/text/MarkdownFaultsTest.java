package org.legible.publisher.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.legible.publisher.address.HeadingIds;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;

/** What is said of Markdown that may not stand in a report, in full. */
class MarkdownFaultsTest {

    private static final String NO_FACTS = "Readers would not find what should stand here.";
    private static final String UNSAFE = "Readers would be led nowhere, or somewhere unsafe.";
    private static final String ADDRESSES =
            "Use an address that begins with https://, mailto: or tel:, a place in this report such as #paragraph-27, "
                    + "one in another such as report:northtown-2015#paragraph-27, or a file such as files/stops.csv.";
    private static final String SMUGGLED = "Browsers and screen readers do not agree on what to do with it.";

    private final MarkdownReader reader = new MarkdownReader();
    private final Problems problems = new Problems();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "a level is skipped",
                        "## A\n\n#### B",
                        3,
                        1,
                        "This heading skips from level 2 to level 4.",
                        "People who move by headings think that a part is missing.",
                        "Begin it with ###."),
                fault(
                        "a title",
                        "# A",
                        1,
                        1,
                        "A heading of level 1 stands in the text.",
                        "The page's title is its one heading of level 1; a second makes the outline false for screen readers.",
                        "Begin the heading with ## instead of #, and each heading below it with one # more than now."),
                fault(
                        "an empty heading",
                        "##",
                        1,
                        1,
                        "This heading has no words.",
                        "People who find their way by headings land on silence.",
                        "Write the heading, or delete the line."),
                fault(
                        "an id twice",
                        "## A {#x}\n\n## B {#x}",
                        3,
                        1,
                        "The id \"x\" stands twice.",
                        "A link to it could lead to the wrong section.",
                        "Give each an id of its own, such as {#x-2} here."),
                fault(
                        "an id of ours",
                        "## A {#paragraph-1}",
                        1,
                        1,
                        "The id \"paragraph-1\" begins like those that the publisher makes.",
                        "A citation of a paragraph or recommendation could lead to the wrong place.",
                        "Choose an id that begins with none of paragraph-, recommendation-, action-, judgement-, note-, term-, table-, chart-, page-."),
                fault(
                        "an attribute that is none",
                        "## A {.red}",
                        1,
                        1,
                        "\".red\" is nothing that a heading can carry.",
                        "It would be lost without a word.",
                        "Take it out. A heading carries an id, {#my-section}, or a run of numbers, {#annex-b sequence=annex-b}."),
                fault(
                        "a heading in a list",
                        "- a\n\n  ## B",
                        3,
                        3,
                        "A heading stands inside a list, a quotation or a note.",
                        "It would be missing from the list of contents and confuse people who move by headings.",
                        "Move it to the start of a line of its own, with a blank line above."),
                placement(
                        "a placement's slip",
                        "[[judgments]]",
                        "There is no placement \"judgments\".",
                        "Did you mean \"judgements\"?"),
                placement(
                        "a placement's broken end",
                        "[[judgements grid = lscb]]",
                        "This placement cannot be read.",
                        "Write it as [[judgements]] or [[recommendations group=immediate]], on a line of its own."),
                placement(
                        "a selector of another kind",
                        "[[statistics grid=x]]",
                        "\"statistics\" cannot select by \"grid\".",
                        "Use one of: section."),
                placement(
                        "two selectors",
                        "[[recommendations to=a group=b]]",
                        "A placement selects by one thing only.",
                        "Keep one of the selectors."),
                placement(
                        "an omission of nothing",
                        "[[omitted]]",
                        "\"\" names no paragraphs.",
                        "Write [[omitted paragraphs=12-17]] or [[omitted paragraphs=2.3-2.5]]."),
                placement(
                        "an omission backwards",
                        "[[omitted paragraphs=17-12]]",
                        "\"17-12\" names no paragraphs.",
                        "Write the lower number first, such as [[omitted paragraphs=12-17]]."),
                fault(
                        "a placement in a list",
                        "- [[judgements]]",
                        1,
                        3,
                        "A placement stands within a paragraph, a list or a quotation.",
                        "Readers would see its brackets instead of the facts.",
                        "Put it at the start of a line of its own, with blank lines above and below. A link is written [words](address)."),
                fault(
                        "a placement under words",
                        "Grades:\n[[judgements]]",
                        2,
                        1,
                        "A placement stands within a paragraph, a list or a quotation.",
                        "Readers would see its brackets instead of the facts.",
                        "Put it at the start of a line of its own, with blank lines above and below. A link is written [words](address)."),
                fault(
                        "a column without a heading",
                        "## T\n\n| a | |\n|---|---|\n| b | c |",
                        3,
                        1,
                        "A column of this table has no heading.",
                        "A screen reader reads a cell with its column's heading, and here there is none to read.",
                        "Write words in every cell of the table's first line."),
                fault(
                        "a row too long",
                        "## T\n\n| a | b |\n|---|---|\n| c | d | e |",
                        5,
                        1,
                        "This row of the table has 3 cells, and the table's head has 2.",
                        "The figures after the slip would be read under the wrong headings.",
                        "Count the bars | in this line and in the table's first line."),
                fault(
                        "a row too short",
                        "## T\n\n| a | b |\n|---|---|\n| c |",
                        5,
                        1,
                        "This row of the table has 1 cell, and the table's head has 2.",
                        "The figures after the slip would be read under the wrong headings.",
                        "Count the bars | in this line and in the table's first line."),
                fault(
                        "a row without a heading",
                        "## T\n\n| a | b |\n|---|---|\n| | c |",
                        5,
                        1,
                        "This row of the table begins with an empty cell.",
                        "The first cell is the row's heading: without it nobody can tell whose figures these are.",
                        "Write in the first cell what the row is about."),
                fault(
                        "an unknown note",
                        "One[^a].",
                        1,
                        4,
                        "There is no note [^a].",
                        "Readers would follow the mark to nothing.",
                        "Write the note on a line of its own: [^a]: its words."),
                fault(
                        "an unused note",
                        "One.\n\n[^a]: Two.",
                        3,
                        1,
                        "Nothing refers to the note [^a].",
                        "Readers would never reach it.",
                        "Put [^a] where the note belongs, or delete it."),
                fault(
                        "a note twice",
                        "One[^a].\n\n[^a]: Two.\n\n[^a]: Three.",
                        5,
                        1,
                        "The note [^a] is written twice.",
                        "Readers would see only one of the two.",
                        "Give the second note a label of its own."),
                fault(
                        "a note in a note",
                        "One[^a] two[^b].\n\n[^a]: Three[^b].\n\n[^b]: Four.",
                        3,
                        12,
                        "A note refers to another note.",
                        "Readers who follow it lose their place in the text.",
                        "Write both in one note."),
                fault(
                        "a dangerous link",
                        "See [this](javascript:alert(1)).",
                        1,
                        5,
                        "The link's address \"javascript:alert(1)\" cannot be used: it is none that a link can have.",
                        UNSAFE,
                        ADDRESSES),
                fault(
                        "a link to nothing",
                        "[a](#)",
                        1,
                        1,
                        "The link's address \"#\" cannot be used: it is none that a link can have.",
                        UNSAFE,
                        ADDRESSES),
                fault(
                        "a link without words",
                        "[](https://a.org)",
                        1,
                        1,
                        "This link has no words.",
                        "A screen reader can only say \"link\", not where it goes.",
                        "Write the words between the square brackets: [the council's plan](https://a.org)."),
                fault(
                        "an address without a link",
                        "[Editor]: note",
                        1,
                        1,
                        "No link uses the address after \"[Editor]:\".",
                        "The line is shown nowhere, so readers would miss what it says.",
                        "If it is text, write a backslash before it: \\[Editor]: - else delete it."),
                fault(
                        "a picture without words",
                        "![ ](images/map.png)",
                        1,
                        1,
                        "The picture images/map.png has no words that stand for it.",
                        "People who cannot see it learn nothing of what it shows.",
                        "Describe it between the square brackets: ![What the picture shows](images/map.png). If it shows nothing that a reader needs, write ![decorative](images/map.png)."),
                fault(
                        "a character by its number",
                        "a &#xE000;0 b",
                        1,
                        3,
                        "A character that is not text stands here (U+E000).",
                        SMUGGLED,
                        "Write the words without it."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultSaysWhereWhatWhyAndFix(String label, String markdown, Problem problem) {
        read(markdown);

        assertThat(problems.sorted()).as(label).containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html;base64,AAAA",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.org",
        "https://",
        "ftp://a.org",
        "images/plan.pdf",
        "../other/",
        "report:",
        "report:Kent",
        "mailto:nobody"
    })
    void onlySafeAddressesMayBeLinked(String address) {
        read("[words](" + address + ")");

        assertThat(problems.sorted())
                .singleElement()
                .extracting(Problem::what)
                .asString()
                .startsWith("The link's address \"" + address + "\" cannot be used: it ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a <b>b</b>          | The HTML tag <b> stands in the text.       | Write **words** for strong emphasis.
            a <EM>b</EM>        | The HTML tag <em> stands in the text.      | Write *words* for emphasis.
            a<br>b              | The HTML tag <br> stands in the text.      | End the line with a backslash for a line break.
            a<br/>b             | The HTML tag <br> stands in the text.      | End the line with a backslash for a line break.
            <table>             | The HTML tag <table> stands in the text.   | Write a table with a bar
            <h2>a</h2>          | The HTML tag <h2> stands in the text.      | Begin a heading with ##.
            a <a href="b">c     | The HTML tag <a> stands in the text.       | Write a link as [words](address).
            <img src="a.png">   | The HTML tag <img> stands in the text.     | Write a picture as ![what it shows](images/name.png).
            a<sup>2</sup>       | The HTML tag <sup> stands in the text.     | Write a raised letter as m^2^. A note's mark is [^1], and its text [^1]: words.
            <hr>                | The HTML tag <hr> stands in the text.      | Write a line of three dashes, ---, with blank lines around it.
            <script>a</script>  | The HTML tag <script> stands in the text.  | Delete it and keep the words.
            <my-tag>            | The HTML tag <my-tag> stands in the text.  | Delete it and keep the words.
            <!-- a remark -->   | A comment or declaration of HTML stands in the text. | Delete it, with all that stands in it: no reader was to see that.
            a <!-- remark --> b | A comment or declaration of HTML stands in the text. | Delete it, with all that stands in it: no reader was to see that.
            <?php x ?>          | A comment or declaration of HTML stands in the text. | Delete it, with all that stands in it: no reader was to see that.
            """)
    void htmlIsRefusedWithTheMarkdownThatDoesItsJob(String html, String what, String fix) {
        read(html);

        Problem first = problems.sorted().get(0);
        assertThat(first.what()).isEqualTo(what);
        assertThat(first.fix()).startsWith(fix);
        assertThat(first.why())
                .isEqualTo(
                        "HTML cannot be checked or turned into large print, so some readers would lose what it holds.");
    }

    @Test
    void allFaultsOfATextAreSaidInOneRun() {
        read("### A\n\n[a](b)\n\n<br>\n\n[[x]]\n\nc[^d]\n");

        assertThat(problems.sorted())
                .extracting(problem -> problem.place().line())
                .isEqualTo(List.of(1, 3, 5, 7, 9));
    }

    private void read(String markdown) {
        reader.read("x", "report.md", markdown, Report.Numbering.NONE, new HeadingIds(), problems);
    }

    private static Arguments fault(
            String label, String markdown, int line, int column, String what, String why, String fix) {
        return arguments(label, markdown, Problem.error(new Place("report.md", line, column), what, why, fix));
    }

    private static Arguments placement(String label, String markdown, String what, String fix) {
        return fault(label, markdown, 1, 1, what, NO_FACTS, fix);
    }
}
