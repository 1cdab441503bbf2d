package org.legible.publisher.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.legible.publisher.output.ShardFolder;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * Tells which reports a build of the whole had to make although shards were named for it, and why. The site is right either way; only
 * the time is lost that shards are there to save.
 *
 * @param folders the folders that were named
 * @param basis what this build makes reports from, by {@link SiteBasis#told}
 */
record TakenShards(List<ShardFolder> folders, Map<String, String> basis) {

    private static final Place SITE = Place.of("site.yaml");
    private static final String WHY = "The website is right, but it took longer than shards need.";

    /** @param made the slugs of the reports that were made here */
    void tell(List<String> made, Problems problems) {
        if (folders.isEmpty()) return;
        List<String> unheld = new ArrayList<>(made);
        List<KeptShard> known = new ArrayList<>();
        for (ShardFolder folder : folders) {
            Optional<KeptShard> shard = folder.find(KeptShard.KEY, KeptShard.class);
            if (shard.isEmpty()) tellUnknown(folder, problems);
            shard.ifPresent(known::add);
            List<String> wanted = made.stream()
                    .filter(slug ->
                            shard.filter(one -> one.reports().contains(slug)).isPresent())
                    .toList();
            unheld.removeAll(wanted);
            if (!wanted.isEmpty()) tellUseless(folder, shard.get(), wanted, problems);
        }
        if (!unheld.isEmpty()) tellMissing(known, unheld, problems);
    }

    private void tellUnknown(ShardFolder folder, Problems problems) {
        boolean isOne = folder.isOne();
        problems.warning(
                SITE,
                isOne
                        ? "The shard in " + folder.shown()
                                + " is not whole: its build did not end well, its files are damaged, or another version of Legible made it."
                        : "There is no shard in " + folder.shown() + ".",
                WHY,
                isOne
                        ? "Build it again with this version of Legible: legible build --shard."
                        : "Name the folders that legible build --shard has written, and no others.");
    }

    private void tellUseless(ShardFolder folder, KeptShard shard, List<String> wanted, Problems problems) {
        String name = "Shard " + shard.number() + " of " + shard.count() + ", in " + folder.shown() + ",";
        String other = other(shard.basis());
        String made = ": " + reports(wanted);
        if (!other.isEmpty())
            problems.warning(
                    SITE,
                    name + " was made for another website than this, so its reports were made again" + made
                            + ". What differs: " + other + ".",
                    WHY,
                    "Build all shards and merge them with the same version of Legible, from the same content and templates, and with "
                            + "the same --date, --base-url, --formats and --withheld.");
        else
            problems.warning(
                    SITE,
                    name
                            + (folder.isDamaged()
                                    ? " is damaged, so what could not be read was made again"
                                    : " does not hold all its reports as they are now, so they were made again")
                            + made + ".",
                    WHY,
                    folder.isDamaged()
                            ? "Copy the folder again from where it was built, or build the shard again."
                            : "Build the shard again from this content.");
    }

    // The facts hold the address and the kinds of files too: what can be told more closely is not told twice.
    private String other(Map<String, String> theirs) {
        List<String> readable = new ArrayList<>();
        List<String> others = new ArrayList<>();
        basis.forEach((what, here) -> {
            String there = theirs.getOrDefault(what, "");
            if (there.equals(here)) return;
            if (SiteBasis.READABLE.contains(what)) readable.add(what + " (there " + there + ", here " + here + ")");
            else others.add(what);
        });
        boolean isOfSite =
                SiteBasis.OF_SITE.stream().anyMatch(what -> !basis.get(what).equals(theirs.get(what)));
        if (isOfSite) others.remove(SiteBasis.FACTS);
        readable.addAll(others);
        return String.join("; ", readable);
    }

    private static void tellMissing(List<KeptShard> known, List<String> unheld, Problems problems) {
        String missing = missing(known);
        problems.warning(
                SITE,
                (missing.isEmpty() ? "No shard that you named holds these reports" : missing)
                        + ", so they were made again: " + reports(unheld) + ".",
                WHY,
                missing.isEmpty()
                        ? "Build the shards again from this content, and name the folders of all."
                        : "Name the folders of all shards.");
    }

    // Which are missing can be told where all are of one count.
    private static String missing(List<KeptShard> known) {
        Map<Integer, TreeSet<Integer>> numbers = new TreeMap<>();
        known.forEach(shard ->
                numbers.computeIfAbsent(shard.count(), first -> new TreeSet<>()).add(shard.number()));
        if (numbers.size() != 1) return "";
        int count = numbers.keySet().iterator().next();
        List<String> missing = IntStream.rangeClosed(1, count)
                .filter(number -> !numbers.get(count).contains(number))
                .mapToObj(Integer::toString)
                .toList();
        if (missing.isEmpty()) return "";
        return missing.size() == 1
                ? "No folder that you named holds shard " + missing.get(0) + " of " + count
                : "No folders that you named hold shards " + String.join(", ", missing) + " of " + count;
    }

    private static String reports(List<String> slugs) {
        return UnusableOutput.few(slugs);
    }
}
