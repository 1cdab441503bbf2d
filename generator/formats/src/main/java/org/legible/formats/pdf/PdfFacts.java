package org.legible.formats.pdf;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a PDF says of itself beside its title.
 *
 * @param author who published the report
 * @param language the language of the document
 * @param date the day of its last change, which stands for the time at which the file was made: the same content gives the same bytes
 */
public record PdfFacts(String author, Locale language, LocalDate date) {}
