package org.legible.publisher.render;

import java.util.List;
import java.util.Map;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.report.Text;

/**
 * The text of a report or summary, rendered once for all editions.
 *
 * @param body the text without its notes
 * @param notes the notes in order
 * @param contents the headings, in order
 * @param beginnings how the paragraphs begin that recommendations rest on
 */
public record RenderedText(
        Fragment body, List<Note> notes, List<Heading> contents, Map<ParagraphRef, Beginning> beginnings) {

    /**
     * How a paragraph begins.
     *
     * @param goesOn true if these are not all of its words
     */
    public record Beginning(Fragment words, boolean goesOn) {}

    /** A heading for the list of contents: its level from 2, its id and its words. */
    public record Heading(int level, String id, Text title) {

        /** The same heading this many levels lower. */
        public Heading lowered(int levels) {
            return new Heading(level + levels, id, title);
        }
    }

    /**
     * A note.
     *
     * @param number its number; its id is {@code note-} and this number
     * @param text what it says, as blocks
     * @param uses every reference to it, in order; the id of a reference is {@code note-1-reference-2}
     */
    public record Note(int number, Fragment text, List<Use> uses) {}

    /**
     * A reference to a note.
     *
     * @param use which reference it is, from 1
     * @param paragraph the number of the paragraph where it stands as printed without its full stop, or empty
     * @param heading the words of the heading under which it stands, or empty at the top of the text
     */
    public record Use(int use, String paragraph, String heading) {}
}
