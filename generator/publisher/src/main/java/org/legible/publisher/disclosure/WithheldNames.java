package org.legible.publisher.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of people and places that nothing published may hold, from a list that is kept outside the content. A name is found
 * whatever its capitals, accents, spaces and hyphens; it is never said in full.
 */
public final class WithheldNames {

    /** No name. */
    public static final WithheldNames NONE = new WithheldNames(List.of());

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final List<Pattern> names;

    private WithheldNames(List<Pattern> names) {
        this.names = names;
    }

    /** The names of a list: one on each line; empty lines and lines that begin with # count for nothing. */
    public static WithheldNames read(String list) {
        return new WithheldNames(list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(WithheldNames::form)
                .toList());
    }

    /** A text that is another for other names. */
    public String basis() {
        return names.toString();
    }

    /** Those that a text holds. */
    List<Leak> in(SeenText text) {
        if (names.isEmpty()) return List.of();
        String words = folded(text.words());
        List<Leak> leaks = new ArrayList<>();
        for (Pattern name : names) {
            Matcher found = name.matcher(words);
            while (found.find())
                leaks.add(new Leak(
                        Leak.Kind.WITHHELD_NAME,
                        found.start(),
                        "" + found.start(),
                        initials(text.words().substring(found.start(), found.end()))));
        }
        return leaks;
    }

    private static Pattern form(String name) {
        String parts = Pattern.compile("[^\\p{L}\\p{N}]+")
                .splitAsStream(folded(name))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\p{L}\\p{N}\\n]{0,3}"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + parts + "(?![\\p{L}\\p{N}](?<!s))|(?<![\\p{L}\\p{N}])" + parts
                + "(?=s?(?![\\p{L}\\p{N}]))");
    }

    // Letter for letter, so that what is found stands at the same place in the text.
    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (char c : words.toCharArray()) {
            String bare = c < 0x80
                    ? String.valueOf(c)
                    : ACCENTS.matcher(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD))
                            .replaceAll("");
            folded.append(bare.length() == 1 ? bare.charAt(0) : c);
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static String initials(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.charAt(0) + "…")
                .collect(Collectors.joining(" "));
    }
}
