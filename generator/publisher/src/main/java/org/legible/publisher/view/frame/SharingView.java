package org.legible.publisher.view.frame;

import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.identity.Identity;
import org.legible.publisher.view.PageContext;

/**
 * What goes with a link to a page where people share it, in the words of Open Graph.
 *
 * @param type {@code website} or {@code article}
 * @param locale the language in Open Graph's form, such as {@code en_GB}
 * @param picture the full address of the picture beside the link
 * @param width its width in pixels
 * @param height its height
 * @param alt what it shows
 */
public record SharingView(String type, String locale, String picture, int width, int height, String alt) {

    /** What goes with a link to this page. */
    static SharingView of(PageContext page, boolean isArticle) {
        Address card = page.product().report().map(Addresses::card).orElse(Addresses.CARD);
        return new SharingView(
                isArticle ? "article" : "website",
                page.product().language().replace('-', '_'),
                page.absolute(card),
                Identity.CARD_WIDTH,
                Identity.CARD_HEIGHT,
                page.words().get(page.product().report().isPresent() ? "motif.cardReport" : "motif.cardSite"));
    }
}
