package org.legible.publisher.address;

/**
 * Names a numbered paragraph of a report, written {@code 27}, or {@code annex-b/1} in a sequence of its own.
 *
 * @param sequence the sequence; empty for the main one
 * @param number the number as printed
 */
public record ParagraphRef(String sequence, String number) {

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

    @Override
    public String toString() {
        return sequence.isEmpty() ? number : sequence + "/" + number;
    }
}
