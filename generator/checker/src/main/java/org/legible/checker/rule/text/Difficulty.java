package org.legible.checker.rule.text;

import java.util.List;
import org.legible.checker.page.Texts;

/** A rough measure of how hard a text is to read. */
final class Difficulty {

    static boolean hard(String text) {
        List<String> words = Texts.split(text);
        if (words.size() < 25) return false;
        int sentences = 0;
        int longWords = 0;
        for (String word : words) {
            if (".!?".indexOf(word.charAt(word.length() - 1)) >= 0) sentences++;
            if (word.chars().filter(Character::isLetter).count() > 6) longWords++;
        }
        double perSentence = (double) words.size() / Math.max(1, sentences);
        // One or two long sentences are no hard text, unless nobody can hold them in mind.
        if (sentences < 3 && perSentence < 40) return false;
        // LIX above 55 is "very difficult".
        return perSentence + 100.0 * longWords / words.size() > 55;
    }
}
