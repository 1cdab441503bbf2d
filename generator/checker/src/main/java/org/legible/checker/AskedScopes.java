package org.legible.checker;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;

/**
 * Which kinds of rule a page answers to.
 *
 * @param scopes the kinds
 */
record AskedScopes(Set<Facts.Scope> scopes) {

    /** The type of the first thing that JSON-LD describes, which is the page's own. */
    private static final Pattern REPORT = Pattern.compile("^\\s*\\{[^{}]*\"@type\"\\s*:\\s*\"Report\"");

    static AskedScopes of(ParsedPage page, Profile profile) {
        Set<Facts.Scope> scopes = EnumSet.of(Facts.Scope.STANDARD);
        switch (profile) {
            case WCAG22_AA -> {}
            case LARGE_PRINT -> scopes.add(Facts.Scope.LARGE_PRINT);
            case REPORT -> {
                scopes.add(Facts.Scope.REPORT);
                scopes.add(Facts.Scope.ADVICE);
            }
            case ALL -> {
                scopes.add(Facts.Scope.ADVICE);
                if (report(page)) scopes.add(Facts.Scope.REPORT);
                if (largePrint(page)) scopes.add(Facts.Scope.LARGE_PRINT);
            }
        }
        return new AskedScopes(scopes);
    }

    boolean asks(Facts.Scope scope) {
        return scopes.contains(scope);
    }

    /** Whether the page says in the words of schema.org that it is a report. */
    private static boolean report(ParsedPage page) {
        return page.elements("script").stream()
                        .filter(script -> Texts.lower(script.attr("type")).equals("application/ld+json"))
                        .anyMatch(script ->
                                REPORT.matcher(script.element().data()).find())
                || page.having("itemtype").stream()
                        .anyMatch(e -> e.attr("itemtype").matches("https?://schema\\.org/Report"));
    }

    private static boolean largePrint(ParsedPage page) {
        if (("/" + page.file()).contains("/large-print/")) return true;
        return page.elements("meta").stream()
                .anyMatch(m -> (m.attr("property") + m.attr("name")).endsWith("accessibilityFeature")
                        && m.attr("content").contains("largePrint"));
    }
}
