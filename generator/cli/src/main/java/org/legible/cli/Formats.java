package org.legible.cli;

import java.util.Iterator;
import org.legible.checker.output.FindingsWriter;

/** The names of the formats, for help. */
final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return FindingsWriter.all().stream().map(FindingsWriter::format).iterator();
    }
}
