package org.legible.publisher.plain;

import java.util.List;
import org.legible.publisher.problem.Place;

/**
 * A paragraph or heading as its readers meet it.
 *
 * @param words its words, without marks
 * @param place where it begins
 * @param ends where each of its lines ends in the words, but for the last; empty if it was written on one
 * @param isProse false for a heading, which is no sentence
 */
record Passage(String words, Place place, List<Integer> ends, boolean isProse) {

    /** Where the letter at this index of the words stands. */
    Place at(int index) {
        int before = (int) ends.stream().filter(end -> end <= index).count();
        return new Place(place.file(), place.line() + before, before == 0 ? place.column() : 0);
    }
}
