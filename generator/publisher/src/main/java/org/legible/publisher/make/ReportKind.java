package org.legible.publisher.make;

import java.util.stream.Stream;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;

/**
 * A kind of product of one report: a page, or a file format. The built-in ones are listed in {@link Recipes}; others are found
 * by {@link java.util.ServiceLoader}.
 */
public interface ReportKind {

    /** Which products of this kind the facts of a report give, and how each is made. */
    default Stream<ReportRecipe> of(Entry entry, Library library) {
        return Stream.empty();
    }

    /** The same for what only the linked text tells, such as the pictures that it shows. */
    default Stream<ReportRecipe> of(LinkedReport report, Library library) {
        return Stream.empty();
    }
}
