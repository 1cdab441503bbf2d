package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.library.Library;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.view.PageContext;

/**
 * A kind of product of the whole site. The built-in ones are listed in {@link Recipes}; others are found by
 * {@link java.util.ServiceLoader}.
 */
public interface SiteKind {

    /** Which products of this kind a site has, and how each is made. */
    Stream<SiteRecipe> of(Library library);

    /**
     * The same for what is known only when every report has been made, such as an index of their words. It is asked once.
     *
     * @param plan all else that the site will hold
     * @param contexts the words and links of any product
     */
    default Stream<SiteRecipe> afterReports(Library library, SitePlan plan, PageContext.Maker contexts) {
        return Stream.empty();
    }
}
