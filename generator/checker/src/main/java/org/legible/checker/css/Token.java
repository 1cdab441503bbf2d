package org.legible.checker.css;

/**
 * A token of CSS Syntax Level 3.
 *
 * @param kind its type
 * @param text its value: the name, the string without quotes, the digits of a number, or the character itself
 * @param unit the unit of a dimension in small letters, "%" of a percentage, else ""
 * @param start where it begins in the sheet
 * @param end where it ends
 */
record Token(Kind kind, String text, String unit, int start, int end) {

    enum Kind {
        IDENT,
        FUNCTION,
        AT,
        HASH,
        STRING,
        URL,
        /** A number, a percentage or a dimension. */
        NUMERIC,
        SPACE,
        COLON,
        SEMICOLON,
        COMMA,
        OPEN_CURLY,
        CLOSE_CURLY,
        OPEN_ROUND,
        CLOSE_ROUND,
        OPEN_SQUARE,
        CLOSE_SQUARE,
        DELIM,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean delim(char c) {
        return kind == Kind.DELIM && text.charAt(0) == c;
    }

    boolean ident(String name) {
        return kind == Kind.IDENT && text.equalsIgnoreCase(name);
    }

    /** What closes the block that the token opens; END where it opens none. */
    private Kind closer() {
        return switch (kind) {
            case FUNCTION, OPEN_ROUND -> Kind.CLOSE_ROUND;
            case OPEN_SQUARE -> Kind.CLOSE_SQUARE;
            case OPEN_CURLY -> Kind.CLOSE_CURLY;
            default -> Kind.END;
        };
    }

    /** Whether the token opens a block that {@link #closes} ends. */
    boolean opens() {
        return closer() != Kind.END;
    }

    /** Whether the token closes the block that another opens. */
    boolean closes(Token opener) {
        return closes() && kind == opener.closer();
    }

    boolean closes() {
        return kind == Kind.CLOSE_ROUND || kind == Kind.CLOSE_SQUARE || kind == Kind.CLOSE_CURLY;
    }
}
