package org.legible.publisher.make;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.ledger.KeptAddress;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.MovedView;

/**
 * Pages at addresses that the ledger keeps and where nothing else stands any more: each leads its readers on. They are known when
 * all reports are made, because only texts tell of some pages.
 */
final class MovedPages implements SiteKind {

    private static final String LARGE_PRINT = "large-print/";

    @Override
    public Stream<SiteRecipe> of(Library library) {
        return Stream.empty();
    }

    @Override
    public Stream<SiteRecipe> afterReports(Library library, SitePlan plan, PageContext.Maker contexts) {
        Succession succession = new Succession(library, page -> plan.at(page).isPresent());
        Set<Address> gone = new LinkedHashSet<>();
        for (Address page : library.ledger().pages().keySet())
            for (Address one : withLargePrint(page)) if (plan.at(one).isEmpty()) gone.add(one);
        return gone.stream().flatMap(page -> recipe(page, succession, plan, library).stream());
    }

    // Large print goes with its page, and is not kept by itself.
    private static Set<Address> withLargePrint(Address page) {
        return Ledger.isEdition(page) ? Set.of(page, page.resolve(LARGE_PRINT)) : Set.of(page);
    }

    private static Optional<SiteRecipe> recipe(Address page, Succession succession, SitePlan plan, Library library) {
        // What leads nowhere is an error already.
        return succession.of(KeptAddress.of(page)) instanceof Succession.Found found
                ? Optional.of(recipe(page, found.address(), plan, library))
                : Optional.empty();
    }

    private static SiteRecipe recipe(Address page, KeptAddress goal, SitePlan plan, Library library) {
        Edition edition = page.path().endsWith("/" + LARGE_PRINT) ? Edition.LARGE_PRINT : Edition.WEB;
        Address known = plan.at(goal.page()).flatMap(Product::knownAs).orElse(goal.page());
        Product moved = new Product.Moved(page, edition, language(goal.page(), library), known);
        return SiteRecipe.filled(moved, here -> view(here, goal)).with(() -> goal + " " + known);
    }

    private static String language(Address goal, Library library) {
        Address report = Ledger.reportOf(goal);
        return library.entries().stream()
                .filter(entry -> Addresses.report(entry.slug()).equals(report))
                .findFirst()
                .map((Entry entry) -> library.language(entry))
                .orElse(library.language());
    }

    private static PageView view(PageContext page, KeptAddress goal) {
        PageHead head = Heads.of(page, "moved");
        return PageView.of(page, "pages/moved.peb", head, MovedView.of(page, goal));
    }
}
