package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Splits CSS into tokens as CSS Syntax Level 3, section 4 says; every text has tokens. Comments are left out. */
final class Tokenizer {

    private static final String[] SINGLE = singles();

    private final String css;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String css) {
        this.css = css;
    }

    static List<Token> tokens(String css) {
        Tokenizer tokenizer = new Tokenizer(css);
        while (tokenizer.at < css.length()) tokenizer.next();
        tokenizer.tokens.add(new Token(Token.Kind.END, "", "", css.length(), css.length()));
        return tokenizer.tokens;
    }

    /** The number, percentage or dimension that a text is; empty where it is anything else. */
    static Optional<Token> numeric(String css) {
        Tokenizer one = new Tokenizer(css);
        if (!one.number(0)) return Optional.empty();
        Token token = one.numeric();
        return one.at == css.length() ? Optional.of(token) : Optional.empty();
    }

    private char peek(int ahead) {
        return at + ahead < css.length() ? css.charAt(at + ahead) : '\0';
    }

    private void add(Token.Kind kind, String text, int start) {
        tokens.add(new Token(kind, text, "", start, at));
    }

    private void next() {
        int start = at;
        char c = css.charAt(at);
        if (c == '/' && peek(1) == '*') {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (space(c)) {
            while (at < css.length() && space(css.charAt(at))) at++;
            add(Token.Kind.SPACE, " ", start);
        } else if (c == '"' || c == '\'') {
            at++;
            add(Token.Kind.STRING, string(c), start);
        } else if (number(0)) {
            tokens.add(numeric());
        } else if (c == '#' && identStart(1)) {
            at++;
            add(Token.Kind.HASH, name(), start);
        } else if (c == '@' && identStart(1)) {
            at++;
            add(Token.Kind.AT, name().toLowerCase(Locale.ROOT), start);
        } else if (c == '<' && css.startsWith("<!--", at) || c == '-' && css.startsWith("-->", at)) {
            at += c == '<' ? 4 : 3;
        } else if (identStart(0)) {
            identLike(start);
        } else {
            at++;
            add(single(c), c < SINGLE.length ? SINGLE[c] : String.valueOf(c), start);
        }
    }

    private static String[] singles() {
        String[] texts = new String[128];
        for (char c = 0; c < texts.length; c++) texts[c] = String.valueOf(c);
        return texts;
    }

    private static Token.Kind single(char c) {
        return switch (c) {
            case ':' -> Token.Kind.COLON;
            case ';' -> Token.Kind.SEMICOLON;
            case ',' -> Token.Kind.COMMA;
            case '{' -> Token.Kind.OPEN_CURLY;
            case '}' -> Token.Kind.CLOSE_CURLY;
            case '(' -> Token.Kind.OPEN_ROUND;
            case ')' -> Token.Kind.CLOSE_ROUND;
            case '[' -> Token.Kind.OPEN_SQUARE;
            case ']' -> Token.Kind.CLOSE_SQUARE;
            default -> Token.Kind.DELIM;
        };
    }

    static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean nameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private static boolean nameChar(char c) {
        return nameStart(c) || digit(c) || c == '-';
    }

    private boolean escape(int ahead) {
        return peek(ahead) == '\\' && peek(ahead + 1) != '\n' && at + ahead + 1 < css.length();
    }

    private boolean identStart(int ahead) {
        char c = peek(ahead);
        if (c == '-') return nameStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || escape(ahead + 1);
        return nameStart(c) || escape(ahead);
    }

    private boolean number(int ahead) {
        char c = peek(ahead);
        if (c == '+' || c == '-') c = peek(++ahead);
        return digit(c) || c == '.' && digit(peek(ahead + 1));
    }

    private Token numeric() {
        int start = at;
        if (peek(0) == '+' || peek(0) == '-') at++;
        while (digit(peek(0))) at++;
        if (peek(0) == '.' && digit(peek(1))) {
            at++;
            while (digit(peek(0))) at++;
        }
        boolean signed = peek(1) == '+' || peek(1) == '-';
        if ((peek(0) == 'e' || peek(0) == 'E') && (digit(peek(1)) || signed && digit(peek(2)))) {
            at += signed ? 2 : 1;
            while (digit(peek(0))) at++;
        }
        String digits = css.substring(start, at);
        boolean percentage = peek(0) == '%';
        if (percentage) at++;
        String unit = percentage ? "%" : identStart(0) ? name().toLowerCase(Locale.ROOT) : "";
        return new Token(Token.Kind.NUMERIC, digits, unit, start, at);
    }

    private void identLike(int start) {
        String name = name();
        if (peek(0) != '(') {
            add(Token.Kind.IDENT, name, start);
            return;
        }
        at++;
        if (name.equalsIgnoreCase("url") && !quoted()) {
            int from = at;
            while (at < css.length() && css.charAt(at) != ')') at += escape(0) ? 2 : 1;
            at = Math.min(at, css.length());
            String address = css.substring(from, at).strip();
            at = Math.min(at + 1, css.length());
            add(Token.Kind.URL, address, start);
        } else {
            add(Token.Kind.FUNCTION, name.toLowerCase(Locale.ROOT), start);
        }
    }

    private boolean quoted() {
        int i = at;
        while (i < css.length() && space(css.charAt(i))) i++;
        return i < css.length() && (css.charAt(i) == '"' || css.charAt(i) == '\'');
    }

    private String name() {
        int start = at;
        while (at < css.length() && nameChar(css.charAt(at))) at++;
        if (!escape(0)) return css.substring(start, at);
        StringBuilder name = new StringBuilder(css.substring(start, at));
        while (at < css.length()) {
            if (nameChar(css.charAt(at))) name.append(css.charAt(at++));
            else if (escape(0)) name.appendCodePoint(escaped());
            else break;
        }
        return name.toString();
    }

    private String string(char quote) {
        int start = at;
        while (at < css.length() && css.charAt(at) != quote && css.charAt(at) != '\n' && css.charAt(at) != '\\') at++;
        StringBuilder text = new StringBuilder(css.substring(start, at));
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == quote) {
                at++;
                break;
            }
            if (c == '\n') break;
            if (c != '\\') {
                text.append(c);
                at++;
            } else if (peek(1) == '\n' || at + 1 >= css.length()) {
                at = Math.min(at + 2, css.length());
            } else {
                text.appendCodePoint(escaped());
            }
        }
        return text.toString();
    }

    private int escaped() {
        at++;
        int start = at;
        while (at < css.length() && at - start < 6 && Character.digit(css.charAt(at), 16) >= 0) at++;
        if (at == start) {
            int point = css.codePointAt(at);
            at += Character.charCount(point);
            return point;
        }
        int point = Integer.parseInt(css.substring(start, at), 16);
        if (at < css.length() && space(css.charAt(at))) at++;
        boolean bad = point == 0 || point > Character.MAX_CODE_POINT || point >= 0xD800 && point <= 0xDFFF;
        return bad ? 0xFFFD : point;
    }

    /** A piece of a style sheet with its comments taken out. */
    static String withoutComments(String text) {
        int comment = text.indexOf("/*");
        if (comment < 0) return text;
        StringBuilder out = new StringBuilder();
        int start = 0;
        while (comment >= 0) {
            out.append(text, start, comment);
            int end = text.indexOf("*/", comment + 2);
            start = end < 0 ? text.length() : end + 2;
            comment = text.indexOf("/*", start);
        }
        return out.append(text.substring(start)).toString();
    }
}
