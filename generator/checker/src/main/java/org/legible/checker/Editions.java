package org.legible.checker;

import java.util.EnumSet;
import java.util.Set;
import org.legible.checker.page.Page;
import org.legible.checker.page.Words;
import org.legible.checker.rule.RuleFacts;

/**
 * Which kinds of rule a page answers to.
 *
 * @param scopes the kinds
 */
record Editions(Set<RuleFacts.Scope> scopes) {

    static Editions of(Page page, Profile profile) {
        Set<RuleFacts.Scope> scopes = EnumSet.of(RuleFacts.Scope.STANDARD);
        switch (profile) {
            case WCAG22_AA -> {}
            case LARGE_PRINT -> scopes.add(RuleFacts.Scope.LARGE_PRINT);
            case REPORT -> {
                scopes.add(RuleFacts.Scope.REPORT);
                scopes.add(RuleFacts.Scope.ADVICE);
            }
            case ALL -> {
                scopes.add(RuleFacts.Scope.ADVICE);
                if (report(page)) scopes.add(RuleFacts.Scope.REPORT);
                if (largePrint(page)) scopes.add(RuleFacts.Scope.LARGE_PRINT);
            }
        }
        return new Editions(scopes);
    }

    boolean asks(RuleFacts.Scope scope) {
        return scopes.contains(scope);
    }

    private static boolean report(Page page) {
        return page.elements("meta").stream()
                .anyMatch(m -> m.attr("name").equalsIgnoreCase("generator")
                        && Words.lower(m.attr("content")).startsWith("legible"));
    }

    private static boolean largePrint(Page page) {
        if (("/" + page.file()).contains("/large-print/")) return true;
        return page.elements("meta").stream()
                .anyMatch(m -> (m.attr("property") + m.attr("name")).endsWith("accessibilityFeature")
                        && m.attr("content").contains("largePrint"));
    }
}
