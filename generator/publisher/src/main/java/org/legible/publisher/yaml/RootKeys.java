package org.legible.publisher.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file whose keys, or items, at the left margin are left out one by one. */
final class RootKeys {

    private static final Pattern BEGINNING = Pattern.compile("(?:-|([A-Za-z][\\w-]*)\\s*:)(?:\\s.*)?");

    private final List<String> lines;

    RootKeys(String text) {
        lines = Arrays.asList(text.split("\n", -1));
    }

    /** The text with as many lines as before; those that were left out are blank. */
    String text() {
        return String.join("\n", lines);
    }

    /**
     * Leaves out the key to which a line belongs, counted from 1.
     *
     * @return the key; empty words for an item of a list; empty if the line belongs to none
     */
    Optional<String> cut(int line) {
        int first = Math.min(line, lines.size()) - 1;
        while (first >= 0 && !isBeginning(first)) first--;
        if (first < 0) return Optional.empty();
        Matcher beginning = BEGINNING.matcher(lines.get(first));
        String key = beginning.matches() && beginning.group(1) != null ? beginning.group(1) : "";
        int end = first;
        do lines.set(end++, "");
        while (end < lines.size() && !isBeginning(end));
        return Optional.of(key);
    }

    private boolean isBeginning(int line) {
        return BEGINNING.matcher(lines.get(line)).matches();
    }
}
