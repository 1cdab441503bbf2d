package org.legible.checker;

/** How sure a finding is. There is no "passed": a rule that finds nothing says nothing. */
public enum Outcome {
    /** The page is at fault; no person needs to look to know it. */
    FAILED("failed"),
    /** Only a person, a browser or the author can tell. */
    NEEDS_REVIEW("needs-review");

    private final String text;

    Outcome(String text) {
        this.text = text;
    }

    /** The word that reports use. */
    public String text() {
        return text;
    }
}
