package org.legible.publisher.text;

import java.util.List;

/**
 * The text of a report or summary.
 *
 * @param file the Markdown file, from the content folder
 * @param blocks the blocks in order
 * @param notes the notes, by first reference; a note's number is its place in this list, from 1
 */
public record ReportText(String file, List<Block> blocks, List<Note> notes) {

    /** A note. {@code label} is its label in the Markdown; {@code line} where its text begins. */
    public record Note(String label, List<Block> blocks, int line) {}
}
