package org.legible.publisher.search;

import org.legible.publisher.search.IndexedPassage.Shelf;

/** The lists that the index keeps of each word: where it stands, and what is about it without saying it. */
enum Row {
    /** Reports that are about it: it is in their title, or names their body, publisher or year. */
    REPORTS,
    HEADINGS,
    RECOMMENDATIONS,
    PARAGRAPHS,
    /** Paragraphs under a heading that has it. They are numbered as the paragraphs are. */
    BELOW,
    SUMMARIES,
    SITE,
    /** What has it in its name: a term that is explained, a theme. They are numbered as what belongs to the site is. */
    NAMES,
    /**
     * Recommendations that do not say it, but rest on a paragraph that has it, have a theme that is explained by it, or stand in
     * a report that is called by it. They are numbered as the recommendations are.
     */
    BEHIND;

    /** The row of what stands on a shelf. */
    static Row of(Shelf shelf) {
        return valueOf(shelf.name());
    }
}
