package org.legible.publisher.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Places of a page whose ids differ by a number or a letter at their end alone, so that a report of three hundred paragraphs has
 * one line: {@code paragraph-1 to 300}, {@code paragraph-2.1 to 2.14}, {@code paragraph-4-a to c}.
 *
 * @param stem what the ids begin with
 * @param first the number of the first, or its letter; 0 where the run is one id, which is the stem
 * @param last the number of the last, or its letter
 * @param isLettered true if letters count them
 */
public record PlaceRun(String stem, int first, int last, boolean isLettered) {

    /** By their ids, numbers by what they count. */
    static final Comparator<PlaceRun> ORDER = Comparator.comparing(PlaceRun::key);

    private static final Pattern NUMBER = Pattern.compile("(.*?)(0|[1-9][0-9]{0,5})");
    private static final Pattern LETTER = Pattern.compile("(.*-)([a-z])");
    private static final Pattern RUN = Pattern.compile("(\\S+) to (\\S+)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST = 10_000;

    /** The place of this id alone. */
    static PlaceRun of(String id) {
        Matcher number = NUMBER.matcher(id);
        if (number.matches()) {
            int value = Integer.parseInt(number.group(2));
            return new PlaceRun(number.group(1), value, value, false);
        }
        Matcher letter = LETTER.matcher(id);
        return letter.matches()
                ? new PlaceRun(
                        letter.group(1),
                        letter.group(2).charAt(0),
                        letter.group(2).charAt(0),
                        true)
                : new PlaceRun(id, 0, 0, true);
    }

    /** Reads a run, or the id of one place; empty if it is a run whose end does not fit its beginning. */
    static Optional<PlaceRun> parse(String written) {
        Matcher run = RUN.matcher(written);
        if (!run.matches()) return Optional.of(of(written)).filter(one -> !written.isEmpty() && !written.contains(" "));
        PlaceRun from = of(run.group(1));
        PlaceRun to = of(from.beforeTail() + run.group(2));
        boolean fits = from.isCounted()
                && from.stem.equals(to.stem)
                && from.isLettered == to.isLettered
                && from.first < to.first
                && to.first - from.first < LONGEST;
        return fits ? Optional.of(from.until(to.first)) : Optional.empty();
    }

    /** These ids in as few runs as say them, in order. */
    public static List<PlaceRun> of(Collection<String> ids) {
        SortedMap<String, TreeSet<Integer>> numbered = new TreeMap<>();
        SortedMap<String, TreeSet<Integer>> lettered = new TreeMap<>();
        for (String id : ids) {
            PlaceRun one = of(id);
            (one.isLettered ? lettered : numbered)
                    .computeIfAbsent(one.stem, stem -> new TreeSet<>())
                    .add(one.first);
        }
        List<PlaceRun> runs = new ArrayList<>();
        numbered.forEach((stem, numbers) -> addRuns(stem, numbers, false, runs));
        lettered.forEach((stem, letters) -> addRuns(stem, letters, true, runs));
        runs.sort(ORDER);
        return List.copyOf(runs);
    }

    private static void addRuns(String stem, TreeSet<Integer> numbers, boolean isLettered, List<PlaceRun> runs) {
        PlaceRun open = null;
        for (int number : numbers) {
            if (open != null && open.isCounted() && number == open.last + 1) open = open.until(number);
            else {
                if (open != null) runs.add(open);
                open = new PlaceRun(stem, number, number, isLettered);
            }
        }
        runs.add(open);
    }

    private boolean isCounted() {
        return first != 0 || !isLettered;
    }

    private PlaceRun until(int end) {
        return new PlaceRun(stem, first, end, isLettered);
    }

    /** The ids of its places, in order. */
    List<String> ids() {
        return IntStream.rangeClosed(first, last).mapToObj(this::id).toList();
    }

    /** This run made longer by one that goes on where it ends; empty if that does not. */
    Optional<PlaceRun> with(PlaceRun next) {
        boolean goesOn =
                isCounted() && stem.equals(next.stem) && isLettered == next.isLettered && next.first == last + 1;
        return goesOn ? Optional.of(until(next.last)) : Optional.empty();
    }

    private String id(int number) {
        if (!isCounted()) return stem;
        return stem + (isLettered ? String.valueOf((char) number) : String.valueOf(number));
    }

    // What the end of a run leaves out: all up to the last hyphen.
    private String beforeTail() {
        return stem.substring(0, stem.lastIndexOf('-') + 1);
    }

    private String key() {
        return DIGITS.matcher(id(first))
                .replaceAll(number -> String.format("%6s", number.group()).replace(' ', '0'));
    }

    /** As it is written in the ledger. */
    @Override
    public String toString() {
        if (first == last) return id(first);
        return id(first) + " to " + id(last).substring(beforeTail().length());
    }
}
