package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;

class OutwardLinkTest {

    private static final Map<String, Set<String>> ANCHORS = Map.of(
            "kent-2015", Set.of("paragraph-27", "recommendation-1"),
            "kent-2019", Set.of());
    private static final String UNKEPT = "Readers who follow the link would not find what it promises.";

    @ParameterizedTest(name = "{0}#{1}")
    @CsvSource({"kent-2015, ''", "kent-2015, paragraph-27", "kent-2019, ''"})
    void aLinkToWhatIsThereIsRight(String slug, String fragment) {
        assertThat(new OutwardLink(new AnchorRef(slug, fragment), Place.of("report.md")).check(ANCHORS))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}#{1}")
    @CsvSource(delimiter = '|', textBlock = """
            kent-2016 | ''            | There is no report "kent-2016" to link to. | Did you mean "kent-2015"?
            surrey    | ''            | There is no report "surrey" to link to.    | Use one of: kent-2015, kent-2019.
            kent-2015 | paragraph-28  | There is no "#paragraph-28" in the report kent-2015. | Did you mean #paragraph-27?
            kent-2019 | action-1      | There is no "#action-1" in the report kent-2019.     | Link to a paragraph, recommendation or heading that the report has.
            """)
    void aBrokenLinkSaysWhatIsNotThere(String slug, String fragment, String what, String fix) {
        Place place = new Place("reports/x/report.md", 4, 2);

        assertThat(new OutwardLink(new AnchorRef(slug, fragment), place).check(ANCHORS))
                .contains(Problem.error(place, what, UNKEPT, fix));
    }
}
