package org.legible.checker.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;

/** The attributes of WAI-ARIA 1.2 and what their values may be. */
public final class AriaAttributes {

    private static final List<String> ROWS = WordLists.lines(AriaAttributes.class, "attributes.txt");

    /** Attributes that every role may have, those that WAI-ARIA 1.2 discourages on some included. */
    public static final Set<String> GLOBAL = ROWS.stream()
            .filter(row -> row.contains("*"))
            .map(row -> "aria-" + row.substring(0, row.indexOf('*')))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Facts> ATTRIBUTES = read();

    /** What values an attribute takes. */
    public enum Type {
        BOOLEAN,
        BOOLEAN_OR_UNDEFINED,
        TRISTATE,
        TOKEN,
        TOKENS,
        ID,
        IDS,
        INTEGER,
        NUMBER,
        TEXT
    }

    /**
     * One attribute.
     *
     * @param type of its value
     * @param tokens the values it takes, for types that list them
     */
    public record Facts(Type type, Set<String> tokens) {}

    private AriaAttributes() {}

    private static Map<String, Facts> read() {
        Map<String, Facts> all = new HashMap<>();
        for (String line : ROWS) {
            List<String> words = Texts.split(line);
            Type type = Type.valueOf(words.get(1));
            all.put(
                    "aria-" + words.get(0).replace("*", ""),
                    new Facts(type, Set.copyOf(words.subList(2, words.size()))));
        }
        return Map.copyOf(all);
    }

    /** The facts of an attribute; empty where WAI-ARIA has none of that name. */
    public static Optional<Facts> find(String name) {
        return Optional.ofNullable(ATTRIBUTES.get(name));
    }

    /** The names of all attributes. */
    public static Set<String> names() {
        return ATTRIBUTES.keySet();
    }

    /** The ARIA attributes of an element in the order they are written. */
    public static List<String> of(PageElement e) {
        List<String> names = List.of();
        for (String name : e.attributeNames()) {
            if (!name.startsWith("aria-")) continue;
            if (names.isEmpty()) names = new ArrayList<>(3);
            names.add(name);
        }
        return names;
    }

    /** Whether a value says the same as no attribute at all (WAI-ARIA 1.2, section 6.6, the values in bold). */
    public static boolean usual(String name, String value) {
        String text = Texts.lower(value.strip());
        return switch (name) {
            case "aria-modal", "aria-multiline", "aria-multiselectable", "aria-readonly", "aria-required" ->
                text.equals("false");
            case "aria-checked", "aria-expanded", "aria-pressed", "aria-selected", "aria-orientation" ->
                text.equals("undefined");
            case "aria-autocomplete", "aria-sort" -> text.equals("none");
            default -> false;
        };
    }
}
