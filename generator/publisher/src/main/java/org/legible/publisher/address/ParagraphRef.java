package org.legible.publisher.address;

import java.util.regex.Pattern;

/**
 * Names a numbered paragraph of a report, written {@code 27}, or {@code annex-b/1} in a sequence of its own.
 *
 * @param sequence the sequence; empty for the main one
 * @param number the number as printed, {@code 4A}; one printed twice has {@code -2} behind it the second time
 */
public record ParagraphRef(String sequence, String number) {

    private static final Pattern REPEAT = Pattern.compile("-[2-9]$");

    /** Reads {@code 27} or {@code annex-b/1}. */
    public static ParagraphRef parse(String text) {
        int slash = text.indexOf('/');
        return new ParagraphRef(text.substring(0, Math.max(0, slash)), text.substring(slash + 1));
    }

    /**
     * The paragraph as it is said where it stands alone: {@code annex-b/1} is "annex b 1", so that nobody takes it for
     * paragraph 1 of the report.
     */
    public String spoken() {
        return spokenSequence() + number;
    }

    /** What is said before the number: "annex b " with a space behind it, or nothing in the main sequence. */
    public String spokenSequence() {
        return sequence.isEmpty() ? "" : sequence.replace('-', ' ') + " ";
    }

    /** True for a number that the source prints a further time, which is kept with how often behind it: {@code 91-2}. */
    public boolean isRepeat() {
        return REPEAT.matcher(number).find();
    }

    /** Which repeat of its number it is: 1 for {@code 91-2}; 0 for a number that is printed for the first time. */
    public int repeat() {
        return isRepeat() ? Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)) - 1 : 0;
    }

    /** What a repeat repeats: {@code 91} for {@code 91-2}, and {@code 91-2} for {@code 91-3}. */
    public ParagraphRef before() {
        String first = number.substring(0, number.lastIndexOf('-'));
        return new ParagraphRef(sequence, first + (repeat() > 1 ? "-" + repeat() : ""));
    }

    @Override
    public String toString() {
        return sequence.isEmpty() ? number : sequence + "/" + number;
    }
}
