package org.legible.authoring.importing.write;

import java.util.ArrayList;
import java.util.List;
import org.legible.authoring.importing.source.Doubt;

/** Gathers the lines of a file, and remembers at which of them there is something to look at. */
final class LineWriter {

    private final String file;
    private final List<String> lines = new ArrayList<>();
    private final List<PlacedDoubt> doubts = new ArrayList<>();

    LineWriter(String file) {
        this.file = file;
    }

    /** Adds text, which may have several lines. */
    LineWriter add(String text) {
        lines.addAll(List.of(text.split("\n", -1)));
        return this;
    }

    /** Adds a blank line, if the last is none. */
    LineWriter blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) lines.add("");
        return this;
    }

    /** Places doubts at the line that comes next. */
    LineWriter doubt(List<Doubt> about) {
        about.forEach(doubt -> doubts.add(new PlacedDoubt(file, lines.size() + 1, doubt)));
        return this;
    }

    /** Places doubts at the last line that holds anything. */
    LineWriter doubtBefore(List<Doubt> about) {
        int line = lines.size();
        while (line > 1 && lines.get(line - 1).isEmpty()) line--;
        for (Doubt doubt : about) doubts.add(new PlacedDoubt(file, Math.max(line, 1), doubt));
        return this;
    }

    /** What is to be looked at. */
    List<PlacedDoubt> doubts() {
        return doubts;
    }

    /** The file. */
    String text() {
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
