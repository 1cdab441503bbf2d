package org.legible.formats.braille;

/**
 * How braille is laid out, and what it says of itself.
 *
 * @param cells how many cells a line has
 * @param lines how many lines a page has, with the one that has its number
 * @param title the title that stands on every page
 * @param notice who made it, and that nobody has proofread it
 */
public record BrailleFacts(int cells, int lines, String title, String notice) {}
