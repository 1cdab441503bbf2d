package org.legible.publisher.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.PlainText;

/**
 * What letters stand for in one report: as its own text says, "long form (LF)", else as its glossary does, else as the site's.
 *
 * <p>Long forms are found as Schwartz and Hearst describe (2003): the letters are sought backwards in the words before the
 * bracket, each as late as it can stand, and the first at the start of a word.
 */
final class Abbreviations {

    /** No letters stand for anything. */
    static final Abbreviations NONE = new Abbreviations(Map.of());

    private static final Pattern IN_BRACKETS = Pattern.compile(" \\((?<letters>\\p{Lu}[\\p{L}&]{1,7})\\)");
    private static final Pattern LETTERS = Pattern.compile("(?=\\p{L}*\\p{Lu}\\p{L}*[\\p{Lu}&])[\\p{L}&]{2,8}");
    private static final Pattern SMALL = Pattern.compile("(?:a|an|and|at|by|for|in|of|on|or|the|to|with)\\b");
    private static final String PLURAL = "(?<=\\p{Lu})s$";

    private final Map<String, String> full;

    /** @param full the words, by their letters */
    Abbreviations(Map<String, String> full) {
        this.full = full;
    }

    /** The words, by their letters. */
    Map<String, String> full() {
        return full;
    }

    /** Those of a report with this text and these terms. */
    static Abbreviations of(List<Block> text, List<GlossaryTerm> own, List<GlossaryTerm> shared) {
        Map<String, String> full = new HashMap<>();
        Stream.of(shared, own).flatMap(List::stream).forEach(term -> put(term, full));
        Marks.eachBlock(text, block -> {
            if (block instanceof Block.Paragraph paragraph) putAll(PlainText.of(paragraph.content()), full);
        });
        return new Abbreviations(Map.copyOf(full));
    }

    private static void put(GlossaryTerm term, Map<String, String> full) {
        String name = term.term().value();
        term.abbreviation().ifPresent(letters -> full.put(letters.value(), name));
        // A term that is itself letters has what they stand for among its variants.
        if (isLetters(name))
            term.variants().stream()
                    .map(Text::value)
                    .filter(variant ->
                            variant.contains(" ") && longForm(variant, name).isPresent())
                    .findFirst()
                    .ifPresent(variant -> full.put(name, variant));
    }

    // What a text says twice in different words, it says first where it begins.
    private static void putAll(String words, Map<String, String> full) {
        Map<String, String> found = new HashMap<>();
        Matcher brackets = IN_BRACKETS.matcher(words);
        while (brackets.find()) {
            String letters = brackets.group("letters").replaceFirst(PLURAL, "");
            if (isLetters(letters))
                longForm(before(words, brackets.start()), letters).ifPresent(form -> found.putIfAbsent(letters, form));
        }
        full.putAll(found);
    }

    // The words between the bracket before and this one.
    private static String before(String words, int bracket) {
        int start = Math.max(words.lastIndexOf('(', bracket), words.lastIndexOf(')', bracket)) + 1;
        return words.substring(start, bracket);
    }

    private static boolean isLetters(String word) {
        return LETTERS.matcher(word).matches();
    }

    /** The words at the end of these that the letters stand for; empty if there are none. */
    private static Optional<String> longForm(String before, String letters) {
        String small = before.toLowerCase(Locale.ROOT);
        int at = before.length();
        for (int i = letters.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(letters.charAt(i));
            if (!Character.isLetter(letter)) continue;
            boolean isFirst = i == 0;
            do at--;
            while (at >= 0 && (small.charAt(at) != letter || isFirst && !mayBegin(small, at)));
            if (at < 0) return Optional.empty();
        }
        String form = before.substring(at).strip();
        int words = form.split("[\\s-]+").length;
        boolean isPlausible = words >= 2 && words <= Math.min(letters.length() + 5, letters.length() * 2);
        return Optional.of(form).filter(found -> isPlausible);
    }

    // "Art and book club (ABC)" does not begin with "and".
    private static boolean mayBegin(String small, int at) {
        return (at == 0 || !isWord(small.charAt(at - 1)))
                && !SMALL.matcher(small.substring(at)).lookingAt();
    }

    /** The letters that stand at this place of a text, which must be the start of a word, with what they stand for. */
    Optional<Inline.ShortForm> at(String text, int start) {
        if (full.isEmpty() || !Character.isUpperCase(text.charAt(start))) return Optional.empty();
        int end = start;
        while (end < text.length() && (isWord(text.charAt(end)) || text.charAt(end) == '&')) end++;
        String written = text.substring(start, end);
        String form = full.get(written);
        if (form == null) form = plural(full.get(written.replaceFirst(PLURAL, "")));
        if (form == null) return Optional.empty();
        // Where the text says it itself, nothing is to be added.
        String before = text.substring(0, start);
        boolean isSaid = endsWith(before, form + " (")
                || endsWith(before, form + "s (")
                || startsWith(text.substring(end), " (" + form);
        return Optional.of(new Inline.ShortForm(written, isSaid ? "" : form));
    }

    private static String plural(String form) {
        return form == null || form.endsWith("s") ? form : form + "s";
    }

    private static boolean endsWith(String text, String end) {
        return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
    }

    private static boolean startsWith(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }
}
