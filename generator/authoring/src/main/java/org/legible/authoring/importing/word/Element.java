package org.legible.authoring.importing.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a part of a Word file.
 *
 * @param name its name with the usual prefix, such as {@code w:p}, whatever prefix the file uses
 * @param attributes its attributes, named in the same way
 * @param text the letters within it, where it holds no element
 */
record Element(String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {

    Element(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>(), new StringBuilder());
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The first child of this name. */
    Optional<Element> child(String childName) {
        return children.stream().filter(child -> child.is(childName)).findFirst();
    }

    /** The first element at the end of a path of names. */
    Optional<Element> at(String... path) {
        Optional<Element> found = Optional.of(this);
        for (String step : path) found = found.flatMap(element -> element.child(step));
        return found;
    }

    /** The children of this name. */
    List<Element> all(String childName) {
        return children.stream().filter(child -> child.is(childName)).toList();
    }

    /** An attribute. */
    Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }

    /** The attribute {@code w:val} of the child of this name. */
    Optional<String> value(String childName) {
        return child(childName).flatMap(child -> child.attribute("w:val"));
    }

    /** What a switch such as {@code <w:b/>} says; empty if it is not there. */
    Optional<Boolean> isOn(String childName) {
        return child(childName)
                .map(child -> !child.attribute("w:val")
                        .filter(value -> value.equals("0")
                                || value.equals("false")
                                || value.equals("off")
                                || value.equals("none"))
                        .isPresent());
    }

    /** This element and all within it, in order. */
    Stream<Element> everything() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::everything));
    }

    /** The words within it, whatever they are in: text, equations, charts, drawings. */
    String words() {
        StringBuilder words = new StringBuilder();
        everything().forEach(element -> {
            switch (element.name()) {
                case "w:t", "w:delText", "m:t", "a:t", "c:v" -> words.append(element.text());
                case "w:p", "a:p", "c:pt", "w:tc", "w:br", "w:tab", "w:cr" -> words.append(' ');
                default -> {
                    // Holds others, or no words.
                }
            }
        });
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
