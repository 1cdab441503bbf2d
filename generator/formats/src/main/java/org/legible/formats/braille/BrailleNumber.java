package org.legible.formats.braille;

/** A number as every code of braille in Europe writes it. */
final class BrailleNumber {

    private static final String DIGITS = "⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊";

    private BrailleNumber() {}

    static String of(int number) {
        StringBuilder cells = new StringBuilder("⠼");
        for (char digit : Integer.toString(number).toCharArray()) cells.append(DIGITS.charAt(digit - '0'));
        return cells.toString();
    }
}
