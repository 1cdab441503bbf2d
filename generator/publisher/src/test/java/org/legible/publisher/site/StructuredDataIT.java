package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What pages tell machines of themselves is as true as what they tell people. */
class StructuredDataIT {

    private static final BuiltSite TRAINS = SiteTest.of("sites/subjects/trains").builds();
    private static final BuiltSite LIBRARIES =
            SiteTest.of("sites/subjects/libraries").builds();

    @Test
    void aReportIsTheOfficialOneWithItsDate() {
        JsonNode data = data(LIBRARIES, "reports/opening-hours-2025/");

        assertThat(text(data, "/@type")).isEqualTo("Report");
        assertThat(text(data, "/name")).isEqualTo("A year of opening hours in the Reading Room");
        assertThat(text(data, "/datePublished")).isEqualTo("2025-04-02");
        assertThat(text(data, "/dateModified")).isEqualTo("2025-05-01");
        assertThat(text(data, "/publisher/name")).isEqualTo("Friends of Reading");
    }

    @Test
    void aDigestIsOursAndHasNoDateThatNobodyGave() {
        JsonNode data = data(TRAINS, "reports/doors-2024/");

        assertThat(text(data, "/publisher/name")).isEqualTo("North Line Passengers");
        assertThat(data.has("datePublished")).isFalse();
        assertThat(data.has("dateModified")).isFalse();
        assertThat(text(data, "/isBasedOn/datePublished")).isEqualTo("2024");
        assertThat(text(data, "/isBasedOn/publisher/1/name"))
                .as("each publisher is one")
                .isEqualTo("Example Signals Office");
    }

    @Test
    void largePrintIsTheSameWorkInAnotherForm() {
        JsonNode data = data(TRAINS, "reports/north-line-2026/large-print/");

        assertThat(text(data, "/name")).isEqualTo("Late trains on the North Line");
        assertThat(text(data, "/exampleOfWork/url")).isEqualTo("https://example.org/trains/reports/north-line-2026/");
        assertThat(data.at("/accessibilityFeature").toString()).contains("largePrint");
    }

    @Test
    void aSummaryIsAWorkOfItsOwn() {
        for (String address : new String[] {"summary/", "summary/large-print/"}) {
            JsonNode data = data(LIBRARIES, "reports/opening-hours-2025/" + address);

            assertThat(text(data, "/@type")).isEqualTo("Article");
            assertThat(text(data, "/name")).isEqualTo("What the report says: Opening hours 2025");
            assertThat(data.has("datePublished")).as("nobody said when").isFalse();
            assertThat(text(data, "/isBasedOn/name")).isEqualTo("A year of opening hours in the Reading Room");
            assertThat(data.has("exampleOfWork")).isFalse();
        }
    }

    private static JsonNode data(BuiltSite site, String address) {
        return JsonMapper.shared()
                .readTree(site.page(address)
                        .selectFirst("script[type=application/ld+json]")
                        .data());
    }

    private static String text(JsonNode data, String pointer) {
        return data.at(pointer).asString("");
    }
}
