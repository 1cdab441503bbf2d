package org.legible.publisher.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.problem.Place;

/**
 * The addresses that a site has published, as {@code addresses.yaml} keeps them: each page with its places, and where those are
 * that have moved. A place that several pages of a report hold is kept once, with the first of them.
 *
 * @param isThere true if the site keeps a ledger
 * @param entries what the file says, in its order
 * @param pages the pages, in order
 * @param moves what has moved, by what stood where
 */
public record Ledger(
        boolean isThere, List<LedgerEntry> entries, Map<Address, Page> pages, Map<KeptAddress, Move> moves) {

    /** The name of the file in the content folder. */
    public static final String FILE = "addresses.yaml";

    /** That of a site which keeps none. */
    public static final Ledger NONE = new Ledger(false, List.of(), Map.of(), Map.of());

    private static final Pattern EDITION = Pattern.compile("reports/[^/]+/(?:summary/(?:[^/]+/)?)?");
    private static final String LARGE_PRINT = "large-print/";

    public Ledger {
        pages = Collections.unmodifiableMap(new TreeMap<>(pages));
        moves = Collections.unmodifiableMap(moves);
    }

    /**
     * A page that was published.
     *
     * @param places the ids of its places, each with the line that names it
     * @param place the entry
     */
    public record Page(Map<String, Place> places, Place place) {}

    /**
     * What stood somewhere and stands somewhere else now.
     *
     * @param place where the ledger says so
     */
    public record Move(KeptAddress from, KeptAddress to, Place place) {}

    /** Where a page goes to, by its own entry or by that of the nearest page above it. */
    public Optional<Move> moveOf(Address page) {
        for (String path = page.path(); !path.isEmpty(); path = above(path)) {
            Move move = moves.get(KeptAddress.of(new Address(path)));
            if (move != null) return Optional.of(move);
        }
        return Optional.empty();
    }

    /** What has moved away from places of a page. */
    public List<Move> placesMovedFrom(Address page) {
        return moves.values().stream()
                .filter(move -> !move.from().isPage() && move.from().page().equals(page))
                .toList();
    }

    /** True if it is for the ledger to say what became of this address: nobody else need ask. */
    public boolean answersFor(KeptAddress address) {
        Page page = pages.get(address.page());
        if (address.isPage()) return page != null;
        return page != null && page.places().containsKey(address.place())
                || placesOf(reportOf(address.page())).contains(address.place());
    }

    private Set<String> placesOf(Address report) {
        Set<String> places = new HashSet<>();
        if (!report.path().isEmpty())
            pages.forEach((page, kept) -> {
                if (page.path().startsWith(report.path()))
                    places.addAll(kept.places().keySet());
            });
        return places;
    }

    /** The web edition of the report that a page belongs to; the home page where it belongs to none. */
    public static Address reportOf(Address page) {
        String reports = Addresses.REPORTS.path();
        int end = page.path().indexOf('/', reports.length());
        return page.path().startsWith(reports) && end > 0
                ? new Address(page.path().substring(0, end + 1))
                : Address.HOME;
    }

    /** True for the page of a report, or of one of its summaries: each has a large print of its own below it. */
    public static boolean isEdition(Address page) {
        return EDITION.matcher(page.path()).matches() && !page.path().endsWith(LARGE_PRINT);
    }

    /** The large print of such a page. */
    public static Address largePrintOf(Address edition) {
        return edition.resolve(LARGE_PRINT);
    }

    /** The path of the page above one. */
    public static String above(String path) {
        return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
    }
}
