package org.legible.publisher.make;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.Product;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageHead;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.view.page.HomeView;

/** The home page. */
final class HomePage implements SiteKind {

    @Override
    public Stream<SiteRecipe> of(Library library) {
        return Stream.of(SiteRecipe.filled(Product.Page.of(Address.HOME, library.language()), HomePage::view));
    }

    private static PageView view(PageContext page) {
        String description = page.site()
                .description()
                .map(Text::shown)
                .orElseGet(() -> page.words()
                        .get("home.description", Map.of("publisher", page.site().publisher())));
        PageHead head = PageHead.of(page.site().title().shown(), description, List.of());
        return PageView.of(page, "pages/home.peb", head, HomeView.of(page));
    }
}
