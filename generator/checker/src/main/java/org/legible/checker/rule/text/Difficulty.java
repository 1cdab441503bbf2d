package org.legible.checker.rule.text;

import java.util.List;
import org.legible.checker.page.Words;

/** A rough measure of how hard a text is to read. */
final class Difficulty {

    private Difficulty() {}

    static boolean hard(String text) {
        List<String> words = Words.split(text);
        if (words.size() < 25) return false;
        int sentences = Math.max(1, text.split("[.!?](\\s|$)").length);
        long longWords = words.stream()
                .filter(w -> w.replaceAll("\\P{L}", "").length() > 6)
                .count();
        double perSentence = (double) words.size() / sentences;
        // LIX above 55 is "very difficult".
        return perSentence + 100.0 * longWords / words.size() > 55;
    }
}
