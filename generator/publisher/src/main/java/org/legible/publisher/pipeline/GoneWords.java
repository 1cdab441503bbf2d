package org.legible.publisher.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.ledger.KeptAddress;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.ledger.PlaceRun;
import org.legible.publisher.library.HeldBack;
import org.legible.publisher.library.Library;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/** Says to an author what of the published addresses is gone, and what to type. */
record GoneWords(Library library, SitePlan plan, Problems problems) {

    private static final String KEPT =
            "People who kept the address, in a letter, a report or a bookmark, would find nothing.";
    private static final String NOTHING = "Readers who follow the old address would find nothing.";
    private static final Pattern REPORT = Pattern.compile("reports/([^/]+)/");
    private static final Pattern SUMMARY = Pattern.compile("reports/([^/]+)/summary/(?:([^/]+)/)?");
    private static final Pattern KEYED = Pattern.compile("(?:recommendations/)?(themes|authorities|to)/([^/]+)/");
    private static final Pattern COUNTED =
            Pattern.compile("(?:.*-)?(paragraph|recommendation|action|judgement|term|note)-.+");

    /** A page, and so many below it, are gone. */
    void page(Address page, Place entry, int below) {
        String more = below < 1 ? "" : below == 1 ? ", with one page below it" : ", with " + below + " pages below it";
        problems.error(
                entry,
                "The page " + KeptAddress.of(page) + " was published" + more + ", and would be gone now.",
                KEPT,
                bringBack(page) + " If it is at another address now, write where, on a line of its own below this one,"
                        + " such as \"  moved-to: " + suggested(page) + "\".");
    }

    private String bringBack(Address page) {
        Matcher report = REPORT.matcher(page.path());
        if (report.matches()) {
            Optional<HeldBack> held = library.heldBack().stream()
                    .filter(other -> other.slug().equals(report.group(1)))
                    .findFirst();
            if (held.isEmpty()) return "Bring the folder reports/" + report.group(1) + "/ back.";
            String file = "reports/" + report.group(1) + "/report.yaml";
            return held.get().until().isEmpty()
                    ? "The report is a draft again: in " + file + ", write status: published, or status: withdrawn."
                    : "The report is held back until a day again: in " + file + ", delete embargo:.";
        }
        Matcher summary = SUMMARY.matcher(page.path());
        if (summary.matches())
            return "Bring the file reports/" + summary.group(1) + "/summary"
                    + (summary.group(2) == null ? "" : "-" + summary.group(2)) + ".md back.";
        Matcher keyed = KEYED.matcher(page.path());
        return keyed.matches()
                ? "Bring the key \"" + keyed.group(2) + "\" back in " + file(keyed.group(1)) + "."
                : "Bring back what stood there.";
    }

    private static String file(String way) {
        return way.equals("to") ? "addressees.yaml" : way + ".yaml";
    }

    // The new name of a report is most likely the one that the ledger does not know yet, or the nearest to the old one.
    private KeptAddress suggested(Address page) {
        String kind = page.path()
                .substring(0, page.path().lastIndexOf('/', page.path().length() - 2) + 1);
        List<String> alike = plan.products().stream()
                .map(product -> product.address().path())
                .filter(path -> path.matches(Pattern.quote(kind) + "(?!large-print/)[^/]+/"))
                .toList();
        List<String> fresh = alike.stream()
                .filter(path -> !library.ledger().pages().containsKey(new Address(path)))
                .toList();
        Optional<String> likely = fresh.size() == 1 ? Optional.of(fresh.get(0)) : Nearest.to(page.path(), fresh);
        Address report = Ledger.reportOf(page);
        return KeptAddress.of(likely.or(() -> alike.stream().findFirst())
                .map(Address::new)
                .orElse(plan.at(report).isPresent() ? report : Address.HOME));
    }

    /**
     * These places of a page that is there are gone.
     *
     * @param line where the ledger has them
     * @param fresh the places of the page that the ledger does not have: one of the same kind is most likely what is meant
     */
    void places(Address page, List<String> ids, Place line, Set<String> fresh) {
        List<PlaceRun> runs = PlaceRun.of(ids);
        boolean isOne = ids.size() == 1;
        String all = String.join(", ", runs.stream().map(PlaceRun::toString).toList());
        List<String> alike =
                fresh.stream().filter(id -> kind(id).equals(kind(ids.get(0)))).toList();
        KeptAddress goal = isOne && alike.size() == 1 ? new KeptAddress(page, alike.get(0)) : KeptAddress.of(page);
        String entry = "\"- {address: /" + page.path() + "#" + runs.get(0) + ", moved-to: " + goal + "}\"";
        problems.error(
                line,
                isOne
                        ? "The place " + new KeptAddress(page, ids.get(0)) + " was published, and would be gone now."
                        : "Places of the page /" + page.path() + " were published, and would be gone now: " + all + ".",
                isOne
                        ? KEPT
                        : "People who kept their addresses, in a letter, a report or a bookmark, would find nothing.",
                bringBack(page, ids) + " If " + (isOne ? "it stands" : "they stand")
                        + " elsewhere now, write at the end of " + Ledger.FILE + " a line such as " + entry
                        + ", with the address where readers find " + (isOne ? "it" : "them") + " behind moved-to.");
    }

