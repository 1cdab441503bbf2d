package org.legible.authoring.importing.typed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.Doubt;

/** Takes printed lists of contents out of a text, and learns from them which lines are headings. */
final class TypedContents {

    private static final Pattern TITLE = Pattern.compile("(?i)#{0,6}\\s*(?:table of )?contents");
    private static final Pattern ENTRY = Pattern.compile(
            "(?<words>\\S.*?)(?:[\\s.…_]*(?:\\t|\\.{3,}|…|\\s{2,})[\\s.…]*)(?<page>\\d{1,4}|[ivxl]{1,6}|_)?\\s*");
    private static final Pattern LAST_OF_TWO = Pattern.compile("(?<words>\\S.*\\S)\\s+\\d{1,4}");
    private static final int MOST = 400;
    private static final int CUT = 30;
    private static final int LONGEST = 300;

    private final Set<String> entries = new HashSet<>();
    private final List<TypedLine> rest = new ArrayList<>();
    private final StringBuilder left = new StringBuilder();

    TypedContents(List<TypedLine> lines) {
        boolean isWithin = false;
        int taken = 0;
        for (int i = 0; i < lines.size(); i++) {
            TypedLine line = lines.get(i);
            String text = plain(line.text());
            if (TITLE.matcher(text).matches()) {
                isWithin = true;
                taken = 0;
                left.append(text).append(' ');
            } else if (isWithin
                    && taken < MOST
                    && (text.isBlank() || text.matches("[-_ ]+") || isEntry(text) || isAbove(lines, i))) {
                if (!text.isBlank()) taken++;
                left.append(text).append(' ');
            } else {
                isWithin = false;
                rest.add(line);
            }
        }
    }

    // A heading within the contents, which has no page of its own.
    private boolean isAbove(List<TypedLine> lines, int index) {
        String next = lines.stream()
                .skip(index + 1L)
                .filter(line -> !line.isBlank())
                .map(line -> plain(line.text()))
                .findFirst()
                .orElse("");
        return plain(lines.get(index).text()).length() < 100 && isEntry(next);
    }

    private boolean isEntry(String text) {
        if (text.length() > LONGEST) return false;
        Matcher entry = ENTRY.matcher(text);
        Matcher wrapped = LAST_OF_TWO.matcher(text);
        if (entry.matches()) entries.add(key(entry.group("words")));
        else if (wrapped.matches()) entries.add(key(wrapped.group("words")));
        return entry.matches() || wrapped.matches();
    }

    private static String plain(String text) {
        return text.replaceAll("</?[a-z]{1,6}\\s*/?>", "").replace("**", "").stripTrailing();
    }

    /** The words of a heading without what is written in different ways. */
    static String key(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** True if a line is an entry of the contents. */
    boolean has(String words) {
        String key = key(words);
        return entries.contains(key) || entries.stream().anyMatch(entry -> isCut(entry, key));
    }

    // Two columns that ran into each other: "… looked after and ach _" for "… looked after and achieving permanence".
    private static boolean isCut(String entry, String key) {
        int last = entry.lastIndexOf(' ');
        return last > CUT && key.length() < entry.length() + CUT && key.startsWith(entry.substring(0, last));
    }

    /** The lines that are no contents. */
    List<TypedLine> rest() {
        return rest;
    }

    /** What was taken out. */
    Optional<Doubt> doubt() {
        String words = left.toString().replaceAll("\\s+", " ").strip();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Doubt.leftOut(words, "A printed list of contents. The website makes its own."));
    }
}
