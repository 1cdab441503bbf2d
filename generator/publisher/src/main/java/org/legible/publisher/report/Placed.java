package org.legible.publisher.report;

import org.legible.publisher.problem.Place;

/**
 * A value of a content file that is no text, such as a date or a reference, and where it stands.
 *
 * @param value the value
 * @param place where it stands
 */
public record Placed<T>(T value, Place place) {

    @Override
    public String toString() {
        return value.toString();
    }
}
