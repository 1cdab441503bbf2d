package org.legible.publisher.make;

import java.util.function.Function;
import java.util.function.Supplier;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.frame.PageView;

/**
 * A product of the whole site, and how it is made.
 *
 * @param product what will stand where
 * @param how makes it, on any thread, when all reports are made; an asset is made before them
 * @param more what it is made from beside the facts of the reports, as text that is another where that is; known when all reports are made
 */
public record SiteRecipe(Product product, Function<PageContext, Content> how, Supplier<String> more) {

    /** What is made from the facts of the reports alone. */
    public SiteRecipe(Product product, Function<PageContext, Content> how) {
        this(product, how, () -> "");
    }

    /** What a template writes. */
    static SiteRecipe filled(Product product, Function<PageContext, PageView> view) {
        return new SiteRecipe(product, page -> new Content.Filled(view.apply(page)));
    }

    /** The same, made from more than the facts. */
    SiteRecipe with(Supplier<String> more) {
        return new SiteRecipe(product, how, more);
    }

    /** What is bytes already. */
    static SiteRecipe bytes(Product product, byte[] bytes) {
        return new SiteRecipe(product, page -> new Content.Bytes(bytes));
    }
}
