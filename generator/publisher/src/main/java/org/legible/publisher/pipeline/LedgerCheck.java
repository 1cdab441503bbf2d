package org.legible.publisher.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.legible.publisher.address.Address;
import org.legible.publisher.ledger.KeptAddress;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.ledger.LedgerText;
import org.legible.publisher.library.Library;
import org.legible.publisher.make.Succession;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * Holds the site against its ledger: whatever was published is there, or the ledger says where it is now, and that is there.
 *
 * @param gate what the pages of the site hold
 * @param plan all that the site will hold
 */
record LedgerCheck(Library library, AddressGate gate, SitePlan plan, Problems problems) {

    /** Tells of what is gone, of moves that lead nowhere, and of what the ledger lacks. */
    void run() {
        if (!library.ledger().isThere()) return;
        tellGone();
        // What is wrong elsewhere may take away what will be there, or add to it.
        if (!problems.hasErrors() && !lacking().isEmpty()) words().lacking(lacking());
    }

    /** Tells of what is gone, and of moves that lead nowhere. */
    void tellGone() {
        Ledger ledger = library.ledger();
        GoneWords words = words();
        Succession succession = new Succession(library, page -> plan.at(page).isPresent());
        checkMoves(ledger, succession, words);
        Map<Address, Integer> gone = new TreeMap<>();
        ledger.pages().forEach((address, page) -> {
            if (gate.isUnsure(address)) return;
            if (plan.at(address).isPresent()) checkPlaces(address, page, words);
            else if (succession.of(KeptAddress.of(address)) instanceof Succession.Lost lost
                    && lost.last().isEmpty()) gone.merge(top(address, gone.keySet()), 1, Integer::sum);
        });
        gone.forEach((address, count) ->
                words.page(address, ledger.pages().get(address).place(), count - 1));
    }

    // A page that goes takes along what is below it: that is told with it. The page above comes first.
    private static Address top(Address address, Set<Address> gone) {
        return gone.stream()
                .filter(above -> address.path().startsWith(above.path()))
                .findFirst()
                .orElse(address);
    }

    private GoneWords words() {
        return new GoneWords(library, plan, problems);
    }

    /** What the site publishes, and the ledger does not keep yet. */
    SortedMap<Address, SortedSet<String>> lacking() {
        return LedgerText.lacking(library.ledger(), gate.published(plan));
    }

    private void checkPlaces(Address address, Ledger.Page page, GoneWords words) {
        Optional<Set<String>> ids = gate.ids(address);
        if (ids.isEmpty()) return;
        Set<String> fresh = new TreeSet<>(gate.citable(address));
        fresh.removeAll(page.places().keySet());
        Map<Place, List<String>> gone = new LinkedHashMap<>();
        page.places().forEach((id, place) -> {
            if (!ids.get().contains(id) && !hasMoved(new KeptAddress(address, id)))
                gone.computeIfAbsent(place, first -> new ArrayList<>()).add(id);
        });
        gone.forEach((place, lost) -> words.places(address, lost, place, fresh));
    }

    private boolean hasMoved(KeptAddress place) {
        return library.ledger().moves().containsKey(place);
    }

    private void checkMoves(Ledger ledger, Succession succession, GoneWords words) {
        Set<Place> told = new HashSet<>();
        for (Ledger.Move move : ledger.moves().values()) {
            if (told.contains(move.place()) || gate.isUnsure(move.from().page())) continue;
            if (isThere(move.from())) {
                if (told.add(move.place())) words.needless(move);
                continue;
            }
            Succession.Outcome outcome = succession.of(move.from());
            if (outcome instanceof Succession.Loop loop && told.add(move.place())) {
                words.loop(move, loop.last());
                // All that is in the loop is told with the first of it.
                ledger.moves().values().stream()
                        .filter(other -> succession.of(other.from()) instanceof Succession.Loop)
                        .forEach(other -> told.add(other.place()));
            } else if (outcome instanceof Succession.Lost lost
                    && lost.last()
                            .filter(last -> last.place().equals(move.place()))
                            .isPresent()) {
                told.add(move.place());
                words.nowhere(move, lost.address());
            } else if (outcome instanceof Succession.Found found) checkGoal(move, found.address(), words, told);
        }
    }

    private void checkGoal(Ledger.Move move, KeptAddress goal, GoneWords words, Set<Place> told) {
        Optional<Set<String>> ids = gate.ids(goal.page());
        if (gate.isUnsure(goal.page()) || ids.isEmpty()) return;
        if (!goal.isPage()) {
            if (!ids.get().contains(goal.place()) && told.add(move.place())) words.nowhere(move, goal);
            return;
        }
        Ledger.Page from = library.ledger().pages().get(move.from().page());
        if (!move.from().isPage() || from == null) return;
        List<String> lost = from.places().keySet().stream()
                .filter(id -> !ids.get().contains(id))
                .filter(id -> !hasMoved(new KeptAddress(move.from().page(), id)))
                .toList();
        if (!lost.isEmpty()) words.lostOnTheWay(move, goal.page(), lost);
    }

    private boolean isThere(KeptAddress address) {
        if (plan.at(address.page()).isEmpty()) return false;
        return address.isPage()
                || gate.ids(address.page())
                        .filter(ids -> ids.contains(address.place()))
                        .isPresent();
    }
}
