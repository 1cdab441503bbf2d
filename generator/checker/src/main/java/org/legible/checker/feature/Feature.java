package org.legible.checker.feature;

/**
 * Something that a page may hold and that makes success criteria arise. That a page lacks it is said only where that is
 * sure; what scripts, frames and unknown style sheets may bring is never ruled out.
 */
public enum Feature {
    /** Films and recordings, and links to their files. */
    MEDIA("video or sound"),
    /** Films and recordings that start by themselves. */
    AUTOPLAY("video or sound that starts by itself"),
    /** Animations, and pictures that may be moving ones. */
    MOVEMENT("movement"),
    /** A refresh that the page asks for. */
    REFRESH("timed reload"),
    /** Pictures and drawings, also those of style sheets. */
    PICTURE("pictures"),
    /** Fields of any kind. */
    FIELD("fields to fill in"),
    /** Fields of a form that serves more than a search. */
    ENTRY("forms other than a search"),
    /** Parts that may lie over others. */
    OVERLAY("parts that lie over others"),
    /** Parts that a style sheet may show on hover or focus. */
    HOVER("parts that appear on hover or focus"),
    /** Code that runs in the page and can bring any of these. */
    SCRIPT("scripts"),
    /** Other pages and plug-ins inside the page, which can bring any of these. */
    FRAME("frames and plug-ins"),
    /** Style sheets that were not among the files. */
    UNREAD_STYLES("style sheets that could not be read");

    private final String text;

    Feature(String text) {
        this.text = text;
    }

    /** What it is called in reports; fits after "no". */
    public String text() {
        return text;
    }

    /** Whether style sheets alone can bring it. */
    public boolean styled() {
        return this == MOVEMENT || this == PICTURE || this == OVERLAY || this == HOVER;
    }
}
