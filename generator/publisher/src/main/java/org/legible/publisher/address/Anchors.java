package org.legible.publisher.address;

import java.util.List;
import java.util.regex.Pattern;

/** The ids of things in a page that others may cite. They are kept for ever: a citation must not break. */
public final class Anchors {

    /** Beginnings of ids that the publisher makes; headings must not use them. */
    public static final List<String> RESERVED = List.of(
            "paragraph-", "recommendation-", "action-", "judgement-", "note-", "term-", "table-", "chart-", "page-");

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

    /** A numbered paragraph. */
    public static String paragraph(ParagraphRef paragraph) {
        String sequence = paragraph.sequence().isEmpty() ? "" : paragraph.sequence() + "-";
        return sequence + "paragraph-" + paragraph.number();
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
