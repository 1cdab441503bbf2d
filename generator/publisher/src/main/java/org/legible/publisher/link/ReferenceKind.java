package org.legible.publisher.link;

import java.util.Locale;

/** What words of a text can refer to. The words themselves belong to a language: {@link ReferenceWords}. */
enum ReferenceKind {
    PARAGRAPH,
    RECOMMENDATION,
    TABLE,
    FIGURE,
    ANNEX,
    NOTE;

    /** The word for one of the kind in messages, and its key in the words file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one of the kind is numbered with. */
    String number() {
        return switch (this) {
            case PARAGRAPH -> "\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,4}){0,3}[A-Za-z]?(?:\\([a-z]{1,4}\\)){0,3}(?![\\w%])";
            case ANNEX -> "(?:[A-Z]|\\p{Nd}{1,2})(?![\\w%])";
            // "Please note 3 stops" counts stops.
            case NOTE -> "\\p{Nd}{1,4}(?=[.,;:)\\]]|$|\\s+(?:above|below|and\\s+\\d|to\\s+\\d|or\\s+\\d))";
            default -> "\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,4}){0,3}[A-Za-z]?(?![\\w%])";
        };
    }
}
