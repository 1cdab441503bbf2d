package org.legible.formats.braille;

import java.time.LocalDate;

/**
 * What a PEF says of itself.
 *
 * @param address the report's page on the web, which names the file for ever
 * @param title what the report is called
 * @param author who published it
 * @param language its language
 * @param date the day of its last change
 * @param layout how the braille is laid out, and that nobody has proofread it
 */
public record PefFacts(
        String address, String title, String author, String language, LocalDate date, BrailleFacts layout) {}
