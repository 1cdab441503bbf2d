package org.legible.publisher.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource({
        "WEB, reports/x/",
        "LARGE_PRINT, reports/x/large-print/",
        "SUMMARY, reports/x/",
        "SUMMARY_LARGE_PRINT, reports/x/large-print/"
    })
    void aReportHasAPageInThePrintOfEveryEdition(Edition edition, String path) {
        assertThat(Addresses.report("x", edition).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "'', SUMMARY, reports/x/summary/",
        "'', SUMMARY_LARGE_PRINT, reports/x/summary/large-print/",
        "children, SUMMARY, reports/x/summary/children/",
        "children, SUMMARY_LARGE_PRINT, reports/x/summary/children/large-print/"
    })
    void everySummaryHasAnAddressOfItsOwn(String name, Edition edition, String path) {
        assertThat(Addresses.summary("x", name, edition).path()).isEqualTo(path);
    }

    @Test
    void listsOfRecommendationsStandBelowAllRecommendations() {
        assertThat(Addresses.theme("care").path()).isEqualTo("recommendations/themes/care/");
        assertThat(Addresses.recommendationsAbout("kent").path()).isEqualTo("recommendations/authorities/kent/");
        assertThat(Addresses.recommendationsTo("lscb").path()).isEqualTo("recommendations/to/lscb/");
        assertThat(Addresses.recommendationsOf(2015).path()).isEqualTo("recommendations/years/2015/");
        assertThat(Addresses.recommendationsWithStatus("open").path()).isEqualTo("recommendations/status/open/");
    }

    @Test
    void whatBelongsToAReportStandsBelowIt() {
        assertThat(Addresses.reportRecommendations("x").path()).isEqualTo("reports/x/recommendations/");
        assertThat(Addresses.image("x", "map.png").path()).isEqualTo("reports/x/images/map.png");
        assertThat(Addresses.authority("kent").path()).isEqualTo("authorities/kent/");
    }
}
