package org.legible.publisher.report;

import java.util.List;
import org.legible.publisher.problem.Place;

/**
 * Plain text of a content file: a title, a name, a key. Two texts are the same if they say the same, wherever they stand.
 *
 * @param value what it says
 * @param place where it stands
 */
public record Text(String value, Place place) {

    /** The text for a page: it keeps its place until the page is finished. Only for what is shown; a mark in an address breaks it. */
    public String shown() {
        return place.mark(value);
    }

    /** These texts for a page, in their order. */
    public static List<String> shown(List<Text> texts) {
        return texts.stream().map(Text::shown).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
