package org.legible.publisher.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;

class SitePlanTest {

    private static final Product HOME = Product.Page.of(Address.HOME, "en-GB");
    private static final Product HELP =
            Product.Page.of(Addresses.HELP, "en-GB").offered(new InMenus("help", Menu.HEADER, Menu.FOOTER));
    private static final Product FEED =
            new Product.Data(Addresses.FEED, "en-GB", Optional.empty(), Optional.of(new InMenus("feed", Menu.FOOTER)));
    private static final InFormats AS_TEXT = new InFormats(words -> "Text", words -> "TXT", "plain");
    private static final Product TEXT = new Product.Document(
            Addresses.reportFile("x", "x.txt"), Edition.WEB, "en-GB", Optional.of("x"), Optional.of(AS_TEXT), false);
    private static final SitePlan PLAN = new SitePlan(List.of(HOME, FEED, HELP, TEXT));

    @Test
    void menusOfferInTheOrderOfThePlan() {
        assertThat(PLAN.in(Menu.FOOTER))
                .containsExactly(Map.entry("feed", Addresses.FEED), Map.entry("help", Addresses.HELP));
        assertThat(PLAN.in(Menu.HEADER)).containsOnlyKeys("help");
        assertThat(PLAN.offers(Addresses.HELP)).isTrue();
        assertThat(PLAN.offers(Address.HOME)).isFalse();
        assertThat(PLAN.offers(Addresses.GLOSSARY)).isFalse();
    }

    @Test
    void theFormatsOfAReportAreItsOwn() {
        assertThat(PLAN.formats("x")).containsExactly(Map.entry(TEXT.address(), AS_TEXT));
        assertThat(PLAN.formats("y")).isEmpty();
    }

    @Test
    void whatTheTextsTellComesLater() {
        Product picture = new Product.Picture(Addresses.image("x", "map.png"), "en-GB", Optional.of("x"));
        SitePlan whole = PLAN.with(List.of(picture));

        assertThat(PLAN.at(picture.address())).isEmpty();
        assertThat(whole.products()).containsExactly(HOME, FEED, HELP, TEXT, picture);
    }

    @Test
    void twoProductsCannotStandAtOneAddress() {
        assertThatThrownBy(() -> new SitePlan(List.of(HELP, HELP)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two products would stand at /help/");
    }

    @Test
    void aLargePrintEditionHoldsItsReportAndASummaryDoesNot() {
        assertThat(page(Edition.LARGE_PRINT).holdsReport()).isTrue();
        assertThat(page(Edition.SUMMARY).holdsReport()).isFalse();
        assertThat(HOME.holdsReport()).isFalse();
        assertThat(TEXT.holdsReport()).isFalse();
    }

    private static Product page(Edition edition) {
        return new Product.Page(
                Addresses.report("x", edition), edition, "en-GB", Optional.of("x"), Optional.empty(), Optional.empty());
    }
}
