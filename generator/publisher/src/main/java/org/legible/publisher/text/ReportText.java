package org.legible.publisher.text;

import java.util.List;
import org.legible.publisher.problem.Problems;

/**
 * The text of a report or summary.
 *
 * @param file the Markdown file, from the content folder
 * @param blocks the blocks in order
 * @param notes the notes in their order
 */
public record ReportText(String file, List<Block> blocks, List<Note> notes) {

    /** The same text, its notes with the numbers that the report prints; a note without one is a problem. */
    public ReportText withPrintedNotes(Problems problems) {
        return Notes.asPrinted(this, problems);
    }

    /**
     * A note.
     *
     * @param number its number: the place of its first reference, or as printed
     * @param label its label in the Markdown
     * @param line where its text begins
     */
    public record Note(int number, String label, List<Block> blocks, int line) {}
}
