package org.legible.publisher.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceRunTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    paragraph-1 to 3              | paragraph-1 paragraph-2 paragraph-3
                    paragraph-2.9 to 2.11         | paragraph-2.9 paragraph-2.10 paragraph-2.11
                    paragraph-4-a to c            | paragraph-4-a paragraph-4-b paragraph-4-c
                    annex-b-paragraph-1 to 2      | annex-b-paragraph-1 annex-b-paragraph-2
                    recommendation-imm-4          | recommendation-imm-4
                    what-they-found               | what-they-found
                    paragraph-0 to 1              | paragraph-0 paragraph-1
                    judgement-1.1.1 to 1.1.2      | judgement-1.1.1 judgement-1.1.2
                    """)
    void aRunSaysItsPlacesAndTheyTheRun(String written, String ids) {
        List<String> all = List.of(ids.split(" "));

        assertThat(PlaceRun.parse(written).orElseThrow().ids()).isEqualTo(all);
        assertThat(PlaceRun.of(all)).extracting(PlaceRun::toString).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paragraph-2 to 1",
                "paragraph-1 to 1",
                "paragraph-1 to b",
                "summary to 3",
                "paragraph-1 to 2.3",
                "paragraph-4A to 4B",
                "paragraph-1 to paragraph-3",
                "paragraph-1 to 999999",
                "paragraph-1 and 2",
                ""
            })
    void whatIsNoRunIsRefused(String written) {
        assertThat(PlaceRun.parse(written)).isEmpty();
    }

    @Test
    void threeHundredParagraphsAreOneLineAndWhatIsInsertedIsOneMore() {
        List<String> ids = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> "paragraph-" + number)
                .toList();

        assertThat(PlaceRun.of(ids)).extracting(PlaceRun::toString).containsExactly("paragraph-1 to 300");
        assertThat(PlaceRun.of(List.of(
                        "paragraph-10",
                        "paragraph-9",
                        "paragraph-9A",
                        "paragraph-9-a",
                        "paragraph-9-b",
                        "paragraph-11")))
                .extracting(PlaceRun::toString)
                .containsExactly("paragraph-9 to 11", "paragraph-9-a to b", "paragraph-9A");
    }

    @Test
    void numbersWrittenWithNoughtsBeforeThemStayAsTheyAre() {
        assertThat(PlaceRun.of(List.of("action-01", "action-02")))
                .extracting(PlaceRun::toString)
                .allSatisfy(
                        text -> assertThat(PlaceRun.parse(text).orElseThrow().ids())
                                .allMatch(id -> id.equals("action-01") || id.equals("action-02")));
    }
}
