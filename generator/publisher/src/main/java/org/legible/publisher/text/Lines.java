package org.legible.publisher.text;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.legible.publisher.problem.Place;

/** Turns offsets in a file's text into lines and columns. */
final class Lines {

    private final String file;
    private final int[] starts;

    Lines(String file, String text) {
        this.file = file;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The line of a node's start, from 1. */
    int line(Node node) {
        return index(node.getStartOffset()) + 1;
    }

    /** The place of a node's start. */
    Place place(Node node) {
        return place(node.getStartOffset());
    }

    /** The place of a line. */
    Place ofLine(int line) {
        return new Place(file, line, 1);
    }

    /** The place of an offset. */
    Place place(int offset) {
        int index = index(offset);
        return new Place(file, index + 1, offset - starts[index] + 1);
    }

    private int index(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
