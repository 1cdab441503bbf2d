package org.legible.checker.accessibility;

import java.util.Set;

/**
 * What WAI-ARIA 1.2 says of a role.
 *
 * @param name its name
 * @param flags a letter for each of the questions below
 * @param required attributes without which it means nothing
 * @param supported attributes it may have beside the global ones, required ones included
 * @param owns roles one of which must be inside, where any must
 * @param context roles one of which must be around, where any must
 */
public record RoleFacts(
        String name, String flags, Set<String> required, Set<String> supported, Set<String> owns, Set<String> context) {

    /** Whether authors must not use it. */
    public boolean isAbstract() {
        return flags.contains("a");
    }

    /** Whether it is something to operate. */
    public boolean widget() {
        return flags.contains("w");
    }

    /** Whether its name may come from what stands inside. */
    public boolean namedByContent() {
        return flags.contains("c");
    }

    /** Whether what stands inside is not exposed. */
    public boolean presentationalChildren() {
        return flags.contains("p");
    }

    /** Whether it must not have a name. */
    public boolean nameProhibited() {
        return flags.contains("x");
    }

    /** Whether it is a landmark. */
    public boolean landmark() {
        return flags.contains("l");
    }
}
