package org.legible.publisher.render;

/**
 * Where a piece of a page came from in the author's files. Lines in YAML are found only when somebody asks, from the path of
 * the key: keeping the line of every key of every report would fill the memory.
 */
public sealed interface Origin {

    /** The content file, from the content folder. */
    String file();

    /** A line of a Markdown file, from 1. */
    record Line(String file, int line) implements Origin {}

    /** A key of a YAML file, as a JSON Pointer such as {@code /recommendations/0/text}. */
    record Pointer(String file, String pointer) implements Origin {}
}
