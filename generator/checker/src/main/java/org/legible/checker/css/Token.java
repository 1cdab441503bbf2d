package org.legible.checker.css;

/**
 * A token of CSS Syntax Level 3.
 *
 * @param kind its type
 * @param text its value: the name, the string without quotes, the digits of a number, or the character itself
 * @param unit the unit of a dimension in small letters, else ""
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
        NUMBER,
        PERCENTAGE,
        DIMENSION,
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

    /** Whether the token opens a block that {@link #closes} ends. */
    boolean opens() {
        return switch (kind) {
            case FUNCTION, OPEN_ROUND, OPEN_SQUARE, OPEN_CURLY -> true;
            default -> false;
        };
    }

    /** Whether the token closes the block that another opens. */
    boolean closes(Token opener) {
        return switch (kind) {
            case CLOSE_ROUND -> opener.is(Kind.FUNCTION) || opener.is(Kind.OPEN_ROUND);
            case CLOSE_SQUARE -> opener.is(Kind.OPEN_SQUARE);
            case CLOSE_CURLY -> opener.is(Kind.OPEN_CURLY);
            default -> false;
        };
    }

    boolean closes() {
        return switch (kind) {
            case CLOSE_ROUND, CLOSE_SQUARE, CLOSE_CURLY -> true;
            default -> false;
        };
    }
}
