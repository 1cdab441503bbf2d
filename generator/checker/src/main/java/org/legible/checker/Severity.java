package org.legible.checker;

/** How much a finding hurts readers. */
public enum Severity {
    /** Someone cannot read or use a part of the page. */
    ERROR("error"),
    /** The part can be used, with more effort than it should take. */
    WARNING("warning");

    private final String text;

    Severity(String text) {
        this.text = text;
    }

    /** The word that reports use. */
    public String text() {
        return text;
    }
}
