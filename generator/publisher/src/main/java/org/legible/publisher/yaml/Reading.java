package org.legible.publisher.yaml;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Prose;

/**
 * What came of reading a file.
 *
 * @param value what it holds. What could not be read is left out, or an empty value of its kind stands in, so that the rest can
 *     be checked
 * @param prose all inline Markdown in it
 * @param holes what could not be read
 * @param isWhole true if nothing in it is wrong
 */
public record Reading<T>(T value, List<Prose> prose, Holes holes, boolean isWhole) {

    /** What the file holds; empty if anything in it is wrong. */
    public Optional<T> whole() {
        return isWhole ? Optional.of(value) : Optional.empty();
    }
}
