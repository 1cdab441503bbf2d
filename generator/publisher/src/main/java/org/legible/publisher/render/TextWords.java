package org.legible.publisher.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.legible.publisher.link.LinkedFile;
import org.legible.publisher.text.Block;
import org.legible.publisher.words.Words;

/**
 * The words of the interface that stand within a report's text.
 *
 * @param words all of them
 */
public record TextWords(Words words) {

    private static final int KILO = 1_000;
    private static final List<String> UNITS = List.of("bytes", "kilobytes", "megabytes", "gigabytes");

    /** What a kind of box is called. */
    String box(Block.Box.Kind kind) {
        return words.get("text.boxes." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The kind of a box as it stands before its title. */
    String boxBefore(Block.Box.Kind kind) {
        return words.get("text.boxes.before", Map.of("kind", box(kind)));
    }

    /** The way past a passage of which a content note warns, below this heading, or below none. */
    String wayPast(String heading) {
        return heading.isEmpty()
                ? words.get("text.hard.past")
                : words.get("text.hard.pastHeading", Map.of("heading", heading));
    }

    /** Where such a passage ends, for those who cannot follow a link. */
    String until() {
        return words.get("text.hard.until", Map.of("end", past()));
    }

    /** What stands at the end of such a passage. */
    String past() {
        return words.get("text.hard.end");
    }

    /** What is said of a number that the source prints again. */
    String repeatedNumber() {
        return words.get("text.repeatedNumber");
    }

    /** The type and size of a file: "CSV, 4 KB". */
    String about(LinkedFile file) {
        return about(file.type(), file.bytes());
    }

    /** The same of any file. */
    public String about(String type, long bytes) {
        long size = bytes;
        int unit = 0;
        while (size >= KILO && unit < UNITS.size() - 1) {
            size = Math.round((double) size / KILO);
            unit++;
        }
        String said = words.get("text.files." + UNITS.get(unit), Map.of("size", size));
        return words.get("text.files.about", Map.of("type", type, "size", said));
    }
}
