package org.legible.publisher.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.legible.checker.PageFindings;
import org.legible.checker.link.PageLinks;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.output.Staging;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Problem;

/**
 * The products of a report as they are kept: what is known of each, and the hash of its bytes, which stand in the site or are {@link KeptBytes kept}.
 *
 * @param told what was told when they were made
 */
record KeptProducts(List<One> products, List<Problem> told) {

    /** @param file where it stands, from the site's root */
    record One(
            String file,
            String hash,
            Optional<PageFindings> findings,
            List<Lead> leads,
            FileFacts facts,
            List<String> kept) {}

    static KeptProducts of(List<Made> made, Staging staging, List<Problem> told) {
        return new KeptProducts(made.stream().map(one -> one(one, staging)).toList(), told);
    }

    private static One one(Made made, Staging staging) {
        String file = made.product().address().file();
        return new One(
                file,
                staging.hash(file),
                made.findings().map(KeptProducts::withoutLinks),
                made.leads(),
                made.file(),
                made.kept());
    }

    // The leads tell of the links.
    private static PageFindings withoutLinks(PageFindings found) {
        PageLinks ids =
                new PageLinks(found.file(), found.links().from(), found.links().ids(), List.of());
        return new PageFindings(found.file(), found.findings(), ids, found.holds());
    }

    /**
     * Takes these products into the new site, if they are what is planned and are there as they were made.
     *
     * @param standing the bytes that were kept of a file, where the old site does not have them
     */
    Optional<List<Made>> take(List<Product> planned, Function<String, Optional<byte[]>> standing, Staging staging) {
        if (planned.size() != products.size()) return Optional.empty();
        Map<String, One> known = new LinkedHashMap<>();
        products.forEach(one -> known.put(one.file(), one));
        Map<Product, byte[]> bytes = new LinkedHashMap<>();
        for (Product product : planned) {
            One one = known.get(product.address().file());
            if (one == null) return Optional.empty();
            Predicate<byte[]> isAsMade = found -> KeptFiles.key(found).equals(one.hash());
            Optional<byte[]> old = staging.old(one.file())
                    .filter(isAsMade)
                    .or(() -> standing.apply(one.file()).filter(isAsMade));
            if (old.isEmpty()) return Optional.empty();
            bytes.put(product, old.get());
        }
        List<Made> made = new ArrayList<>();
        bytes.forEach((product, content) -> {
            One one = known.get(product.address().file());
            staging.write(product.address(), content);
            one.kept().forEach(staging.kept()::use);
            made.add(new Made(product, one.findings(), one.leads(), one.facts(), one.kept()));
        });
        return Optional.of(made);
    }
}
