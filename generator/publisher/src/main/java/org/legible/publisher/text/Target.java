package org.legible.publisher.text;

import java.util.List;

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

    /**
     * A term of the glossary.
     *
     * @param own true for one of the report's own, false for one of the site's
     * @param meaning what it means, without links
     */
    record Term(String term, boolean own, List<Inline> meaning) implements Target {}

    /** A file of the author's to download, by its address as written: {@code files/stops.csv}. */
    record File(String source) implements Target {}
}
