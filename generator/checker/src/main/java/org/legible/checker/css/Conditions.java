package org.legible.checker.css;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Conditions with "and", "or", "not" and brackets, as media queries and {@code @supports} have them: CSS Conditional Rules.
 * A part that is not understood is neither true nor false, so that "not" does not make it true.
 */
final class Conditions {

    private static final int DEEPEST = 20;

    /**
     * What a condition comes to.
     *
     * @param question judges one part: brackets with what is in them, or the call of a function
     */
    static Truth holds(String condition, Function<String, Truth> question) {
        return holds(condition, question, 0);
    }

    private static Truth holds(String condition, Function<String, Truth> question, int depth) {
        List<String> words = ValueLists.splitSpaces(condition);
        if (depth > DEEPEST || words.isEmpty()) return Truth.UNKNOWN;
        if (word(words, 0).equals("not"))
            return words.size() == 2 ? part(words.get(1), question, depth).not() : Truth.UNKNOWN;
        Truth truth = part(words.get(0), question, depth);
        String joint = words.size() > 1 ? word(words, 1) : "";
        for (int i = 1; i < words.size(); i += 2) {
            boolean joined = word(words, i).equals(joint) && i + 1 < words.size();
            if (!joined) return Truth.UNKNOWN;
            Truth next = part(words.get(i + 1), question, depth);
            switch (joint) {
                case "and" -> truth = truth.and(next);
                case "or" -> truth = truth.or(next);
                default -> {
                    return Truth.UNKNOWN;
                }
            }
        }
        return truth;
    }

    private static String word(List<String> words, int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    private static Truth part(String text, Function<String, Truth> question, int depth) {
        if (!text.startsWith("(") || !text.endsWith(")")) return question.apply(text);
        String inner = text.substring(1, text.length() - 1).strip();
        boolean nested =
                inner.startsWith("(") || inner.toLowerCase(Locale.ROOT).matches("(?s)not[\\s(].*|[a-z-]+\\(.*\\)");
        return nested ? holds(inner, question, depth + 1) : question.apply(text);
    }
}
