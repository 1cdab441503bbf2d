package org.legible.formats.epub;

import java.time.LocalDate;
import java.util.List;

/**
 * What an e-book says of itself beside its title and language.
 *
 * @param address the report's page on the web, which names the book for ever
 * @param authors who published the report
 * @param publisher who made the book
 * @param published the day on which the report was published
 * @param changed the day of its last change
 * @param accessibility who can read it and how, in words
 */
public record EpubFacts(
        String address,
        List<String> authors,
        String publisher,
        LocalDate published,
        LocalDate changed,
        String accessibility) {}
