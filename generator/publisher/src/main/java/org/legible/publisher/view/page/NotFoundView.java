package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.part.ContactView;

/** The page for addresses that lead nowhere. */
public record NotFoundView(List<LinkView> links, ContactView contact) {

    /** The ways on that this publication has. */
    public static NotFoundView of(PageContext page) {
        List<LinkView> links = new ArrayList<>();
        links.add(new LinkView(page.words().get("notFound.home"), page.link(Address.HOME)));
        if (page.plan().offers(Addresses.RECOMMENDATIONS))
            links.add(new LinkView(
                    page.recommendationNames().phrase("nav.recommendations", Map.of()),
                    page.link(Addresses.RECOMMENDATIONS)));
        if (page.plan().offers(Addresses.YOUNG_PEOPLE))
            links.add(new LinkView(page.words().get("youngPeople.title"), page.link(Addresses.YOUNG_PEOPLE)));
        links.add(new LinkView(page.words().get("nav.help"), page.link(Addresses.HELP)));
        return new NotFoundView(List.copyOf(links), ContactView.of(page));
    }
}
