package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Offer.InMenus;
import org.legible.publisher.plan.Offer.Menu;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.index.YoungPeopleView;

/** What young people look for: what a report is, and every summary there is. */
final class YoungPeoplePage implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        Product.Page page = Product.Page.of(Addresses.YOUNG_PEOPLE, library.language());
        boolean hasSummaries =
                library.entries().stream().anyMatch(entry -> !entry.summaries().isEmpty());
        return Stream.of(SiteRecipe.filled(
                hasSummaries ? page.offered(new InMenus("youngPeople", Menu.HEADER, Menu.HOME)) : page,
                YoungPeoplePage::view));
    }

    private static PageView view(PageContext page) {
        PageHead head = Heads.ofOffered(page, "youngPeople").forYoungPeople();
        return PageView.of(page, "pages/young-people.peb", head, YoungPeopleView.of(page));
    }
}
