package org.legible.publisher.view;

import java.util.List;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;

/** The page for addresses that lead nowhere. */
public record NotFoundView(List<LinkView> links, ContactView contact) {

    static NotFoundView of(PageContext page) {
        return new NotFoundView(
                List.of(
                        new LinkView(page.words().get("notFound.home"), page.link(Address.HOME)),
                        new LinkView(page.words().get("nav.recommendations"), page.link(Addresses.RECOMMENDATIONS)),
                        new LinkView(page.words().get("nav.help"), page.link(Addresses.HELP))),
                ContactView.of(page));
    }
}
