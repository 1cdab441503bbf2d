package org.legible.checker.css;

import java.util.List;

/** What selectors and the cascade ask of an element; the page model answers. */
public interface CssElement {

    /** The name of the element in small letters. */
    String tag();

    /** The value of an attribute, "" where it is absent. */
    String attr(String name);

    /** Whether the attribute is present. */
    boolean has(String name);

    /** Whether it has no attributes at all. */
    boolean bare();

    /** The names of its attributes, as written. */
    List<String> attributeNames();

    /** The id, "" where there is none. */
    String id();

    /** The class names. */
    List<String> classes();

    /** Whether its page is in quirks mode, where selectors match ids and class names in any case. */
    boolean quirks();

    /** The parent in the same tree, or null at its root. */
    CssElement cssParent();

    /** The element's siblings and itself, in document order. */
    List<? extends CssElement> siblings();

    /** Numbers of those siblings: one object for all of them. */
    SiblingNumbers siblingNumbers();

    /** What matching selectors has cost the page: one object for all of its elements. */
    Effort effort();

    /** The element's place among its siblings, from 0. */
    int position();

    /** The elements directly inside, in the same tree. */
    List<? extends CssElement> cssChildren();

    /** Whether there is neither an element nor text inside. */
    boolean empty();

    /** The tree the element belongs to: 0 for the document, another number for each shadow tree. */
    int tree();
}
