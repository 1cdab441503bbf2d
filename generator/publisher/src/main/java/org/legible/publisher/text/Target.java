package org.legible.publisher.text;

/** Where a link goes. */
public sealed interface Target {

    /**
     * A place in a report.
     *
     * @param slug the report
     * @param fragment the id of the place; empty for the report's page
     */
    record InReport(String slug, String fragment) implements Target {}

    /** An address outside the site: {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}. */
    record Outside(String url) implements Target {}

    /** A term of the glossary: the report's own, or the site's. */
    record Term(String term, boolean own) implements Target {}

    /** A file of the author's to download, by its address as written: {@code files/stops.csv}. */
    record File(String source) implements Target {}
}
