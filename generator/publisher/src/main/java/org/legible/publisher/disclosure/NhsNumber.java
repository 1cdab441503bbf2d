package org.legible.publisher.disclosure;

/** The ten figures by which the health service knows a person; the last one proves the others (modulus 11). */
final class NhsNumber {

    private static final int LENGTH = 10;

    private NhsNumber() {}

    /** True if the figures in these words can be an NHS number. */
    static boolean isOne(String words) {
        String figures = words.replaceAll("\\D", "");
        if (figures.length() != LENGTH || figures.chars().distinct().count() == 1) return false;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) sum += (LENGTH - i) * Character.digit(figures.charAt(i), 10);
        int proof = (11 - sum % 11) % 11;
        return proof == Character.digit(figures.charAt(LENGTH - 1), 10);
    }
}
