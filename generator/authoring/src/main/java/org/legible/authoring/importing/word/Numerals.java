package org.legible.authoring.importing.word;

import java.util.List;
import java.util.Locale;

/** Numbers as Word writes them before paragraphs. */
final class Numerals {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> SIGNS =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final List<String> WORDS =
            List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");
    private static final List<String> PLACES = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth");

    private Numerals() {}

    /** A number in one of Word's formats; one that is not known here is written in figures. */
    static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : "" + number;
            case "ordinal" -> number + ending(number);
            case "cardinalText" -> word(WORDS, number);
            case "ordinalText" -> word(PLACES, number);
            default -> "" + number;
        };
    }

    // After z comes aa, then bb.
    private static String letters(int number) {
        if (number < 1 || number > 780) return "" + number;
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) return "" + number;
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) for (; rest >= VALUES[i]; rest -= VALUES[i]) roman.append(SIGNS.get(i));
        return roman.toString();
    }

    private static String word(List<String> words, int number) {
        return number >= 1 && number <= words.size() ? words.get(number - 1) : "" + number;
    }

    private static String ending(int number) {
        if (number % 100 / 10 == 1) return "th";
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
