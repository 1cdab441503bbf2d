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

    /**
     * What one of the kind is numbered with.
     *
     * @param follows what may stand behind the number of a note, where a language says more of it: " above", " and 4"
     */
    String number(String follows) {
        return switch (this) {
            case PARAGRAPH ->
                "\\p{Nd}{1,4}[A-Z]{0,2}(?:\\.\\p{Nd}{1,4}[A-Z]{0,2}){0,3}[a-z]?(?:\\([a-z]{1,4}\\)){0,3}(?![\\w%])";
            case ANNEX -> "(?:[A-Z]|\\p{Nd}{1,2})(?![\\w%])";
            // "Please note 3 stops" counts stops.
            case NOTE -> "\\p{Nd}{1,4}(?=[\\p{Po}\\p{Pe}\\p{Pf}&&[^%&*#@/\\\\]]|$|\\s*(?:" + follows + "))";
            default -> "\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,4}){0,3}[A-Za-z]?(?![\\w%])";
        };
    }
}
