package org.legible.checker.coverage;

import java.util.List;

/**
 * A success criterion of WCAG 2.2.
 *
 * @param number such as "1.1.1"
 * @param level "A" or "AA"
 * @param anchor its place in the text of the standard
 * @param decided who can decide it
 * @param name its name in the standard
 * @param question what a person must ask of a page, because no rule can
 */
public record Criterion(String number, String level, String anchor, Decided decided, String name, String question) {

    /** Who can decide a criterion. */
    public enum Decided {
        /** HTML and CSS alone decide it, on a page without scripts. */
        MARKUP,
        /** A person must read the page. */
        READING,
        /** Somebody must use the page: in a browser, with a keyboard, or by playing what it plays. */
        USING
    }

    /** Its place in the standard on the web. */
    public String address() {
        return "https://www.w3.org/TR/WCAG22/#" + anchor;
    }

    /** All 55 criteria at levels A and AA, in the order of the standard. */
    public static List<Criterion> all() {
        return CriteriaFile.ALL;
    }
}
