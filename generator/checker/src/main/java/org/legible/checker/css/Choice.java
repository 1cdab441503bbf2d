package org.legible.checker.css;

/**
 * A scheme that the reader chooses on the page: an attribute of the root that a script sets, by which the sheets choose
 * colours.
 *
 * @param attribute such as "data-colours"
 * @param value such as "cream"
 */
public record Choice(String attribute, String value) {

    boolean sets(String name, CssElement element) {
        return attribute.equals(name)
                && element.cssParent() == null
                && element.tag().equals("html");
    }
}
