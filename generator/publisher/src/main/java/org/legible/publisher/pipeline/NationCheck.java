package org.legible.publisher.pipeline;

import java.util.Set;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Site;
import org.legible.publisher.words.Words;

/** Checks that the words know the nation whose law asks for the accessibility statement. */
final class NationCheck {

    private static final String NATIONS = "accessibility.nations";

    private NationCheck() {}

    static void check(Site site, Words words, Problems problems) {
        Set<String> known = words.keys(NATIONS);
        site.accessibilityStatement()
                .nation()
                .filter(nation -> !known.contains(nation.value()))
                .ifPresent(nation -> problems.error(
                        nation.place(),
                        "The words know no nation \"" + nation + "\".",
                        "The accessibility statement could not say whose law applies, and whom to turn to.",
                        Nearest.to(nation.value(), known)
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Use one of: " + String.join(", ", known)
                                        + "; or write the words of yours under "
                                        + "accessibility, nations, in words/" + words.language()
                                        + ".yaml in your templates folder.")));
    }
}
