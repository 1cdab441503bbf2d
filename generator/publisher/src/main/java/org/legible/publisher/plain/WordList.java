package org.legible.publisher.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that readers know, in all their forms: a list holds "plan" and "happy", and so "plans", "planned" and "happier" are known.
 * The lists are American; British spellings of their words count as the same.
 */
record WordList(Set<String> words) {

    private static final Pattern ENDING = Pattern.compile("(?<stem>.{2,}?)(?:'s|s'|s|es|d|ed|ing|er|est|ly)");
    private static final Set<String> BRITISH =
            Set.of("mum", "maths", "grey", "centre", "metre", "theatre", "programme", "tyre", "pyjamas", "football");

    /** One of the lists that come with the program. */
    static WordList read(String file) {
        return new WordList(
                Stream.concat(lines(file).stream(), BRITISH.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** The lines of a list that comes with the program, without remarks. */
    static List<String> lines(String file) {
        try (InputStream stream = WordList.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** True if readers know this word, given in small letters; one with a hyphen if they know its parts. */
    boolean knows(String word) {
        if (isListed(word)) return true;
        if (word.contains("-")) return Stream.of(word.split("-")).allMatch(this::knows);
        Matcher ending = ENDING.matcher(word);
        if (!ending.matches()) return false;
        String stem = ending.group("stem");
        // planned: plan; making: make; tried: try
        return isListed(stem)
                || isListed(stem + "e")
                || isListed(stem.replaceFirst("(.)\\1$", "$1"))
                || isListed(stem.replaceFirst("i$", "y"));
    }

    private boolean isListed(String word) {
        return words.contains(word) || words.contains(word.replace("our", "or"));
    }
}
