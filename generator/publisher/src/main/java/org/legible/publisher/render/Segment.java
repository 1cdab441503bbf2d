package org.legible.publisher.render;

import org.legible.publisher.address.Address;
import org.legible.publisher.address.ParagraphRef;

/**
 * A piece of rendered content. Content is rendered once; what differs between editions and pages stays open in it, and each
 * page closes these places in its own way.
 */
public sealed interface Segment {

    /** Markup that is the same in every edition, with marks of the places that its words come from. */
    record Html(String html) implements Segment {}

    /** The value of a link to a place in a report: a fragment on the report's own page, a path elsewhere. */
    record ReportLink(String slug, String fragment) implements Segment {}

    /** The value of a link to a page of the site; the fragment may be empty. */
    record SiteLink(Address address, String fragment) implements Segment {}

    /** The place before a heading that opens a section of the text; {@code id} is the heading's. */
    record SectionStart(String id) implements Segment {}

    /**
     * The start of a heading of the text. Its level is left open: a summary's are lower where it stands in its report. The
     * heading of a box has no id.
     */
    record HeadingStart(int level, String id) implements Segment {}

    /** The end of that heading. */
    record HeadingEnd(int level) implements Segment {}

    /** The start or end of emphasis: italic in the web edition, bold in large print. */
    record Emphasis(boolean start) implements Segment {}

    /**
     * The mark of a note in the text.
     *
     * @param number the note's number, by first reference
     * @param use which reference to the note this is, from 1
     */
    record NoteMark(int number, int use) implements Segment {}

    /**
     * The number of a paragraph, which leads to its own address.
     *
     * @param printed its number, as printed
     */
    record ParagraphNumber(ParagraphRef reference, String printed) implements Segment {}

    /** One of the theme's own pictures, by its name. */
    record Pictogram(String name) implements Segment {}

    /**
     * A word that is explained: on young people's pages in place, elsewhere by a link to its meaning.
     *
     * @param words the words as they stand in the text
     * @param link the value of the link
     * @param term what is explained
     * @param meaning what it means
     */
    record Term(Fragment words, Segment link, String term, Fragment meaning) implements Segment {}

    /** Letters, and the words that they stand for; the words are empty where the text says them itself. */
    record ShortForm(String letters, String full) implements Segment {}

    /** A picture, of that many pixels, with what it shows in words. */
    record Picture(Address address, int width, int height, String alt) implements Segment {}

    /** A block that a template writes: a table, or a block made from the facts. */
    record Slot(SlotContent content) implements Segment {}
}
