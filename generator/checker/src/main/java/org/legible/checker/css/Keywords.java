package org.legible.checker.css;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The words that properties take for a value. */
final class Keywords {

    /** Words that every property takes: CSS Cascading Level 5, section 7.3. */
    private static final Set<String> WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");

    private static final Map<Property, Set<String>> WORDS = read();

    private static Map<Property, Set<String>> read() {
        Map<Property, Set<String>> words = new EnumMap<>(Property.class);
        WordLists.keyed(WordLists.lines(Keywords.class, "keywords.txt"))
                .forEach((name, own) -> words.put(Property.named(name), Set.copyOf(own)));
        return words;
    }

    static boolean wide(String value) {
        return WIDE.contains(value);
    }

    /** The words of a property beside those of all; empty where there are none, null where they are not known. */
    static Set<String> of(Property property) {
        return WORDS.get(property);
    }
}
