package org.legible.publisher.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.library.Library;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.ReportAnchors;
import org.legible.publisher.make.LeftPlaces;
import org.legible.publisher.output.Staging;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Report;

/**
 * The gate for addresses that people keep. It notes the places of every page that can be cited, which a published site remembers;
 * and it holds what the site will have against what the ledger keeps.
 */
final class AddressGate implements Gate {

    /** Counted by the program as they come: after a change the same id may be another thing. */
    private static final Pattern COUNTED = Pattern.compile("(?:table|chart|figure|note)-[0-9]+");

    private final Staging staging;
    private final Library library;
    private final Map<Address, Set<String>> there = new ConcurrentHashMap<>();
    private final Map<Address, Set<String>> citable = new ConcurrentHashMap<>();

    /** @param staging takes the notes */
    AddressGate(Staging staging, Library library) {
        this.staging = staging;
        this.library = library;
    }

    @Override
    public void see(Batch batch, Problems problems) {
        Set<String> headings = batch.report().map(AddressGate::headings).orElse(Set.of());
        Map<Address, List<Ledger.Move>> left = batch.report()
                .map(report -> LeftPlaces.of(report, batch.planned(), library.ledger()))
                .orElse(Map.of());
        for (Made made : batch.made()) {
            Address address = made.product().address();
            if (batch.report().isEmpty() && !address.equals(Addresses.GLOSSARY)) continue;
            Set<String> ids = made.citable(headings);
            staging.cite(address, ids);
            if (!(made.product() instanceof Product.Page)) continue;
            Set<String> own = new HashSet<>(made.ids());
            left.getOrDefault(address, List.of())
                    .forEach(move -> own.remove(move.from().place()));
            there.put(address, own);
            citable.put(address, kept(ids, batch.report()));
        }
    }

    private static Set<String> headings(LinkedReport report) {
        Set<String> headings = new HashSet<>(report.anchors());
        report.summaries().values().forEach(summary -> headings.addAll(ReportAnchors.headings(summary.blocks())));
        return headings;
    }

    private static Set<String> kept(Set<String> ids, Optional<LinkedReport> report) {
        boolean keepsNotes = report.flatMap(linked -> linked.entry().report().noteNumbers())
                .filter(Report.NoteNumbering.PRINTED::equals)
                .isPresent();
        return ids.stream()
                .filter(id -> !COUNTED.matcher(id).matches() || keepsNotes && id.startsWith("note-"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The ids on a page; empty if it was not made yet, and nobody can tell. */
    Optional<Set<String>> ids(Address page) {
        return page.equals(Addresses.GLOSSARY) ? Optional.of(terms()) : Optional.ofNullable(there.get(page));
    }

    /** The places on a page that readers can keep the address of. */
    Set<String> citable(Address page) {
        return page.equals(Addresses.GLOSSARY) ? terms() : citable.getOrDefault(page, Set.of());
    }

    private Set<String> terms() {
        return library.vocabularies().glossary().stream()
                .map(term -> Anchors.term(term.term().value()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True if a report is there of which not everything could be made, so that nobody can tell what it will hold. */
    boolean isUnsure(Address page) {
        Address report = Ledger.reportOf(page);
        boolean isReport = library.entries().stream()
                .anyMatch(entry -> Addresses.report(entry.slug()).equals(report));
        return isReport && !there.containsKey(report);
    }

    /**
     * Every page that readers can keep the address of, with its places. A place on several pages of a report is named with the
     * first of them alone.
     *
     * @param plan all that the site will hold
     */
    SortedMap<Address, SortedSet<String>> published(SitePlan plan) {
        SortedMap<Address, SortedSet<String>> published = new TreeMap<>();
        for (Product product : plan.products())
            if (product instanceof Product.Page page
                    && page.knownAs().isPresent()
                    && !page.edition().isLargePrint()) published.put(page.address(), new TreeSet<>());
        Map<Address, Set<String>> said = new TreeMap<>();
        published.forEach((page, places) -> {
            boolean isOwn =
                    plan.at(page).flatMap(Product::knownAs).filter(page::equals).isPresent();
            Set<String> once = said.computeIfAbsent(Ledger.reportOf(page), first -> new HashSet<>());
            for (String id : citable(page)) if (isOwn && once.add(id)) places.add(id);
        });
        return published;
    }
}
