package org.legible.checker.baseline;

/**
 * Something wrong with a baseline file.
 *
 * @param file the file
 * @param line counted from 1
 * @param column counted from 1
 * @param message what is wrong and what to do
 */
public record BaselineProblem(String file, int line, int column, String message) {

    /** The problem on one line, place first. */
    public String text() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
