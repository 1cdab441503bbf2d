package org.legible.publisher.search;

import java.util.List;

/**
 * A passage that readers may find: a heading, a paragraph, a recommendation.
 *
 * @param kind what it is
 * @param number its number as printed; empty where it has none
 * @param address where it stands: an address below its report's, such as {@code #paragraph-27}, or below the site's
 * @param title what stands above it: a heading, a term; empty where nothing does
 * @param text its words
 * @param about further words by which it is found and which are shown beside it, such as its themes
 * @param behind texts that stand behind it, such as its evidence: the filter of the register finds it by their words too
 */
record IndexedPassage(
        Kind kind, String number, String address, String title, String text, List<String> about, List<String> behind) {

    /** A passage with nothing beside it. */
    IndexedPassage(Kind kind, String number, String address, String title, String text) {
        this(kind, number, address, title, text, List.of(), List.of());
    }

    /** What a passage is, by the letter that the files write for it, and on which shelf it stands. */
    enum Kind {
        HEADING("h", Shelf.HEADINGS),
        RECOMMENDATION("r", Shelf.RECOMMENDATIONS),
        AREA_FOR_IMPROVEMENT("i", Shelf.RECOMMENDATIONS),
        CONCLUSION("c", Shelf.RECOMMENDATIONS),
        FINDING("f", Shelf.RECOMMENDATIONS),
        SAFETY_OBSERVATION("o", Shelf.RECOMMENDATIONS),
        ACTION("a", Shelf.RECOMMENDATIONS),
        PARAGRAPH("p", Shelf.PARAGRAPHS),
        NOTE("n", Shelf.PARAGRAPHS),
        TABLE("t", Shelf.PARAGRAPHS),
        SUMMARY("s", Shelf.SUMMARIES),
        TERM("g", Shelf.SITE),
        THEME("m", Shelf.SITE),
        HELP("l", Shelf.SITE);

        final String letter;
        final Shelf shelf;

        Kind(String letter, Shelf shelf) {
            this.letter = letter;
            this.shelf = shelf;
        }
    }

    /**
     * Passages that are numbered together, through all reports in their order. What stands on one shelf is of about one worth
     * to a reader: a word in a heading says more than the same word in a paragraph.
     */
    enum Shelf {
        HEADINGS,
        RECOMMENDATIONS,
        PARAGRAPHS,
        SUMMARIES,
        SITE
    }
}
