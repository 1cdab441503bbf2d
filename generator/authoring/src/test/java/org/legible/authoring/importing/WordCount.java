package org.legible.authoring.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts words, to see that each of a document is in the report or in the list, as often as it stood in the document. */
final class WordCount {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private WordCount() {}

    /** All text that an import wrote. */
    static String of(ImportResult result) throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(result.list()));
        try (Stream<Path> files = Files.walk(result.folder())) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(md|yaml)"))
                    .toList())
                // A mark of a note, a raised figure and a backslash are no letters.
                all.append('\n').append(Files.readString(file).replaceAll("\\\\(?=[!-/:-@\\[-`{-~])", ""));
        }
        return all.toString();
    }

    /** The words that stand more often in the first than in the second text. */
    static List<String> missing(String source, String output) {
        Map<String, Integer> left = counted(output);
        List<String> missing = new ArrayList<>();
        counted(source).forEach((word, times) -> {
            if (left.getOrDefault(word, 0) < times) missing.add(word + " " + left.getOrDefault(word, 0) + "/" + times);
        });
        return missing;
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> counted = new HashMap<>();
        String plain = java.text.Normalizer.normalize(
                text.replace("\u00ad", "").replaceAll("[⁰¹²³⁴-⁹]+", " "), java.text.Normalizer.Form.NFKC);
        Matcher word = WORD.matcher(plain.toLowerCase(java.util.Locale.ROOT));
        while (word.find()) counted.merge(word.group(), 1, Integer::sum);
        return counted;
    }
}
