package org.legible.checker.style;

import java.util.List;

/**
 * A page, and what the cascade makes of it.
 *
 * @param name where it stands and what it is about
 * @param dark whether the reader asks for a dark scheme
 * @param width of the screen in CSS pixels
 * @param html the whole page
 * @param expected what is looked at in it
 */
record StyleCase(String name, boolean dark, int width, String html, List<Expected> expected) {

    /**
     * One value.
     *
     * @param id of the element; "*" asks for the ids of all elements whose property has the value that follows in brackets
     * @param property in style sheets
     * @param value what browsers make of it
     * @param otherwise what may be said in its place, "" where there is nothing
     */
    record Expected(String id, String property, String value, String otherwise) {

        boolean allows(String actual) {
            return Values.same(value, actual) || !otherwise.isEmpty() && Values.same(otherwise, actual);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
