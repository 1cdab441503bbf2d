package org.legible.publisher.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.legible.publisher.address.Address;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Text;

/**
 * The text of {@code addresses.yaml}, brought up to date: lines are added, and runs of places made longer, and every other line
 * stays as it is, with the comments and the {@code moved-to} that people wrote. So the difference that a reviewer sees is what is
 * new.
 */
public final class LedgerText {

    private static final String HEAD = """
            # The addresses that this site has published, so that none of them is lost. The command "legible addresses" writes this file:
            # it adds what is new and takes nothing out. The build stops if something that stands here is gone from the site.
            # Write nothing here by hand but moved-to, which says where a page or a place is now: see addresses.yaml in the author's guide.
            """;

    private static final String PLACES = "  places:";
    private static final String ITEM = "    - ";

    private final List<String> lines;
    private final Map<Integer, List<String>> after = new HashMap<>();

    private LedgerText(String text) {
        lines = new ArrayList<>(text.lines().toList());
    }

    /** The text of a ledger that keeps these pages, each with its places. */
    public static String of(SortedMap<Address, SortedSet<String>> published) {
        StringBuilder text = new StringBuilder(HEAD);
        published.forEach((page, places) ->
                entry(page, places).forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    /**
     * A text with what it lacks.
     *
     * @param text the text as it is, with {@code \n} at line ends
     * @param entries what it says
     * @param lacking the pages and places that it does not keep yet
     */
    public static String with(String text, List<LedgerEntry> entries, SortedMap<Address, SortedSet<String>> lacking) {
        LedgerText ledger = new LedgerText(text);
        // A list of nothing, which would stand beside the entries.
        if (entries.isEmpty()) ledger.lines.removeIf(line -> line.strip().equals("[]"));
        SortedMap<Address, LedgerEntry> pages = new TreeMap<>();
        for (LedgerEntry entry : entries)
            KeptAddress.parse(entry.address().value())
                    .filter(KeptAddress::isPage)
                    .ifPresent(page -> pages.putIfAbsent(page.page(), entry));
        Map<Integer, Integer> ends = ledger.ends(entries);
        lacking.forEach((page, places) -> {
            LedgerEntry known = pages.get(page);
            if (known != null) ledger.add(known, page, places, ends);
            else ledger.insert(page, entry(page, places), pages, ends);
        });
        return ledger.text();
    }

    private static List<String> entry(Address page, Set<String> places) {
        List<String> entry = new ArrayList<>(List.of("- address: " + KeptAddress.of(page)));
        if (!places.isEmpty()) entry.add(PLACES);
        PlaceRun.of(places).forEach(run -> entry.add(ITEM + run));
        return entry;
    }

    // The last line of each entry, by its first: what stands between the two belongs to it, and comments below do not.
    private Map<Integer, Integer> ends(List<LedgerEntry> entries) {
        Map<Integer, Integer> ends = new HashMap<>();
        for (LedgerEntry entry : entries) {
            int end = entry.place().line();
            for (Text value : entry.places()) end = Math.max(end, value.place().line());
            end = Math.max(end, entry.address().place().line());
            ends.put(
                    entry.place().line(),
                    Math.max(end, entry.movedTo().map(to -> to.place().line()).orElse(0)));
        }
        return ends;
    }

    private void add(LedgerEntry entry, Address page, Set<String> places, Map<Integer, Integer> ends) {
        int end = ends.get(entry.place().line());
        if (entry.places().isEmpty() && isBlock(entry)) {
            List<String> list = new ArrayList<>(List.of(PLACES));
            PlaceRun.of(places).forEach(run -> list.add(ITEM + run));
            addAfter(end, list);
        } else if (entry.places().stream().allMatch(this::isAlone) && isBlock(entry)) {
            addToList(entry.places(), places);
        } else {
            // Somebody has written it in another form, which stays: the rest has an entry of its own below.
            addAfter(end, entry(page, places));
        }
    }

    private void addToList(List<Text> written, Set<String> places) {
        Map<Text, PlaceRun> runs = new HashMap<>();
        for (Text text : written) PlaceRun.parse(text.value()).ifPresent(run -> runs.put(text, run));
        for (PlaceRun added : PlaceRun.of(places)) {
            Optional<Text> open = written.stream()
                    .filter(text ->
                            runs.containsKey(text) && runs.get(text).with(added).isPresent())
                    .findFirst();
            if (open.isPresent()
                    && lengthen(open.get(), runs.get(open.get()).with(added).orElseThrow())) continue;
            List<Text> before = written.stream()
                    .filter(text -> runs.containsKey(text) && PlaceRun.ORDER.compare(runs.get(text), added) < 0)
                    .toList();
            int line = before.isEmpty()
                    ? written.get(0).place().line() - 1
                    : before.get(before.size() - 1).place().line();
            addAfter(line, List.of(indent(written.get(0)) + "- " + added));
        }
    }

    private boolean lengthen(Text text, PlaceRun longer) {
        int index = text.place().line() - 1;
        String line = lines.get(index);
        int from = text.place().column() - 1;
        if (!line.startsWith(text.value(), from)) return false;
        lines.set(
                index,
                line.substring(0, from)
                        + longer
                        + line.substring(from + text.value().length()));
        return true;
    }

    // Before the page that comes behind it, and the comments above that; what people wrote at the end stays there.
    private void insert(
            Address page, List<String> entry, SortedMap<Address, LedgerEntry> pages, Map<Integer, Integer> ends) {
        SortedMap<Address, LedgerEntry> before = pages.headMap(page);
        if (!before.isEmpty()) {
            LedgerEntry last = before.get(before.lastKey());
            addAfter(ends.get(last.place().line()), entry);
        } else if (pages.isEmpty()) {
            addAfter(lines.size(), entry);
        } else {
            addAfter(
                    pages.values().stream()
                                    .map(LedgerEntry::place)
                                    .mapToInt(Place::line)
                                    .min()
                                    .orElseThrow()
                            - 1,
                    entry);
        }
    }

    private void addAfter(int line, List<String> more) {
        after.computeIfAbsent(line, none -> new ArrayList<>()).addAll(more);
    }

    private boolean isBlock(LedgerEntry entry) {
        return lines.get(entry.address().place().line() - 1).matches("- *address:.*");
    }

    private boolean isAlone(Text item) {
        return lines.get(item.place().line() - 1).matches("\\s*- .*");
    }

    private String indent(Text item) {
        String line = lines.get(item.place().line() - 1);
        return line.substring(0, line.indexOf('-'));
    }

    private String text() {
        List<String> whole = new ArrayList<>(after.getOrDefault(0, List.of()));
        for (int line = 1; line <= lines.size(); line++) {
            whole.add(lines.get(line - 1));
            whole.addAll(after.getOrDefault(line, List.of()));
        }
        return whole.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** What of these addresses a ledger does not keep yet. */
    public static SortedMap<Address, SortedSet<String>> lacking(
            Ledger ledger, SortedMap<Address, SortedSet<String>> published) {
        SortedMap<Address, SortedSet<String>> lacking = new TreeMap<>();
        published.forEach((page, places) -> {
            Optional<Ledger.Page> known = Optional.ofNullable(ledger.pages().get(page));
            Set<String> kept = known.map(Ledger.Page::places).map(Map::keySet).orElse(Set.of());
            SortedSet<String> more = new TreeSet<>(places);
            more.removeAll(kept);
            if (known.isEmpty() || !more.isEmpty()) lacking.put(page, more);
        });
        return lacking;
    }
}
