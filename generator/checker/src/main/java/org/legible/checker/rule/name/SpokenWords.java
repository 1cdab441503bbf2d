package org.legible.checker.rule.name;

import java.text.Normalizer;
import java.util.List;
import org.legible.checker.page.Words;

/** Compares the words on a control with its name, as speech recognition does (ACT rule 2ee8b8). */
final class SpokenWords {

    private SpokenWords() {}

    /** Whether the words stand in the name, in their order and next to each other; marks and capitals do not matter. */
    static boolean contains(String name, String visible) {
        List<String> wanted = words(visible);
        // One letter is a symbol, such as X for close; no word is nothing to speak.
        boolean symbol = wanted.size() == 1
                && wanted.get(0).length() == 1
                && Character.isLetter(wanted.get(0).charAt(0));
        if (wanted.isEmpty() || symbol) return true;
        List<String> spoken = words(name);
        if (found(spoken, wanted)) return true;
        String open = visible.replaceAll("\\([^)]*\\)", " ");
        return !open.equals(visible) && found(spoken, words(open));
    }

    private static boolean found(List<String> spoken, List<String> wanted) {
        for (int start = 0; start + wanted.size() <= spoken.size(); start++) {
            boolean all = true;
            for (int i = 0; i < wanted.size() && all; i++) all = same(spoken.get(start + i), wanted.get(i));
            if (all) return true;
        }
        return false;
    }

    /** A word that ends in a full stop may be short for a longer one. */
    private static boolean same(String spoken, String wanted) {
        if (wanted.endsWith(".")) {
            String stem = wanted.substring(0, wanted.length() - 1);
            return bare(spoken).startsWith(stem) && !stem.isEmpty();
        }
        return bare(spoken).equals(wanted);
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> words(String text) {
        String lower = Words.lower(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("[-\\u2010\\u2011'\\u2019]", "");
        String plain = lower.replaceAll("[^\\p{L}\\p{M}\\p{N}. ]+", " ")
                .replaceAll("(?<![\\p{L}\\p{N}])\\.+", " ")
                .replaceAll("\\.{2,}", " ");
        return Words.split(plain.replaceAll("\\.(?=\\p{N})", " "));
    }
}
