package org.legible.checker.coverage;

/** How a success criterion is tested. None is left untested: each has a rule, or a question to a person. */
public enum Method {
    /** Rules decide it, on a page without scripts. */
    AUTOMATIC("automatic", "rules decide it, but for what scripts and frames bring"),
    /** Rules find some faults; a person must look for the others. */
    PARTLY("partly", "rules find some faults, and a person must look for the others"),
    /** No rule asks about it; a person must. */
    BY_HAND("by hand", "no rule asks about it; the checklist has the question");

    private final String text;
    private final String meaning;

    Method(String text, String meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    /** The word that reports use. */
    public String text() {
        return text;
    }

    /** What the word means, for a legend. */
    public String meaning() {
        return meaning;
    }
}
