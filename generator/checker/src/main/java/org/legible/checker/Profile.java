package org.legible.checker;

import java.util.Arrays;
import java.util.Optional;

/** Which rules are asked. */
public enum Profile {
    /** WCAG 2.2 at levels A and AA. */
    WCAG22_AA("wcag22-aa"),
    /** WCAG, and what large print asks for, on every page. */
    LARGE_PRINT("large-print"),
    /** WCAG, and what accessible reports ask for, on every page. */
    REPORT("report"),
    /**
     * Everything, with advice beyond level AA. Rules for one edition apply where the page says that it is one: a report
     * names Legible as its generator; a large-print page lies in a folder "large-print" or claims the accessibility
     * feature "largePrint".
     */
    ALL("all");

    private final String text;

    Profile(String text) {
        this.text = text;
    }

    /** The name used on the command line. */
    public String text() {
        return text;
    }

    /** The profile of that name. */
    public static Optional<Profile> named(String name) {
        return Arrays.stream(values()).filter(p -> p.text.equals(name)).findFirst();
    }
}
