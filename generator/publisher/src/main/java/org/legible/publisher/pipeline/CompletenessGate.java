package org.legible.publisher.pipeline;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * The gate for completeness: everything that was planned was made, nothing else was, and every page that was made was checked.
 * A gate that silently does not run is the worst of faults: it looks like a pass.
 */
final class CompletenessGate implements Gate {

    private final Set<Address> made = ConcurrentHashMap.newKeySet();
    private final Set<Address> unchecked = ConcurrentHashMap.newKeySet();

    @Override
    public void see(Batch batch, Problems problems) {
        batch.made().forEach(one -> {
            made.add(one.product().address());
            if (one.product().isHtml() && one.findings().isEmpty())
                unchecked.add(one.product().address());
        });
    }

    @Override
    public void judge(SitePlan plan, Problems problems) {
        // What could not be made for a reason that somebody can mend is said already.
        if (problems.hasErrors()) return;
        Set<Address> planned =
                plan.products().stream().map(Product::address).collect(Collectors.toCollection(HashSet::new));
        tell("were planned, but not made", without(planned, made), problems);
        tell("were made, but not planned", without(made, planned), problems);
        tell("were made, but not checked", unchecked, problems);
    }

    private static Set<Address> without(Set<Address> all, Set<Address> some) {
        return all.stream().filter(address -> !some.contains(address)).collect(Collectors.toSet());
    }

    private static void tell(String what, Set<Address> addresses, Problems problems) {
        if (!addresses.isEmpty())
            problems.error(
                    Place.of("site.yaml"),
                    "Pages or files of the site " + what + ": "
                            + addresses.stream()
                                    .map(address -> "/" + address.path())
                                    .sorted()
                                    .limit(10)
                                    .collect(Collectors.joining(", "))
                            + ".",
                    "What is missing nobody would find, and a page that nobody checked could shut readers out.",
                    "This is a fault of the publisher: please report it.");
    }
}
