package org.legible.checker.accessibility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.checker.css.WordLists;
import org.legible.checker.page.Texts;

/**
 * The roles of WAI-ARIA 1.2, Digital Publishing WAI-ARIA 1.1 and the Graphics module, and those of WAI-ARIA 1.3 that browsers
 * know already.
 */
public final class AriaRoles {

    private static final Map<String, RoleFacts> ROLES = read();

    private AriaRoles() {}

    private static Map<String, RoleFacts> read() {
        Map<String, RoleFacts> roles = new HashMap<>();
        for (String line : WordLists.lines(AriaRoles.class, "roles.txt")) {
            String[] parts = line.split("\\|", -1);
            Set<String> required = attributes(parts[2]);
            Set<String> supported = new HashSet<>(attributes(parts[3]));
            supported.addAll(required);
            // A letter for each of what it is.
            String is = parts[1];
            roles.put(
                    parts[0],
                    new RoleFacts(
                            parts[0],
                            is.contains("a"),
                            is.contains("w"),
                            is.contains("c"),
                            is.contains("p"),
                            is.contains("x"),
                            is.contains("l"),
                            required,
                            Set.copyOf(supported),
                            words(parts[4]),
                            words(parts[5])));
        }
        return Map.copyOf(roles);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Texts.split(text));
    }

    private static Set<String> attributes(String text) {
        return Texts.split(text).stream().map(word -> "aria-" + word).collect(Collectors.toUnmodifiableSet());
    }

    /** The facts of a role; empty where there is no such role. */
    public static Optional<RoleFacts> find(String role) {
        return Optional.ofNullable(ROLES.get(role));
    }

    /** Whether authors may use a role of this name. */
    public static boolean usable(String role) {
        return find(role).filter(facts -> !facts.isAbstract()).isPresent();
    }

    /** Whether a role of this name is there for the definition of others only. */
    public static boolean isAbstract(String role) {
        return find(role).filter(RoleFacts::isAbstract).isPresent();
    }

    /** The role that authors may use whose name is nearest to a misspelt one. */
    public static Optional<String> nearest(String role) {
        return Spelling.of(
                role, ROLES.keySet().stream().filter(AriaRoles::usable).toList());
    }
}
