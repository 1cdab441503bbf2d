package org.legible.publisher.make;

import java.util.function.Function;
import java.util.function.Predicate;
import org.legible.publisher.plan.Product;
import org.legible.publisher.view.frame.PageView;

/**
 * A product of one report, and how it is made.
 *
 * @param product what will stand where
 * @param needs the other products of the report whose finished bytes it is made from, such as those that go into a pack; they
 *     are made first, and none but they are in {@link ReportSource#needed}
 * @param how makes it, on any thread
 */
public record ReportRecipe(Product product, Predicate<Product> needs, Function<ReportSource, Content> how) {

    /** A product that is made from the linked report alone, as most are. */
    public ReportRecipe(Product product, Function<ReportSource, Content> how) {
        this(product, other -> false, how);
    }

    /** A page that a template writes. */
    static ReportRecipe filled(Product page, Function<ReportSource, PageView> view) {
        return new ReportRecipe(page, source -> new Content.Filled(view.apply(source)));
    }
}
