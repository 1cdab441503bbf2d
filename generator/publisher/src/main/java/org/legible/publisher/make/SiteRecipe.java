package org.legible.publisher.make;

import java.util.function.Function;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageView;

/**
 * A product of the whole site, and how it is made.
 *
 * @param product what will stand where
 * @param how makes it, on any thread, when all reports are made; an asset is made before them
 */
public record SiteRecipe(Product product, Function<PageContext, Content> how) {

    /** What a template writes. */
    static SiteRecipe filled(Product product, Function<PageContext, PageView> view) {
        return new SiteRecipe(product, page -> new Content.Filled(view.apply(page)));
    }

    /** What is bytes already. */
    static SiteRecipe bytes(Product product, byte[] bytes) {
        return new SiteRecipe(product, page -> new Content.Bytes(bytes));
    }
}
