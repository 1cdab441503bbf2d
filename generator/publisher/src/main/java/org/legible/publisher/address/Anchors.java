package org.legible.publisher.address;

import java.util.List;
import java.util.regex.Pattern;

/** The ids of things in a page that others may cite. They are kept for ever: a citation must not break. */
public final class Anchors {

    /** Beginnings of ids that the publisher makes; headings must not use them. */
    public static final List<String> RESERVED =
            List.of("paragraph-", "recommendation-", "action-", "judgement-", "note-", "term-", "table-", "page-");

    private static final Pattern CITABLE =
            Pattern.compile("(paragraph|recommendation|action|judgement|term)-.+|note-[0-9]+");

    /** True for an id that only the publisher may make. */
    public static boolean isReserved(String id) {
        return RESERVED.stream().anyMatch(id::startsWith);
    }

    /** True for an id of a kind that a citation may name, where headings have ids of their own. */
    public static boolean isCitable(String id) {
        return CITABLE.matcher(id).matches();
    }

    private Anchors() {}

    /**
     * A numbered paragraph.
     *
     * @param reference the number, or {@code sequence/number} in a sequence of its own
     */
    public static String paragraph(String reference) {
        int slash = reference.indexOf('/');
        return slash < 0
                ? "paragraph-" + reference
                : reference.substring(0, slash) + "-paragraph-" + reference.substring(slash + 1);
    }

    /**
     * A paragraph's number as it is said where it stands alone: {@code annex-b/1} is "annex b 1", so that nobody takes it for
     * paragraph 1 of the report.
     */
    public static String spoken(String reference) {
        int slash = reference.indexOf('/');
        if (slash < 0) return reference;
        return reference.substring(0, slash).replace('-', ' ') + " " + reference.substring(slash + 1);
    }

    /** A recommendation. */
    public static String recommendation(String id) {
        return "recommendation-" + id;
    }

    /** An action. */
    public static String action(String id) {
        return "action-" + id;
    }

    /** A judgement: an area's id, or a grid's key for its overall grade. */
    public static String judgement(String id) {
        return "judgement-" + id;
    }

    /** A note. */
    public static String note(int number) {
        return "note-" + number;
    }

    /** A glossary term; the id is made from the term as a heading's is. */
    public static String term(String term) {
        return "term-" + HeadingIds.slug(term);
    }
}
