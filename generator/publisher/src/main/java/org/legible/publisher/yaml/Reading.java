package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Prose;

/**
 * What came of reading a file.
 *
 * @param value what it holds; empty if it could not be read at all. Where something in it is wrong, an empty value of its
 *     kind stands in, so that the rest can be checked
 * @param prose all inline Markdown in it
 * @param isWhole true if nothing in it is wrong
 */
public record Reading<T>(Optional<T> value, List<Prose> prose, boolean isWhole) {

    /** What the file holds; empty if anything in it is wrong. */
    public Optional<T> whole() {
        return isWhole ? value : Optional.empty();
    }
}
