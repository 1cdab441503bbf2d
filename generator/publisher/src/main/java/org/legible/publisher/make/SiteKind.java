package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.library.Library;

/**
 * A kind of product of the whole site. The built-in ones are listed in {@link Recipes}; others are found by
 * {@link java.util.ServiceLoader}.
 */
public interface SiteKind {

    /** Which products of this kind a site has, and how each is made. */
    Stream<SiteRecipe> of(Library library);
}
