package org.legible.publisher.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.make.Finished;
import org.legible.publisher.make.LeftPlaces;
import org.legible.publisher.make.Recipes;
import org.legible.publisher.make.RenderedReport;
import org.legible.publisher.make.ReportRecipe;
import org.legible.publisher.make.ReportSource;
import org.legible.publisher.make.SiteRecipe;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.work.Work;

/** Makes products by their recipes. Safe to use from many threads. */
final class Press {

    private final Recipes recipes;
    private final PageContext.Maker contexts;
    private final Function<LinkedReport, RenderedReport> renderer;
    private final Consumer<LinkedReport> facts;
    private final ProductWriter writer;
    private final Work work;

    /**
     * @param contexts what each product is made in
     * @param facts renders the facts of a report, for all pages that show them
     * @param renderer renders the texts of a report, once for all its products
     */
    Press(
            Recipes recipes,
            PageContext.Maker contexts,
            Consumer<LinkedReport> facts,
            Function<LinkedReport, RenderedReport> renderer,
            ProductWriter writer,
            Work work) {
        this.recipes = recipes;
        this.contexts = contexts;
        this.renderer = renderer;
        this.writer = writer;
        this.facts = facts;
        this.work = work;
    }

    /** What it makes, and how. */
    Recipes recipes() {
        return recipes;
    }

    /** The texts of a report, rendered for all its pages. */
    RenderedReport render(LinkedReport linked) {
        facts.accept(linked);
        return renderer.apply(linked);
    }

    /**
     * Makes a page of a report before the files that it offers, for somebody who waits for it: how large they are it says only
     * where that is known.
     */
    Optional<Made> makeFirst(ReportRecipe recipe, RenderedReport report, List<Product> planned) {
        PageContext page = contexts.of(recipe.product(), plan(report.linked(), planned));
        return writer.write(recipe.product(), recipe.how().apply(new ReportSource(page, report, Map.of())));
    }

    /**
     * How what is known only when every report has been made is made. To be asked once.
     *
     * @param whole all else that the site will hold
     */
    List<SiteRecipe> afterReports(SitePlan whole) {
        return recipes.afterReports(whole, contexts);
    }

    /**
     * Makes a product that belongs to no report.
     *
     * @param facts what is known of files that it may offer
     */
    Batch make(SiteRecipe recipe, Map<Address, FileFacts> facts) {
        Product product = recipe.product();
        SitePlan plan = recipes.plan().knowing(facts);
        Optional<Made> made = writer.write(product, recipe.how().apply(contexts.of(product, plan)));
        return new Batch(Optional.empty(), List.of(product), made.stream().toList());
    }

    /** What a report will have whose products are taken as they are, and whose words other pages show. */
    List<Product> take(LinkedReport linked) {
        facts.accept(linked);
        return recipes.of(linked).stream().map(ReportRecipe::product).toList();
    }

    /** Makes every product of a report: first those that need no other, then those that need these, and so on. */
    Batch make(LinkedReport linked) {
        return make(linked, product -> true, Supplier::get);
    }

    /**
     * Makes some products of a report, none of which needs another.
     *
     * @param attempt what is done to make one
     */
    Batch make(
            LinkedReport linked,
            Predicate<Product> wanted,
            Function<Supplier<Optional<Made>>, Optional<Made>> attempt) {
        List<ReportRecipe> todo = recipes.of(linked).stream()
                .filter(recipe -> wanted.test(recipe.product()))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Product> planned = todo.stream().map(ReportRecipe::product).toList();
        RenderedReport report = render(linked);
        SitePlan plan = plan(linked, planned);
        List<Made> made = new ArrayList<>();
        while (!todo.isEmpty()) {
            List<ReportRecipe> ready =
                    todo.stream().filter(recipe -> isReady(recipe, todo)).toList();
            if (ready.isEmpty()) throw new IllegalStateException("Products need one another: " + todo);
            List<Made> before = List.copyOf(made);
            work.share(ready, recipe -> attempt.apply(() -> make(recipe, report, plan, planned, before)))
                    .forEach(product -> product.ifPresent(made::add));
            todo.removeAll(ready);
        }
        return new Batch(Optional.of(linked), planned, List.copyOf(made));
    }

    // What only the text tells of is offered on the pages of its report too.
    private SitePlan plan(LinkedReport linked, List<Product> planned) {
        List<Product> told = planned.stream()
                .filter(product -> product.offer().isPresent()
                        && recipes.plan().at(product.address()).isEmpty())
                .toList();
        SitePlan plan = told.isEmpty() ? recipes.plan() : recipes.plan().with(told);
        return plan.leaving(LeftPlaces.of(linked, planned, recipes.ledger()));
    }

    private static boolean isReady(ReportRecipe recipe, List<ReportRecipe> todo) {
        return todo.stream()
                .noneMatch(other -> other != recipe && recipe.needs().test(other.product()));
    }

    private Optional<Made> make(
            ReportRecipe recipe, RenderedReport report, SitePlan plan, List<Product> planned, List<Made> made) {
        Product product = recipe.product();
        Predicate<Product> isNeeded =
                other -> !other.equals(product) && recipe.needs().test(other);
        List<Made> needed =
                made.stream().filter(other -> isNeeded.test(other.product())).toList();
        // Without what it needs it would be half a product; why that is missing is said already.
        if (needed.size() < planned.stream().filter(isNeeded).count()) return Optional.empty();
        Map<Address, Finished> finished = needed.stream()
                .collect(Collectors.toMap(other -> other.product().address(), this::finished));
        PageContext page = contexts.of(product, plan.knowing(Made.facts(needed)));
        return writer.write(product, recipe.how().apply(new ReportSource(page, report, finished)));
    }

    private Finished finished(Made made) {
        return new Finished(made.file(), () -> writer.read(made.product()));
    }
}
