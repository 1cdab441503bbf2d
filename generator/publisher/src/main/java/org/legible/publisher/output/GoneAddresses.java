package org.legible.publisher.output;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.ledger.KeptAddress;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;

/**
 * What could be found on the site before and cannot be found now: whole reports, pages and files, places within pages. There
 * is one warning for each report, because who takes a report out knows that its pages go with it.
 */
final class GoneAddresses {

    private static final int WARNINGS = 10;
    private static final String PAGE = "index.html";
    private static final String WHY = "People who kept such an address would not find what they look for.";
    private static final String FIX =
            "If it was a slip, put it back; if it is meant, tell those who may have kept the address.";

    private final Manifest old;
    private final Manifest now;
    private final Ledger ledger;

    /**
     * Between the list of the site that stood there and the list of the new one.
     *
     * @param ledger the addresses that the author has asked to keep: what is gone of these has an error, or leads on
     */
    GoneAddresses(Manifest old, Manifest now, Ledger ledger) {
        this.old = old;
        this.now = now;
        this.ledger = ledger;
    }

    /** Warns of all that is gone; beyond a number of reports, of the rest in one sentence. */
    void tell(Problems problems) {
        List<Problem> warnings = new ArrayList<>();
        places().forEach((place, addresses) -> {
            if (isWhollyGone(place)) warnings.add(wholeReport(place, addresses));
            else if (!addresses.isEmpty()) warnings.add(warning(place, sentence(addresses)));
        });
        boolean all = warnings.size() <= WARNINGS;
        int single = all ? WARNINGS : WARNINGS - 1;
        warnings.stream().limit(single).forEach(problems::add);
        if (!all) problems.add(theRest(warnings.subList(single, warnings.size())));
    }

    // What is gone, by the author's file or folder that it came from.
    private SortedMap<String, List<String>> places() {
        SortedMap<String, List<String>> gone = new TreeMap<>();
        SortedMap<String, Set<String>> said = new TreeMap<>();
        old.files().forEach((file, anchors) -> {
            String place = place(file);
            List<String> addresses = gone.computeIfAbsent(place, none -> new ArrayList<>());
            if (!now.has(file) && !file.startsWith(Addresses.ASSETS.path()) && !isKept(file, ""))
                addresses.add(address(file));
            if (!now.has(file)) return;
            Set<String> there = now.files().get(file);
            // A paragraph that is gone is gone from every edition: once is enough.
            Set<String> once = said.computeIfAbsent(place, none -> new HashSet<>());
            for (String anchor : anchors)
                if (!there.contains(anchor) && !isKept(file, anchor) && once.add(anchor))
                    addresses.add(address(file) + "#" + anchor);
        });
        return gone;
    }

    // A page that leads on has no places: those that its readers ask for they find with what it leads to.
    private boolean isKept(String file, String anchor) {
        Optional<KeptAddress> address =
                KeptAddress.parse(address(file)).map(page -> new KeptAddress(page.page(), anchor));
        boolean leadsOn = now.has(file) && now.files().get(file).isEmpty();
        return address.filter(
                        kept -> ledger.answersFor(kept) || leadsOn && ledger.answersFor(KeptAddress.of(kept.page())))
                .isPresent();
    }

    private static String place(String file) {
        String reports = Addresses.REPORTS.path();
        int end = file.indexOf('/', reports.length());
        if (file.startsWith(reports) && end > 0) return file.substring(0, end);
        return file.startsWith(Addresses.GLOSSARY.path()) ? "glossary.yaml" : "reports";
    }

    private boolean isWhollyGone(String place) {
        return place.startsWith(Addresses.REPORTS.path()) && !now.hasBelow(place);
    }

    private static Problem wholeReport(String place, List<String> addresses) {
        int more = addresses.size() - 1;
        String below =
                more < 1 ? "" : more == 1 ? ", with one address below it" : ", with " + more + " addresses below it";
        return warning(place, "The report at /" + place + "/ was published before and is gone now" + below + ".");
    }

    private static String sentence(List<String> addresses) {
        if (addresses.size() == 1) return addresses.get(0) + " was published before and is gone now.";
        return addresses.size() + " addresses were published before and are gone now: " + UnusableOutput.few(addresses)
                + ".";
    }

    private static Problem theRest(List<Problem> warnings) {
        List<String> names = warnings.stream()
                .map(warning -> "/" + warning.place().file() + "/")
                .toList();
        return warning(
                "reports",
                "Addresses of " + names.size() + " more reports were published before and are gone now: "
                        + UnusableOutput.few(names) + ".");
    }

    private static Problem warning(String place, String what) {
        return Problem.warning(Place.of(place), what, WHY, FIX);
    }

    private static String address(String file) {
        return "/"
                + (file.endsWith("/" + PAGE) || file.equals(PAGE)
                        ? file.substring(0, file.length() - PAGE.length())
                        : file);
    }
}
