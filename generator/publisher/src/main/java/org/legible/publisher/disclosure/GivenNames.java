package org.legible.publisher.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that parents give. */
record GivenNames(Set<String> names) {

    private static final String FILE = "given-names.txt";

    /** Reads the list that comes with the program. */
    static GivenNames read() {
        try (InputStream stream = GivenNames.class.getResourceAsStream(FILE)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new GivenNames(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Pattern.compile(" ")::splitAsStream)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** True if one of these words is such a name. */
    boolean hasOneOf(String words) {
        return Pattern.compile("[ -]").splitAsStream(words).anyMatch(names::contains);
    }
}
