package org.legible.publisher.plain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the sentences of a passage. */
final class Sentences {

    // Where a full stop ends no sentence.
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?s).*(?:^|[\\s(])(?:(?i:mr|mrs|ms|dr|st|no|nos|p|pp|vs|etc|e\\.g|i\\.e)|\\p{Lu})\\.\\s*");

    private Sentences() {}

    /** The sentences of a passage in a language. */
    static List<Sentence> in(AuthorsPassage passage, Locale language) {
        String words = passage.words();
        BreakIterator breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(words);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String sentence = words.substring(start, end);
            boolean goesOn = end < words.length() && Character.isLowerCase(words.codePointAt(end));
            if (goesOn || end < words.length() && ABBREVIATION.matcher(sentence).matches()) continue;
            int first = start + sentence.length() - sentence.stripLeading().length();
            if (!sentence.isBlank()) sentences.add(new Sentence(sentence.strip(), first, passage));
            start = end;
        }
        return List.copyOf(sentences);
    }
}
