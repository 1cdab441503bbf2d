package org.legible.publisher.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final Origin TEXT = new Origin.Line("report.md", 4);
    private static final Origin FACT = new Origin.Pointer("report.yaml", "/recommendations/0/text");

    private final Origins origins = new Origins();

    @Test
    void thePageHoldsNoMarks() {
        String marked = "<p>" + origins.begin(TEXT) + "One" + origins.end() + "</p>";

        assertThat(origins.strip(marked)).isEqualTo("<p>One</p>");
    }

    @Test
    void everyCharacterKnowsWhereItCameFrom() {
        String page = origins.strip("<p>" + origins.begin(TEXT) + "One " + origins.begin(FACT) + "two" + origins.end()
                + " three" + origins.end() + "</p>");

        assertThat(page).isEqualTo("<p>One two three</p>");
        assertThat(at(page, "<p>")).isEmpty();
        assertThat(at(page, "One")).contains(TEXT);
        assertThat(at(page, "two")).contains(FACT);
        assertThat(at(page, " three")).contains(TEXT);
        assertThat(at(page, "</p>")).isEmpty();
    }

    @Test
    void moreThanTenOriginsAreToldApart() {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < 12; i++)
            marked.append(origins.begin(new Origin.Line("report.md", i)))
                    .append(i % 10)
                    .append(origins.end());

        String page = origins.strip(marked.toString());

        assertThat(page).isEqualTo("012345678901");
        assertThat(origins.at(11)).contains(new Origin.Line("report.md", 11));
    }

    @Test
    void aPageOfTemplatesAloneHasNoOrigin() {
        assertThat(origins.strip("<p>One</p>")).isEqualTo("<p>One</p>");
        assertThat(origins.at(4)).isEmpty();
    }

    private Optional<Origin> at(String page, String words) {
        return origins.at(page.indexOf(words));
    }
}
