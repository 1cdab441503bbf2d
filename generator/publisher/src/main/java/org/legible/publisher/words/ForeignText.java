package org.legible.publisher.words;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text in another language than its page's. Whoever makes it puts it between marks of private-use characters, which follow it
 * through phrases, views and templates to the page as written, where {@link LanguageWriter} puts {@code lang} and {@code dir} in
 * their place (WCAG 3.1.2). So no view or template has to know which of its words may be foreign.
 *
 * <p>No mark holds a letter or a digit: what makes an id of a text, or compares its letters, does not see them.
 */
public final class ForeignText {

    static final char BEGIN = '\uE003';
    static final char END = '\uE004';

    /** The letters of a tag stand behind its BEGIN, each that much higher. */
    private static final char TAG = '\uF800';

    private static final char LAST = '\uF87F';

    /** The name of what is filled in. */
    private static final Pattern NAME = Pattern.compile("\\{[A-Za-z]+}");

    private ForeignText() {}

    /**
     * Text in this language, for a page in that one; unmarked where they are the same, or where the text is no words but
     * only says how others are joined.
     */
    public static String of(String language, String text, String page) {
        return Languages.isWider(language, page) || !isWords(text) ? text : begin(language) + text + END;
    }

    /** The text without marks, for what no page shows: addresses, ids, data. */
    public static String plain(String marked) {
        if (!isMarked(marked)) return marked;
        StringBuilder plain = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) if (!isMark(marked.charAt(i))) plain.append(marked.charAt(i));
        return plain.toString();
    }

    /** True if the text says something itself, beside what is filled in. */
    static boolean isWords(String text) {
        return NAME.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    static boolean isMarked(String text) {
        return text.indexOf(BEGIN) >= 0;
    }

    static boolean isMark(char c) {
        return c == BEGIN || c == END || c >= TAG && c <= LAST;
    }

    /** The language that a BEGIN at this index begins. */
    static String language(String marked, int begin) {
        StringBuilder language = new StringBuilder();
        for (int i = begin + 1; i < marked.length() && marked.charAt(i) >= TAG && marked.charAt(i) <= LAST; i++)
            language.append((char) (marked.charAt(i) - TAG));
        return language.toString();
    }

    /** The language of the whole text, where it is in one; empty where some of it is in the language around it. */
    static Optional<String> languageOf(String marked) {
        String text = marked.strip();
        if (text.isEmpty() || text.charAt(0) != BEGIN) return Optional.empty();
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == BEGIN) open++;
            if (text.charAt(i) == END && --open == 0 && i < text.length() - 1) return Optional.empty();
        }
        return Optional.of(language(text, 0));
    }

    private static String begin(String language) {
        StringBuilder mark = new StringBuilder().append(BEGIN);
        for (char c : language.toCharArray()) mark.append((char) (TAG + c));
        return mark.toString();
    }
}
