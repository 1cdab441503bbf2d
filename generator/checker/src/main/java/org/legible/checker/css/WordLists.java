package org.legible.checker.css;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words and tables, in the code or in a file beside the class that reads it. */
public final class WordLists {

    private WordLists() {}

    /** Words with white space between them. */
    public static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Phrases with commas between them. */
    public static Set<String> phrases(String text) {
        return Set.of(text.strip().split(",\\s+"));
    }

    /** A table whose lines have a key, a colon, and the words that belong to it. */
    public static Map<String, List<String>> keyed(List<String> lines) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            String[] sides = line.strip().split(":\\s*", 2);
            rows.put(sides[0], sides[1].isEmpty() ? List.of() : List.of(sides[1].split("\\s+")));
        }
        return rows;
    }

    /** The lines of a file beside a class, without those that begin with a hash. */
    public static List<String> lines(Class<?> reader, String file) {
        return text(reader, file).lines().filter(line -> !line.startsWith("#")).toList();
    }

    /** The text of a file beside a class. */
    public static String text(Class<?> reader, String file) {
        try (InputStream in = reader.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " is part of the jar", broken);
        }
    }
}
