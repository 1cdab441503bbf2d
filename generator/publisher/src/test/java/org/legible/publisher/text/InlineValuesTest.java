package org.legible.publisher.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

/** Reading the values of YAML, which hold running text and no blocks. */
class InlineValuesTest {

    private static final Place PLACE = new Place("report.yaml", 7, 11);

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            a number in brackets     | (1) Review the panels         | (1) Review the panels
            a number with a bracket  | 1) Review the panels          | 1) Review the panels
            a number with a stop     | 12. Review the panels         | 12. Review the panels
            a dash                   | - 5% more                     | - 5% more
            a sign                   | +44 20                        | +44 20
            a greater sign           | > 5%                          | > 5%
            a hash                   | # of visits                   | # of visits
            a line of dashes         | ---                           | ---
            a name before a colon    | [Editor]: this is so          | [Editor]: this is so
            an address after a name  | [a]: https://a.org            | [a]: [https://a.org](https://a.org)
            a note that is none      | [^1]: words                   | [^1]: words
            emphasis at the start    | *Now* visit sooner            | <em>Now</em> visit sooner
            strong at the start      | **Now** visit sooner          | <strong>Now</strong> visit sooner
            code at the start        | `a` and `b`                   | <code>a</code> and <code>b</code>
            four spaces at the start | \\n    words                  | words
            several lines            | one\\n  two\\n\\nthree        | one two three
            a link                   | see [this](#paragraph-1)      | see [this](x#paragraph-1)
            """)
    void aValueIsOneParagraphWhateverItBeginsWith(String label, String value, String text) {
        assertThat(read(value.replace("\\n", "\n"))).as(label).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aBlockInAValueIsRefused() {
        assertThat(read("[[judgements]]")).isEmpty();

        assertThat(problems.sorted())
                .containsExactly(Problem.error(
                        PLACE,
                        "This value holds more than one paragraph.",
                        "It is shown within a line or a table, where a list or a second paragraph has no place.",
                        "Write it as one paragraph."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            a note        | words[^1]          | The mark of a note, [^1], stands in this value.
            a picture     | ![a](images/a.png) | A picture stands in this value.
            HTML          | a <b>c</b>         | The HTML tag <b> stands in the text.
            a remark      | <!-- a -->         | A comment or declaration of HTML stands in the text.
            an unsafe end | [a](data:x)        | The link's address "data:x" cannot be used: it is none that a link can have.
            """)
    void faultsStandAtThePlaceOfTheValue(String label, String value, String what) {
        read(value);

        assertThat(problems.sorted())
                .as(label)
                .extracting(Problem::place, Problem::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PLACE, what));
    }

    private String read(String value) {
        return Shown.inlines(new MarkdownReader().readInline("x", value, PLACE, problems));
    }
}
