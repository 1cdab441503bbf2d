package org.legible.publisher.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the valid name that an author most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate nearest to a name by optimal string alignment distance (insertions, deletions, substitutions and swaps
     * of neighbours).
     *
     * @return the nearest, or empty if none is near enough to be a slip (a third of the name's length, at least one, but
     *     never all of it), or if the name holds a letter that is not seen: it looks the same then, and to offer it helps
     *     nobody
     */
    public static Optional<String> to(String name, Collection<String> candidates) {
        if (Letters.firstThatNamesMayNotHold(name).isPresent()) return Optional.empty();
        // A slip leaves some of the name: of one letter or figure, every other would be a guess.
        int limit = Math.min(Math.max(1, name.length() / 3), name.length() - 1);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
                .filter(candidate -> distance(name, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * A remedy that names the nearest candidate, or lists them all where none is near. Several candidates written as one are
     * shown as a list.
     *
     * @param kind what the candidates are, such as "theme"
     */
    public static String remedy(String name, Collection<String> candidates, String kind) {
        OptionalInt unseen = Letters.firstThatNamesMayNotHold(name);
        if (unseen.isPresent())
            return "It holds a letter that is not seen: " + Letters.name(name, unseen.getAsInt()) + " "
                    + Letters.where(name, unseen.getAsInt()) + ". Delete the word and type it again.";
        List<String> several = List.of(name.strip().split("\\s*[,;/&]\\s*|\\s+and\\s+"));
        if (several.size() > 1 && candidates.containsAll(several))
            return "Write a list, in brackets: [" + String.join(", ", several) + "].";
        return to(name, candidates)
                .map(nearest -> "Did you mean \"" + nearest + "\"?")
                .orElseGet(() -> candidates.isEmpty()
                        ? "There is no " + kind + " yet: add one first."
                        : "Use one of: "
                                + String.join(", ", candidates.stream().sorted().toList()) + ".");
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) cost[i][0] = i;
        for (int j = 0; j <= b.length(); j++) cost[0][j] = j;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int best = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }
}
