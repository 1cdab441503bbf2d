package org.legible.formats.pdf;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a PDF says of itself beside its title, and how it is set.
 *
 * @param author who published the report
 * @param language the language of the document
 * @param date the day of its last change, which stands for the time at which the file was made: the same content gives the same bytes
 * @param points the size of its letters
 * @param isLargePrint true if tables become lists, since no table has room in large print
 */
public record PdfFacts(String author, Locale language, LocalDate date, int points, boolean isLargePrint) {}
