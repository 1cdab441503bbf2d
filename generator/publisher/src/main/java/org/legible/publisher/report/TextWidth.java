package org.legible.publisher.report;

/** How wide words are, as near as it can be said without their font. */
public final class TextWidth {

    private static final double LETTER = 0.58;
    private static final double IDEOGRAPH = 1;

    private TextWidth() {}

    /** The width of these words in the size of their letters. */
    public static double em(String words) {
        return words.codePoints().mapToDouble(TextWidth::em).sum();
    }

    private static double em(int letter) {
        return Character.isIdeographic(letter)
                        || letter >= 0x3000 && letter <= 0x30FF
                        || letter >= 0xAC00 && letter <= 0xD7A3
                ? IDEOGRAPH
                : LETTER;
    }
}
