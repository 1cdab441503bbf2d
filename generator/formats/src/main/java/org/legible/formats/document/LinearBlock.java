package org.legible.formats.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of a document as it is read from beginning to end: a heading, a paragraph, an item, a row of a table.
 *
 * @param kind what it is
 * @param depth the level of a heading; of all else, how many lists it stands in
 * @param mark what stands before an item, such as "- "; spaces of its width where an item goes on
 * @param runs its words
 * @param ids the places in the document that it begins
 * @param goal the place to which an entry of the contents leads
 */
public record LinearBlock(Kind kind, int depth, String mark, List<Run> runs, List<String> ids, Optional<String> goal) {

    /** What a part is. */
    public enum Kind {
        HEADING,
        TEXT,
        /** A line that stays as it was typed. */
        TYPED,
        /** The end of a paragraph, of a list or of a table. */
        GAP
    }

    /**
     * Words of one language.
     *
     * @param language its tag
     */
    public record Run(String words, String language) {}

    /** All its words. */
    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }
}
