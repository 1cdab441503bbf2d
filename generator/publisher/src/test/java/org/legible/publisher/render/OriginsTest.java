package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.problem.Place;

class OriginsTest {

    private static final Place TEXT = new Place("reports/kent/report.md", 4, 0);
    private static final Place FACT = new Place("reports/kent/report.yaml", 12, 7);

    @Test
    void thePageHoldsNoMarks() {
        assertThat(new Origins("<p>" + TEXT.mark("One") + "</p>").page()).isEqualTo("<p>One</p>");
    }

    @Test
    void everyCharacterKnowsWhereItCameFrom() {
        Origins origins = new Origins("<p>" + TEXT.mark("<b>One</b> " + FACT.mark("two") + " three") + "</p>");

        assertThat(origins.page()).isEqualTo("<p><b>One</b> two three</p>");
        assertThat(at(origins, "One")).contains(TEXT);
        assertThat(at(origins, "<b>")).contains(TEXT);
        assertThat(at(origins, "two")).contains(FACT);
        assertThat(at(origins, " three")).contains(TEXT);
        assertThat(at(origins, "</p>")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            a title around words                  | <h1>{A}</h1>                                | A
            a title that says more                | <h1>Summary of <b>{A}</b>, again</h1>       | A
            most of the words                     | <p>{A} and <a href="x">{BB}</a></p>         | B
            words in its blocks are those blocks' | <li>{A}<p>{BBB}</p><br></li>                | A
            a list is nobody's                    | <ul><li>{A}</li><li>{A}</li></ul>           |
            what stands behind it is not its own  | <p>All</p><p>{A}</p>                        |
            words in the tag alone                | <img alt="{A}"><p>{B}</p>                   | A
            words in the tag, but others in it    | <a title="{A}">{B}</a>                      | B
            an element within another like it     | <span><span>All</span>{A}</span><p>{BB}</p> | A
            an element that never ends            | <p>{A}                                      | A
            no element                            | All of {A}                                  |
            """)
    void anElementBelongsToWhoWroteMostOfItsWords(String label, String page, String whose) {
        Origins origins = new Origins(page.replace("{A}", TEXT.mark("a"))
                .replace("{BBB}", FACT.mark("bbb"))
                .replace("{BB}", FACT.mark("bb"))
                .replace("{B}", FACT.mark("b")));

        assertThat(origins.at(0).map(place -> place.equals(TEXT) ? "A" : "B").orElse(null))
                .as(label)
                .isEqualTo(whose);
    }

    @Test
    void wordsThatAreQuotedStandWithWhoeverWroteThem() {
        Origins origins = new Origins("<p>" + TEXT.mark("One") + " and " + FACT.mark("two and three") + "</p>");

        assertThat(origins.at(0, "\"One\" is spelt wrongly.")).contains(TEXT);
        assertThat(origins.at(0, "\"and t\" is spelt wrongly.")).contains(FACT);
        assertThat(origins.at(0, "This text is in \"capitals\".")).contains(FACT);
    }

    @Test
    void whatTemplatesDoToWordsLeavesNoMark() {
        String words = TEXT.mark("One &amp; two");

        assertThat(new Origins(words.toUpperCase(java.util.Locale.ROOT)).page()).isEqualTo("ONE &AMP; TWO");
        for (int cut = 0; cut <= words.length(); cut++) {
            assertThat("One &amp; two").contains(new Origins(words.substring(cut)).page());
            assertThat("One &amp; two").contains(new Origins(words.substring(0, cut)).page());
        }
    }

    @Test
    void aPageOfTemplatesAloneHasNoOrigin() {
        Origins origins = new Origins("<p>One</p>");

        assertThat(origins.page()).isEqualTo("<p>One</p>");
        assertThat(origins.at(4)).isEmpty();
        assertThat(origins.at(99)).isEmpty();
    }

    private static Optional<Place> at(Origins origins, String words) {
        return origins.at(origins.page().indexOf(words));
    }
}
