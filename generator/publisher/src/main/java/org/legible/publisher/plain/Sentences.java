package org.legible.publisher.plain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentences of a passage, and their words. */
final class Sentences {

    // Where a full stop ends no sentence.
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?s).*(?:^|[\\s(])(?:(?i:mr|mrs|ms|dr|st|no|nos|p|pp|vs|etc|e\\.g|i\\.e)|\\p{Lu})\\.\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,/@-][\\p{L}\\p{N}]+)*");

    private Sentences() {}

    /** The sentences of a passage in a language. */
    static List<String> in(String passage, Locale language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(passage);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = passage.substring(start, end);
            boolean goesOn = end < passage.length() && Character.isLowerCase(passage.codePointAt(end));
            if (goesOn
                    || end < passage.length() && ABBREVIATION.matcher(sentence).matches()) continue;
            if (!sentence.isBlank()) sentences.add(sentence.strip());
            start = end;
        }
        return List.copyOf(sentences);
    }

    /** How many words a sentence has; a number, an address and a word with a hyphen are one each. */
    static int words(String sentence) {
        return (int) WORD.matcher(sentence).results().count();
    }
}
