package org.legible.checker.accessibility;

import java.util.Collection;
import java.util.Optional;

/** Finds what someone meant to write. */
public final class Spelling {

    private Spelling() {}

    /** The candidate that differs least from a word, where it differs in a third of its letters at most; never the word itself. */
    public static Optional<String> of(String word, Collection<String> candidates) {
        String best = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : candidates.stream().sorted().toList()) {
            int distance = distance(word, candidate);
            if (distance > 0 && distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 6 || a.length() > 60) return Integer.MAX_VALUE;
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
