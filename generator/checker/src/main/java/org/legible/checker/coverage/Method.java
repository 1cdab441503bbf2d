package org.legible.checker.coverage;

/** How a success criterion is tested. */
public enum Method {
    /** Rules decide it, on a page without scripts. */
    AUTOMATIC("automatic", "rules decide it on a page without scripts"),
    /** Rules find some faults; a person must look for the others. */
    PARTLY("partly", "rules find some faults, and a person must look for the others"),
    /** No rule asks about it; a person who reads the page can tell. */
    BY_HAND("by hand", "no rule asks about it; a person who reads the pages can tell"),
    /** No rule asks about it, and reading the page is not enough either. */
    UNTESTED(
            "untested",
            "no rule asks about it; a person must use the pages, in a browser and with assistive technology");

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
