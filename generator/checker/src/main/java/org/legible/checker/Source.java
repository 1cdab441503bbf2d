package org.legible.checker;

/**
 * The author's place of a fault: the file that people edit rather than the page made from it.
 *
 * @param file the path as the author knows it
 * @param line counted from 1
 */
public record Source(String file, int line) {}
