package org.legible.publisher.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            home to home            | ''                      | ''                      | index.html
            home to page            | ''                      | reports/x/              | reports/x/index.html
            home to file            | ''                      | feed.xml                | feed.xml
            page to home            | reports/x/              | ''                      | ../../index.html
            page to itself          | reports/x/              | reports/x/              | index.html
            page to page below      | reports/x/              | reports/x/large-print/  | large-print/index.html
            page to page above      | reports/x/large-print/  | reports/x/              | ../index.html
            page to neighbour       | reports/x/              | reports/y/              | ../y/index.html
            page to other branch    | reports/x/summary/      | recommendations/to/lscb/| ../../../recommendations/to/lscb/index.html
            page to file at root    | reports/x/              | robots.txt              | ../../robots.txt
            page to file below      | reports/x/              | reports/x/images/a.png  | images/a.png
            file to page            | 404.html                | glossary/               | glossary/index.html
            file to home            | 404.html                | ''                      | index.html
            file in folder to file  | assets/a.css            | assets/b.woff2          | b.woff2
            like names are no share | reports/x/              | reports/x-2/            | ../x-2/index.html
            """)
    void linksAreRelative(String label, String from, String to, String link) {
        assertThat(new Address(from).linkTo(new Address(to))).as(label).isEqualTo(link);
    }

    @Test
    void aLinkToAPlaceInAnotherPageHoldsItsFragment() {
        assertThat(new Address("reports/x/").linkTo(new Address("glossary/"), "term-lac"))
                .isEqualTo("../../glossary/index.html#term-lac");
    }

    @Test
    void aLinkToAPlaceInTheSamePageIsTheFragmentAlone() {
        assertThat(new Address("reports/x/").linkTo(new Address("reports/x/"), "paragraph-27"))
                .isEqualTo("#paragraph-27");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"'', index.html", "reports/x/, reports/x/index.html", "404.html, 404.html", ".nojekyll, .nojekyll"})
    void theFileIsTheOneThatAServerSends(String path, String file) {
        assertThat(new Address(path).file()).isEqualTo(file);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/reports/", "reports/../x/", "..", "../x"})
    void nothingOutsideTheSiteIsAnAddress(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Address(path)).withMessage("Not an address: " + path);
    }

    @Test
    void twoFullStopsWithinANameLeadNowhere() {
        assertThat(new Address("reports/x/images/map..png").file()).isEqualTo("reports/x/images/map..png");
    }

    @Test
    void addressesSortByPath() {
        assertThat(new Address("help/")).isLessThan(new Address("reports/"));
        assertThat(Address.HOME.resolve("help/")).isEqualTo(Addresses.HELP);
    }
}
