package org.legible.publisher.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Text;

/**
 * Finds the terms of a glossary in text. Terms and variants match whatever their capitals; abbreviations, and variants that
 * look like one, match to the letter: ARC is a service, an arc is not. The longest term wins.
 */
public final class Glossary {

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /** A way to write a term. */
    private record Form(String text, boolean exact, GlossaryTerm term) {

        boolean isAt(String words, int start) {
            if (words.regionMatches(!exact, start, text, 0, text.length())) return true;
            String found = fold(words.substring(start, start + text.length()));
            return exact ? found.equals(text) : found.equalsIgnoreCase(text);
        }
    }

    /**
     * A term found in a text.
     *
     * @param end where it ends, exclusive
     */
    public record Match(int end, GlossaryTerm term) {}

    /** A glossary of these terms; those that are not to be linked are never found. */
    public Glossary(List<GlossaryTerm> terms) {
        for (GlossaryTerm term : terms) {
            if (!term.link()) continue;
            add(term.term().value(), term);
            term.abbreviation().ifPresent(abbreviation -> addForm(new Form(fold(abbreviation.value()), true, term)));
            for (Text variant : term.variants()) add(variant.value(), term);
        }
        byFirstWord
                .values()
                .forEach(forms ->
                        forms.sort(Comparator.comparingInt(form -> -form.text().length())));
    }

    /** The longest term that begins at this place of a text, which must be the start of a word. */
    Optional<Match> at(String text, int start) {
        List<Form> forms = byFirstWord.getOrDefault(firstWord(text, start), List.of());
        for (Form form : forms) {
            int end = start + form.text().length();
            if (end > text.length() || end < text.length() && isWord(text.charAt(end))) continue;
            if (form.isAt(text, start)) return Optional.of(new Match(end, form.term()));
        }
        return Optional.empty();
    }

    /** True for the characters that words are made of. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private void add(String text, GlossaryTerm term) {
        boolean abbreviation = text.matches(".*[A-Z]{2}.*");
        addForm(new Form(fold(text), abbreviation, term));
    }

    private void addForm(Form form) {
        byFirstWord
                .computeIfAbsent(firstWord(form.text(), 0), word -> new ArrayList<>())
                .add(form);
    }

    // Reports mix straight and curly apostrophes; they mean the same.
    private static String fold(String text) {
        return text.replace('\u2019', '\'');
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && isWord(text.charAt(end))) end++;
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
