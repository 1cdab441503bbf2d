package org.legible.publisher.render;

import static org.legible.publisher.render.Html.escape;

import org.legible.publisher.address.Address;
import org.legible.publisher.address.ParagraphRef;

/**
 * A piece of rendered content. Content is rendered once; what differs between editions and pages stays open in it, and each
 * page closes these places in its own way.
 */
public sealed interface Segment {

    /** The markup that closes it on a page. A block that a template writes has none. */
    String on(FragmentWriter page);

    /** Markup that is the same in every edition, with marks of the places that its words come from. */
    record Html(String html) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return html;
        }
    }

    /** The value of a link to a place in a report: a fragment on the report's own page, a path elsewhere. */
    record ReportLink(String slug, String fragment) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return page.linkTo(slug, fragment);
        }
    }

    /** The value of a link to a page of the site; the fragment may be empty. */
    record SiteLink(Address address, String fragment) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return fragment.isEmpty()
                    ? page.page().linkTo(address)
                    : page.page().linkTo(address, fragment);
        }
    }

    /** The place before a heading that opens a section of the text; {@code id} is the heading's. */
    record SectionStart(String id) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return "";
        }
    }

    /**
     * The start of a heading of the text. Its level is left open: a summary's are lower where it stands in its report. The
     * heading of a box has no id.
     */
    record HeadingStart(int level, String id) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return "<h" + level + (id.isEmpty() ? "" : " id=\"" + escape(id) + "\"") + ">";
        }
    }

    /** The end of that heading. */
    record HeadingEnd(int level) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return "</h" + level + ">\n";
        }
    }

    /** The start or end of emphasis: italic in the web edition, bold in large print. */
    record Emphasis(boolean start) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return (start ? "<" : "</") + (page.edition().isLargePrint() ? "strong>" : "em>");
        }
    }

    /**
     * The mark of a note in the text.
     *
     * @param number the note's number, by first reference
     * @param use which reference to the note this is, from 1
     */
    record NoteMark(int number, int use) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return page.parts().noteMark(this, page.edition());
        }
    }

    /**
     * The number of a paragraph, which leads to its own address.
     *
     * @param printed its number, as printed
     */
    record ParagraphNumber(ParagraphRef reference, String printed) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return page.parts().paragraphNumber(this, page.edition());
        }
    }

    /** One of the theme's own pictures, by its name. */
    record Pictogram(String name) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return page.parts().pictogram(name);
        }
    }

    /**
     * A word that is explained: on young people's pages in place, elsewhere by a link to its meaning.
     *
     * @param words the words as they stand in the text
     * @param link the value of the link
     * @param term what is explained
     * @param meaning what it means
     */
    record Term(Fragment words, Segment link, String term, Fragment meaning) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            String shown = page.inline(words);
            // On a young person's page the meaning opens in place, and nobody has to leave it and find the way back.
            return page.edition().isSummary()
                    ? FirstUses.mark(term, shown, page.parts().term(shown, term, page.inline(meaning), page.edition()))
                    : "<a class=\"term\" href=\"" + link.on(page) + "\">" + shown + "</a>";
        }
    }

    /** Letters, and the words that they stand for; the words are empty where the text says them itself. */
    record ShortForm(String letters, String full) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return page.parts().shortForm(this);
        }
    }

    /** A picture, of that many pixels, with what it shows in words. */
    record Picture(Address address, int width, int height, String alt) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            return page.parts().picture(this, page.page().linkTo(address), page.edition());
        }
    }

    /** A block that a template writes: a table, or a block made from the facts. */
    record Slot(SlotContent content) implements Segment {

        @Override
        public String on(FragmentWriter page) {
            throw new IllegalStateException("A block in running text: " + content);
        }
    }
}
