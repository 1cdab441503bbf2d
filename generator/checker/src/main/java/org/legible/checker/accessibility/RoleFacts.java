package org.legible.checker.accessibility;

import java.util.Set;

/**
 * What WAI-ARIA 1.2 says of a role.
 *
 * @param isAbstract whether authors must not use it
 * @param widget whether it is something to operate
 * @param namedByContent whether its name may come from what stands inside
 * @param presentationalChildren whether what stands inside is not exposed
 * @param nameProhibited whether it must not have a name
 * @param landmark whether it is a landmark
 * @param required attributes without which it means nothing
 * @param supported attributes it may have beside the global ones, required ones included
 * @param owns roles one of which must be inside, where any must
 * @param context roles one of which must be around, where any must
 */
public record RoleFacts(
        String name,
        boolean isAbstract,
        boolean widget,
        boolean namedByContent,
        boolean presentationalChildren,
        boolean nameProhibited,
        boolean landmark,
        Set<String> required,
        Set<String> supported,
        Set<String> owns,
        Set<String> context) {}
