package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.publisher.address.Address;
import org.legible.publisher.make.SiteRecipe;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.output.Staging;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

/**
 * The products that belong to no report, taken as an earlier build made them where nothing has changed that they were made from: the
 * facts of all reports and what other pages show of their texts, the sizes of the files that they offer, and what their
 * {@linkplain SiteRecipe#more recipe} names. A word in a paragraph leaves nearly all of them as they are. Safe to use from many
 * threads.
 */
final class KeptIndexes {

    private static final String SITE = "site.yaml";

    private final String basis;
    private final Staging staging;
    private final Problems problems;
    private final Set<Problem> before;
    private final Map<String, KeptProducts> made = new ConcurrentHashMap<>();

    KeptIndexes(String basis, Staging staging, Problems problems) {
        this.basis = basis;
        this.staging = staging;
        this.problems = problems;
        before = problems.ofWorkIn(SITE);
    }

    /** What tells these sizes of files, which pages offer, from others. */
    static String sizes(Map<Address, FileFacts> facts) {
        Map<String, FileFacts> sorted = new TreeMap<>();
        facts.forEach((address, size) -> sorted.put(address.path(), size));
        return KeptFiles.key(sorted.toString());
    }

    /**
     * The name under which a product is kept.
     *
     * @param sizes tells of the {@linkplain #sizes files} that it may offer
     */
    String key(SiteRecipe recipe, String sizes) {
        return KeptFiles.key(
                basis,
                recipe.product().address().path(),
                recipe.more().get(),
                recipe.product().isHtml() ? sizes : "");
    }

    /** The product under this name, if it was kept and stands in the old site. */
    Optional<Batch> take(Product product, String key) {
        return staging.kept()
                .find(key, KeptProducts.class)
                .flatMap(kept -> kept.take(List.of(product), file -> Optional.empty(), staging))
                .map(taken -> new Batch(Optional.empty(), List.of(product), taken));
    }

    /** Keeps a product that was made, when {@link #keep} comes to it. */
    void add(String key, Batch batch) {
        if (batch.made().size() == batch.planned().size())
            made.put(key, KeptProducts.of(batch.made(), staging, List.of()));
    }

    /** Keeps what was made, unless anything was told of it, which would not be told again. */
    void keep() {
        if (problems.ofWorkIn(SITE).equals(before))
            made.forEach((key, products) -> staging.kept().keep(key, KeptProducts.class, products, List.of()));
    }
}
