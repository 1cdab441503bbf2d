package org.legible.publisher.text;

import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * A text while it is read.
 *
 * @param slug the report to which it belongs; empty for none
 * @param text the Markdown as it is parsed
 * @param lines turns offsets into lines
 * @param understood the letters that were understood
 * @param prepared what was taken out before parsing
 * @param problems takes what is wrong
 */
record Manuscript(String slug, String text, Lines lines, Understood understood, Prepared prepared, Problems problems) {

    /** Reports an error at an offset of the text. */
    void error(int offset, String what, String why, String fix) {
        problems.error(lines.place(offset), what, why, fix);
    }

    /** The place of an offset. */
    Place place(int offset) {
        return lines.place(offset);
    }
}
