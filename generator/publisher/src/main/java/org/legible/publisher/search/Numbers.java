package org.legible.publisher.search;

/**
 * Rising numbers as letters, each as its distance from the one before it: the passages in which a word stands. A distance below
 * 48 is one letter; a larger one has letters of a second kind before it, each worth sixteen times the next. Where a word is
 * common the letters are few and repeat, which compresses well.
 */
final class Numbers {

    /** The 48 letters that end a number, and the 16 that go before. */
    static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijkl" + "mnopqrstuvwxyz-_";

    private static final int ENDS = 48;
    private static final int STEP = 16;

    private final StringBuilder letters = new StringBuilder();
    private int last = -1;
    private int count;

    /** Adds a number, larger than the last; the last again is not written twice. */
    void add(int number) {
        if (number == last && count > 0) return;
        if (number < last) throw new IllegalArgumentException(number + " after " + last);
        int distance = number - last - 1;
        before(distance / ENDS);
        letters.append(LETTERS.charAt(distance % ENDS));
        last = number;
        count++;
    }

    private void before(int high) {
        if (high == 0) return;
        before(high / STEP);
        letters.append(LETTERS.charAt(ENDS + high % STEP));
    }

    /** How many there are. */
    int count() {
        return count;
    }

    @Override
    public String toString() {
        return letters.toString();
    }

    /** Reads what was written, so that numbers can be moved behind others. */
    static void read(String letters, java.util.function.IntConsumer each) {
        int number = -1;
        int high = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = LETTERS.indexOf(letters.charAt(i));
            if (value >= ENDS) {
                high = high * STEP + value - ENDS;
                continue;
            }
            number += high * ENDS + value + 1;
            high = 0;
            each.accept(number);
        }
    }
}