    // What its number stands behind; nothing for the words of a heading.
    private static String kind(String id) {
        Matcher counted = COUNTED.matcher(id);
        return counted.matches() ? counted.group(1) : "";
    }

    private static String bringBack(Address page, List<String> ids) {
        if (ids.stream().anyMatch(id -> COUNTED.matcher(id).matches()))
            return page.equals(Addresses.GLOSSARY)
                    ? "Bring the word back in glossary.yaml."
                    : "Bring " + (ids.size() == 1 ? "it" : "them") + " back under the same number.";
        return "If it was the words of a heading that changed, write {#" + ids.get(0) + "} behind them.";
    }

    /** A move leads to what is not there. */
    void nowhere(Ledger.Move move, KeptAddress goal) {
        problems.error(move.place(), "moved-to leads to \"" + goal + "\", which is not there.", NOTHING, remedy(goal));
    }

    private String remedy(KeptAddress goal) {
        if (plan.at(goal.page()).isPresent())
            return "Correct what stands behind the #, or lead to the whole page: " + KeptAddress.of(goal.page()) + ".";
        Matcher report = REPORT.matcher(goal.page().path());
        boolean isHeld = report.lookingAt()
                && library.heldBack().stream().anyMatch(held -> held.slug().equals(report.group(1)));
        if (isHeld) return "Wait until readers may see the report " + report.group(1) + ", or lead to another page.";
        List<String> pages = plan.products().stream()
                .map(product -> KeptAddress.of(product.address()).toString())
                .filter(path -> path.endsWith("/"))
                .toList();
        return Nearest.to(KeptAddress.of(goal.page()).toString(), pages)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Write the address of a page as the browser shows it, without the name of the website.");
    }

    /** Moves lead round in a circle. */
    void loop(Ledger.Move move, Ledger.Move last) {
        problems.error(
                move.place(),
                move.from().equals(last.from()) && move.to().equals(move.from())
                        ? "moved-to leads to the address itself."
                        : "moved-to leads in a circle: " + move.from() + " to " + move.to()
                                + ", and from there back again.",
                NOTHING,
                "Lead to where it is now: a page that is on the site.");
    }

    /** A page has moved, and where it is now some of its places are missing. */
    void lostOnTheWay(Ledger.Move move, Address page, List<String> ids) {
        List<String> runs = new ArrayList<>();
        PlaceRun.of(ids).forEach(run -> runs.add(run.toString()));
        problems.error(
                move.place(),
                move.from() + " is said to be at /" + page.path() + " now, but some of its places are not there: "
                        + UnusableOutput.few(runs) + ".",
                "People who kept the address of such a place would be led to a page that does not hold it.",
                "Bring them back there. If they are gone for good, write at the end of " + Ledger.FILE
                        + " a line such as \"- {address: " + move.from() + "#" + runs.get(0) + ", moved-to: /"
                        + page.path() + "}\".");
    }

    /** A move is said of what is still there. */
    void needless(Ledger.Move move) {
        problems.warning(
                move.place(),
                move.from() + " is said to have moved, but it is still there.",
                "Readers find it where it was, and nobody is led on.",
                "Delete this moved-to.");
    }

    /** The site has what the ledger lacks. */
    void lacking(SortedMap<Address, SortedSet<String>> lacking) {
        List<String> pages = lacking.keySet().stream()
                .map(page -> KeptAddress.of(page).toString())
                .toList();
        problems.warning(
                Place.of(Ledger.FILE),
                "Addresses of this site are not kept in this file yet: " + (pages.size() == 1 ? "one" : pages.size())
                        + (pages.size() == 1 ? " page is new, or has" : " pages are new, or have") + " new places: "
                        + UnusableOutput.few(pages) + ".",
                "If one of them were lost later, nobody would be told.",
                "Run \"legible addresses\", which adds them.");
    }
}
