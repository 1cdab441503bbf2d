package org.legible.publisher.view.machine;

import java.util.List;
import org.legible.publisher.view.PageContext;

/** The site map for search engines: the full addresses of the pages that they should know. */
public record SitemapView(List<String> addresses) {

    /** Every page of the plan that is known by its own address. */
    public static SitemapView of(PageContext page) {
        return new SitemapView(page.plan().products().stream()
                .filter(product ->
                        product.knownAs().filter(product.address()::equals).isPresent())
                .map(product -> page.absolute(product.address()))
                .sorted()
                .toList());
    }
}
