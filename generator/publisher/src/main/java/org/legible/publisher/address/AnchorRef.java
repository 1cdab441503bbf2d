package org.legible.publisher.address;

/**
 * Names a place in a report, written {@code report#paragraph-7.5}.
 *
 * @param slug the report
 * @param anchor the id of the place; empty for the report as a whole
 */
public record AnchorRef(String slug, String anchor) {

    /** Reads {@code northtown-2015#paragraph-7.5} or {@code northtown-2015}. */
    public static AnchorRef parse(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? new AnchorRef(text, "") : new AnchorRef(text.substring(0, hash), text.substring(hash + 1));
    }

    @Override
    public String toString() {
        return anchor.isEmpty() ? slug : slug + "#" + anchor;
    }
}
