package org.legible.formats.hear;

/** The lines of a linear reading, as a screen reader would come to them. */
final class Hearing {

    private final StringBuilder lines = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    /** Adds words to the line. */
    Hearing say(String words) {
        line.append(words);
        return this;
    }

    /** Ends the line, and begins the next with these words. */
    Hearing begin(String words) {
        String said = line.toString().replaceAll("\\s+", " ").strip();
        if (!said.isEmpty()) lines.append(said).append('\n');
        line.setLength(0);
        line.append(words);
        return this;
    }

    /** All lines. */
    String text() {
        begin("");
        return lines.toString();
    }
}
