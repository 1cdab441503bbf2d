package org.legible.checker;

/**
 * A file that could not be checked.
 *
 * @param file its path
 * @param reason why, in a sentence
 */
public record Unreadable(String file, String reason) {}
