package org.legible.publisher.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A success criterion of WCAG 2.2, which an accessibility statement names by its number.
 *
 * @param number such as "1.4.3"
 * @param level "A", "AA" or "AAA"
 * @param name its name in the standard
 */
public record SuccessCriterion(String number, String level, String name) {

    private static final Map<String, SuccessCriterion> ALL = read();

    /** The criterion of this number, or empty if WCAG 2.2 has none. */
    public static Optional<SuccessCriterion> of(String number) {
        return Optional.ofNullable(ALL.get(number));
    }

    /** The numbers of all, in the order of the standard. */
    public static Set<String> numbers() {
        return ALL.keySet();
    }

    /** True if a site of this level must meet it. */
    public boolean isPartOf(String standard) {
        // "AAA" asks for all that "AA" does, and more.
        return level.length() <= standard.length();
    }

    private static Map<String, SuccessCriterion> read() {
        Map<String, SuccessCriterion> all = new LinkedHashMap<>();
        try (InputStream file = SuccessCriterion.class.getResourceAsStream("criteria.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .forEach(part -> all.put(part[0], new SuccessCriterion(part[0], part[1], part[2])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Collections.unmodifiableMap(all);
    }
}
