package org.legible.authoring.importing.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.SourceWords;

/** Takes the notes out of a text: a line that begins with a raised figure, which is marked elsewhere. */
final class TypedNotes {

    private static final Pattern NOTE = Pattern.compile(
            "\\s*(?:(?<raised>[¹²³⁰⁴-⁹]{1,3})\\s*|<sup>(?<tagged>\\d{1,3})</sup>\\s*|\\[\\^?(?<square>\\d{1,3})]:?\\s+)(?<text>\\S.*)");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<TypedLine> rest = new ArrayList<>();

    TypedNotes(List<TypedLine> lines) {
        String open = "";
        for (TypedLine line : lines) {
            Matcher note = NOTE.matcher(line.text());
            if (note.matches() && isMarked(label(note), lines, line) && !texts.containsKey(label(note))) {
                open = label(note);
                texts.put(open, note.group("text"));
            } else if (!open.isEmpty() && !line.isBlank() && goesOn(texts.get(open), line.text())) {
                texts.merge(open, line.text().strip(), (first, second) -> first + " " + second);
            } else {
                open = "";
                rest.add(line);
            }
        }
    }

    private static String label(Matcher note) {
        if (note.group("raised") != null) return InlineMarkup.figures(note.group("raised"));
        return note.group("tagged") != null ? note.group("tagged") : note.group("square");
    }

    private static boolean isMarked(String label, List<TypedLine> lines, TypedLine itself) {
        StringBuilder raised = new StringBuilder();
        label.chars().forEach(c -> raised.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
        return lines.stream()
                .filter(line -> line != itself)
                .anyMatch(line -> line.text().matches(".*\\S" + raised + "(?![⁰¹²³⁴-⁹]).*")
                        || line.text().contains("<sup>" + label + "</sup>")
                        || line.text().matches(".*\\S\\[\\^?" + label + "].*"));
    }

    // The next line of a note is not a list, and its last did not end a sentence.
    private static boolean goesOn(String text, String next) {
        return !text.matches(".*[.!?]”?$") && !next.matches("\\s*(?:[-•*#]|\\d+[.)]|\\().*");
    }

    /** The lines that are no notes. */
    List<TypedLine> rest() {
        return rest;
    }

    /** The labels of the notes. */
    Set<String> labels() {
        return new LinkedHashSet<>(texts.keySet());
    }

    /** The words of the notes by their labels. */
    Map<String, SourceWords> words() {
        Map<String, SourceWords> words = new LinkedHashMap<>();
        texts.forEach((label, text) -> words.put(label, InlineMarkup.words(text, Set.of())));
        return words;
    }
}
