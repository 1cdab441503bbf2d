package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.make.SiteRecipe;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Problems;

/**
 * Makes the pages of a site in which something is wrong, so that what the checker finds in them is told in the same run. Nobody
 * will see them, and they may lack whatever could not be read; so a finding counts only if it leads to words of the author in a
 * line that is not known to be wrong, and a page that cannot be made for what it lacks is no further fault.
 */
final class Trial {

    private static final String TWICE = "duplicate-id";

    private final Supplier<Press> makePress;
    private Optional<Press> press;

    /** @param makePress a press for the library with its holes, whose problems nobody is told */
    Trial(Supplier<Press> makePress) {
        this.makePress = makePress;
    }

    /** The pages of a report; empty if they cannot be made. */
    Optional<Batch> make(LinkedReport report, Problems known) {
        return make(report, Product::isHtml, known);
    }

    /** Some pages of a report, none of which needs another. */
    Optional<Batch> make(LinkedReport report, Predicate<Product> wanted, Problems known) {
        return attempt(() -> press().map(made -> made.make(report, wanted, Trial::orNothing)))
                .map(batch -> sound(batch, known));
    }

    // One page that cannot be made keeps nobody from judging the others.
    private static Optional<Made> orNothing(Supplier<Optional<Made>> making) {
        return attempt(making);
    }

    /** A page of the site; empty if it cannot be made. */
    Optional<Batch> make(SiteRecipe recipe, Problems known) {
        return attempt(() -> press().map(made -> made.make(recipe, Map.of()))).map(batch -> sound(batch, known));
    }

    private synchronized Optional<Press> press() {
        if (press == null) press = attempt(() -> Optional.of(makePress.get()));
        return press;
    }

    // Makers rely on facts that were found to be right, and these were not.
    private static <T> Optional<T> attempt(Supplier<Optional<T>> making) {
        try {
            return making.get();
        } catch (RuntimeException lacksSomething) {
            return Optional.empty();
        }
    }

    private static Batch sound(Batch batch, Problems known) {
        Set<String> wrong = known.errors()
                .map(problem -> line(problem.place().file(), problem.place().line()))
                .collect(Collectors.toSet());
        List<Made> made = batch.made().stream()
                .map(page -> new Made(
                        page.product(),
                        page.findings().map(found -> sound(found, wrong)),
                        page.leads(),
                        page.file(),
                        page.kept()))
                .toList();
        return new Batch(batch.report(), batch.planned(), made);
    }

    private static PageFindings sound(PageFindings found, Set<String> wrong) {
        return found.withFindings(found.findings().stream()
                .filter(finding -> isOfAuthor(finding, wrong))
                .toList());
    }

    // What stands twice is told where it is read.
    private static boolean isOfAuthor(Finding finding, Set<String> wrong) {
        if (finding.rule().equals(TWICE)) return false;
        return finding.source()
                .filter(source -> !source.file().isEmpty() && !source.file().startsWith("templates/"))
                .filter(source -> !wrong.contains(line(source.file(), source.line())))
                .isPresent();
    }

    private static String line(String file, int line) {
        return file + ":" + line;
    }
}
