package org.legible.checker.css;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Splits values at commas, spaces and words, but not inside brackets or strings. */
public final class ValueLists {

    private ValueLists() {}

    /** The parts between commas. */
    public static List<String> splitCommas(String text) {
        return split(text, ',');
    }

    /** The parts between white space; a slash is a part of its own. */
    public static List<String> splitSpaces(String text) {
        return split(text, ' ').stream().filter(part -> !part.isEmpty()).toList();
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == '\\') i++;
                else if (c == quote) quote = 0;
            } else if (c == '\\') {
                i++;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth <= 0 && separator == ' ' && c == '/') {
                parts.add(text.substring(start, i).strip());
                parts.add("/");
                start = i + 1;
            } else if (depth <= 0 && (c == separator || separator == ' ' && Tokenizer.space(c))) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(Math.min(start, text.length())).strip());
        return parts;
    }

    /** What stands between the brackets of a function such as "calc(...)"; empty where the text is no such call. */
    public static Optional<String> arguments(String text, String function) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (!lower.startsWith(function + "(") || !lower.endsWith(")")) return Optional.empty();
        return Optional.of(text.strip()
                .substring(function.length() + 1, lower.length() - 1)
                .strip());
    }
}
