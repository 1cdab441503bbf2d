package org.legible.publisher.make;

import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.problem.Problem;

/**
 * A kind of product of one report: a page, or a file format. The built-in ones are listed in {@link Recipes}; others are found
 * by {@link java.util.ServiceLoader}.
 */
public interface ReportKind {

    /** The name by which {@code site.yaml} and whoever starts a build choose this kind; empty if it is always made. */
    default Optional<String> format() {
        return Optional.empty();
    }

    /** What is missing on this machine so that the kind cannot be made, told once; it is then not asked for any. */
    default Optional<Problem> lacks() {
        return Optional.empty();
    }

    /** Why the kind cannot be made of this report; it is then not made of it, and nobody is offered it. */
    default Optional<Problem> lacks(Entry entry, Library library) {
        return Optional.empty();
    }

    /** What readers are offered where this kind cannot be made; nothing, if not said. */
    default Optional<ReportKind> inItsPlace() {
        return Optional.empty();
    }

    /** Which products of this kind the facts of a report give, and how each is made. */
    default Stream<ReportRecipe> of(Entry entry, Library library) {
        return Stream.empty();
    }

    /** The same for what only the linked text tells, such as the pictures that it shows. */
    default Stream<ReportRecipe> of(LinkedReport report, Library library) {
        return Stream.empty();
    }
}
