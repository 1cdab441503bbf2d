package org.legible.publisher.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.legible.publisher.address.Address;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Text;

/** Makes the ledger of the entries of {@code addresses.yaml}, and says which of them cannot be meant. */
public final class LedgerReader {

    private static final String LOST = "Nobody could tell which address it keeps, or where readers should be led.";
    private static final String EXAMPLE = "/reports/millbrook-2026/#paragraph-13";

    private final Problems problems;
    private final SortedMap<Address, Map<String, Place>> places = new TreeMap<>();
    private final Map<Address, Place> entries = new HashMap<>();
    private final Map<KeptAddress, Ledger.Move> moves = new LinkedHashMap<>();

    private LedgerReader(Problems problems) {
        this.problems = problems;
    }

    /** The ledger that these entries make. */
    public static Ledger read(List<LedgerEntry> entries, Problems problems) {
        LedgerReader reader = new LedgerReader(problems);
        entries.forEach(reader::add);
        SortedMap<Address, Ledger.Page> pages = new TreeMap<>();
        reader.places.forEach((page, ids) -> pages.put(page, new Ledger.Page(ids, reader.entries.get(page))));
        return new Ledger(true, entries, pages, reader.moves);
    }

    private void add(LedgerEntry entry) {
        Optional<KeptAddress> address = KeptAddress.parse(entry.address().value());
        if (address.isPresent() && address.get().isPage()) addPage(address.get(), entry);
        else if (address.isPresent()) addPlaces(address.get(), entry);
        else if (!entry.address().value().isEmpty())
            problems.error(
                    entry.address().place(),
                    "address must be that of a page of this site, from its first slash: \"" + entry.address()
                            + "\" is none.",
                    LOST,
                    meant(KeptAddress.of(Address.HOME), entry.address().value())
                            .map(meant -> "Write " + meant + ".")
                            .orElse("Write it like " + EXAMPLE + "."));
    }

    private void addPage(KeptAddress page, LedgerEntry entry) {
        entries.putIfAbsent(page.page(), entry.place());
        Map<String, Place> ids = places.computeIfAbsent(page.page(), first -> new LinkedHashMap<>());
        for (Text written : entry.places())
            run(written.value(), written.place())
                    .ifPresent(run -> run.ids().forEach(id -> ids.putIfAbsent(id, written.place())));
        entry.movedTo().flatMap(goal -> goal(page, goal)).ifPresent(goal -> move(page, goal, entry));
    }

    // Several places may be moved at once: to one place, or each to its own.
    private void addPlaces(KeptAddress from, LedgerEntry entry) {
        Address page = from.page();
        if (!entry.places().isEmpty())
            problems.error(
                    entry.places().get(0).place(),
                    "This entry is about a place, and a place holds no others.",
                    LOST,
                    "Move the list to the entry of the page, address: /" + page.path() + ".");
        Optional<PlaceRun> run = run(from.place(), entry.address().place());
        if (run.isEmpty()) return;
        List<String> ids = run.get().ids();
        entries.putIfAbsent(page, entry.place());
        Map<String, Place> known = places.computeIfAbsent(page, first -> new LinkedHashMap<>());
        ids.forEach(id -> known.putIfAbsent(id, entry.address().place()));
        Optional<KeptAddress> goal = entry.movedTo().flatMap(written -> goal(from, written));
        if (goal.isEmpty()) return;
        List<String> goals = goal.get().isPage()
                ? List.of("")
                : run(goal.get().place(), entry.movedTo().get().place())
                        .map(PlaceRun::ids)
                        .orElse(List.of());
        if (goals.size() != 1 && goals.size() != ids.size()) {
            if (!goals.isEmpty())
                problems.error(
                        entry.movedTo().get().place(),
                        "The address names " + ids.size() + " places, and moved-to names " + goals.size() + ".",
                        LOST,
                        "Name as many places in both, or one place in moved-to.");
            return;
        }
        for (int i = 0; i < ids.size(); i++)
            move(
                    new KeptAddress(page, ids.get(i)),
                    new KeptAddress(goal.get().page(), goals.get(goals.size() == 1 ? 0 : i)),
                    entry);
    }

    private void move(KeptAddress from, KeptAddress to, LedgerEntry entry) {
        Place place = entry.movedTo().orElseThrow().place();
        Ledger.Move before = moves.putIfAbsent(from, new Ledger.Move(from, to, place));
        if (before != null && !before.to().equals(to))
            problems.error(
                    place,
                    from + " is said to have moved to two addresses: line "
                            + before.place().line() + " says " + before.to() + ".",
                    "Readers can be led to one of them only.",
                    "Keep the right one of the two lines, and delete the other.");
    }

    private Optional<PlaceRun> run(String written, Place place) {
        Optional<PlaceRun> run = PlaceRun.parse(written);
        if (run.isEmpty() && !written.isEmpty())
            problems.error(
                    place,
                    "\"" + written + "\" is no place of a page, and no run of places.",
                    LOST,
                    "Write a place such as paragraph-12, or a run such as paragraph-1 to 57 or paragraph-2.1 to 2.14.");
        return run;
    }

    private Optional<KeptAddress> goal(KeptAddress from, Text written) {
        String goal = written.value();
        if (goal.isEmpty()) return Optional.empty();
        if (goal.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*") && !goal.startsWith("report:")) {
            problems.error(
                    written.place(),
                    "moved-to leads out of this site: \"" + goal + "\".",
                    "Readers would be taken to somebody else’s website without being asked.",
                    "Lead to a page of this site, such as /reports/millbrook-2026/, and put a link to the other website there.");
            return Optional.empty();
        }
        Optional<KeptAddress> read = KeptAddress.parse(goal);
        if (read.isEmpty())
            problems.error(
                    written.place(),
                    "moved-to must be the address of a page of this site, from its first slash: \"" + goal
                            + "\" is none.",
                    LOST,
                    meant(from, goal).map(meant -> "Write " + meant + ".").orElse("Write it like " + EXAMPLE + "."));
        return read;
    }

    // What a person most likely meant who wrote less than the whole address, or more.
    private static Optional<KeptAddress> meant(KeptAddress from, String goal) {
        String page = "/" + from.page().path();
        String place = goal.replaceFirst("^#", "");
        if (place.matches("(?:[a-z0-9-]*-)?(?:paragraph|recommendation|action|judgement|term|note)-[^/#]+"))
            return KeptAddress.parse(page + "#" + place);
        String whole = goal.replaceFirst("^report:", "/reports/")
                .replaceFirst("index\\.html(?=#|$)", "")
                .replaceFirst("^(?=[^/])", "/")
                .replaceFirst("(?<=[^/])(?=#|$)", "/");
        return goal.startsWith("#") || goal.contains(" ") ? Optional.empty() : KeptAddress.parse(whole);
    }
}
