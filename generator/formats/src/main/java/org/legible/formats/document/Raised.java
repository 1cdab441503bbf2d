package org.legible.formats.document;

/** Raised and lowered words in plain text: the signs that Unicode has for them, else a mark before them, for m² is no m2. */
final class Raised {

    private static final String SIGNS = "0123456789+-=()n";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    private Raised() {}

    /** Raised words. */
    static String above(String words) {
        return in(ABOVE, words, "^");
    }

    /** Lowered words. */
    static String below(String words) {
        return in(BELOW, words, "_");
    }

    private static String in(String set, String words, String mark) {
        StringBuilder signs = new StringBuilder();
        for (char letter : words.toCharArray()) {
            int at = SIGNS.indexOf(letter);
            if (at < 0) return mark + words;
            signs.append(set.charAt(at));
        }
        return signs.toString();
    }
}
