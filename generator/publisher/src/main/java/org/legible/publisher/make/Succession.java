package org.legible.publisher.make;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Address;
import org.legible.publisher.ledger.KeptAddress;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.library.Library;

/**
 * Where what has gone from an address is now. An author says so for what authors name: reports, their summaries, and the keys of
 * themes, authorities and addressees. What the program makes and unmakes as the facts change, such as the list of a status or the
 * page of a section, leads by itself to the page above it.
 */
public final class Succession {

    private static final Pattern SECTION = Pattern.compile("reports/[^/]+/sections/([^/]+)/");
    private static final Pattern OF_KEY =
            Pattern.compile("(?:recommendations/)?(?<way>themes|authorities|to)/(?<key>[^/]+)/");

    private final Library library;
    private final Predicate<Address> isThere;

    /**
     * Among these pages.
     *
     * @param isThere whether a page will be on the site
     */
    public Succession(Library library, Predicate<Address> isThere) {
        this.library = library;
        this.isThere = isThere;
    }

    /** What came of the search for an address. */
    public sealed interface Outcome {}

    /** It is here. */
    public record Found(KeptAddress address) implements Outcome {}

    /**
     * Nothing leads on from here.
     *
     * @param last the move that led here; empty if the address itself is gone and nobody says where to
     */
    public record Lost(KeptAddress address, Optional<Ledger.Move> last) implements Outcome {}

    /**
     * The way comes back to where it was.
     *
     * @param last the move with which it does
     */
    public record Loop(Ledger.Move last) implements Outcome {}

    /** Where this address leads. A place that has not moved is taken to be on its page, if that is there. */
    public Outcome of(KeptAddress from) {
        Set<KeptAddress> seen = new HashSet<>();
        Optional<Ledger.Move> last = Optional.empty();
        KeptAddress at = from;
        while (true) {
            if (!seen.add(at)) return new Loop(last.orElseThrow());
            Optional<Ledger.Move> move = at.isPage() ? Optional.empty() : moveOf(at);
            if (move.isEmpty() && isThere.test(at.page())) return new Found(at);
            if (move.isEmpty())
                move = library.ledger()
                        .moveOf(at.page())
                        .filter(of -> !isThere.test(of.from().page()));
            KeptAddress here = at;
            Optional<KeptAddress> next = move.map(of -> follow(here, of)).or(() -> byItself(here.page()));
            if (next.isEmpty()) return new Lost(at, last);
            last = move.isPresent() ? move : last;
            at = next.get();
        }
    }

    private Optional<Ledger.Move> moveOf(KeptAddress place) {
        return Optional.ofNullable(library.ledger().moves().get(place));
    }

    // What stands below a page goes with it, where the like stands there.
    private KeptAddress follow(KeptAddress at, Ledger.Move move) {
        KeptAddress to = move.to();
        if (!move.from().isPage() || !to.isPage()) return to;
        String below = at.page().path().substring(move.from().page().path().length());
        if (below.isEmpty()) return new KeptAddress(to.page(), at.place());
        Address like = to.page().resolve(below);
        if (isThere.test(like)) return new KeptAddress(like, at.place());
        return new KeptAddress(to.page(), section(at.page()));
    }

    private Optional<KeptAddress> byItself(Address page) {
        if (page.equals(Address.HOME) || isNamedByAuthors(page)) return Optional.empty();
        if (SECTION.matcher(page.path()).matches())
            return Optional.of(new KeptAddress(Ledger.reportOf(page), section(page)));
        return Optional.of(KeptAddress.of(new Address(Ledger.above(page.path()))));
    }

    // The id of the heading that opens a section, if a page is one and the heading was a place of its report.
    private String section(Address page) {
        Matcher section = SECTION.matcher(page.path());
        if (!section.matches()) return "";
        Ledger.Page report = library.ledger().pages().get(Ledger.reportOf(page));
        boolean isPlace = report != null && report.places().containsKey(section.group(1));
        return isPlace ? section.group(1) : "";
    }

    /** True for a page that is there because an author named something so, and gone only if the name is gone. */
    private boolean isNamedByAuthors(Address page) {
        if (Ledger.isEdition(page)) return true;
        Matcher named = OF_KEY.matcher(page.path());
        if (!named.matches()) return false;
        Set<String> keys = switch (named.group("way")) {
            case "themes" -> library.vocabularies().themes().keySet();
            case "to" -> library.vocabularies().addressees().keySet();
            default -> library.vocabularies().authorities().keySet();
        };
        return !keys.contains(named.group("key"));
    }
}
