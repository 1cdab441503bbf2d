package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;

/**
 * Closes the open places of rendered content for one page.
 *
 * @param page the page that is written
 * @param edition the page's edition
 * @param report the slug of the report whose anchors the page holds; empty if it holds none's
 * @param places where the anchors of that report stand, if the page holds one section of it; empty if it holds the whole
 * @param parts the small parts of running text, as the theme shows them
 */
public record FragmentWriter(
        Address page, Edition edition, String report, Map<String, Address> places, TextParts parts) {

    /** The writer of a page that holds one section of a report, whose anchors stand at these places, or else on the whole page. */
    public FragmentWriter ofSection(String slug, Map<String, Address> of) {
        return new FragmentWriter(page, edition, slug, of, parts);
    }

    /** The content as markup. It must hold no slot: inline content never does. */
    public String inline(Fragment fragment) {
        StringBuilder html = new StringBuilder();
        for (Segment segment : fragment.segments()) write(segment, html);
        return html.toString();
    }

    /** The content as parts of a page; {@code slot} gives the part for each slot. */
    public List<BodyPart> body(Fragment fragment, Function<SlotContent, BodyPart> slot) {
        List<BodyPart> parts = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Segment segment : fragment.segments()) {
            if (segment instanceof Segment.Slot open) {
                if (!html.isEmpty()) parts.add(BodyPart.html(html.toString()));
                html.setLength(0);
                parts.add(slot.apply(open.content()));
            } else {
                write(segment, html);
            }
        }
        if (!html.isEmpty()) parts.add(BodyPart.html(html.toString()));
        return List.copyOf(parts);
    }

    /** A link to a place in a report: a fragment if this page holds it, else a path to its section or to the like edition. */
    public String linkTo(String slug, String fragment) {
        if (slug.equals(report) && places.isEmpty()) return "#" + fragment;
        Edition like = edition.isLargePrint() ? Edition.LARGE_PRINT : Edition.WEB;
        Address whole = Addresses.report(slug, like);
        Address target = slug.equals(report) ? places.getOrDefault(fragment, whole) : whole;
        return fragment.isEmpty() ? page.linkTo(target) : page.linkTo(target, fragment);
    }

    private void write(Segment segment, StringBuilder html) {
        if (segment instanceof Segment.Html markup) html.append(markup.html());
        else if (segment instanceof Segment.ReportLink link) html.append(linkTo(link.slug(), link.fragment()));
        else if (segment instanceof Segment.SiteLink link) html.append(linkTo(link));
        else if (segment instanceof Segment.HeadingStart start)
            html.append("<h" + start.level() + (start.id().isEmpty() ? "" : " id=\"" + Html.escape(start.id()) + "\"")
                    + ">");
        else if (segment instanceof Segment.HeadingEnd end) html.append("</h" + end.level() + ">\n");
        else if (segment instanceof Segment.Emphasis emphasis) html.append(tag(emphasis));
        else if (segment instanceof Segment.NoteMark mark) html.append(parts.noteMark(mark, edition));
        else if (segment instanceof Segment.ParagraphNumber number) html.append(parts.paragraphNumber(number, edition));
        else if (segment instanceof Segment.Pictogram picture) html.append(parts.pictogram(picture.name()));
        else if (segment instanceof Segment.Term term) write(term, html);
        else if (segment instanceof Segment.ShortForm form) html.append(parts.shortForm(form));
        else if (segment instanceof Segment.Picture picture)
            html.append(parts.picture(picture, page.linkTo(picture.address()), edition));
        else if (!(segment instanceof Segment.SectionStart))
            throw new IllegalStateException("A slot in inline content: " + segment);
    }

    // On a young person's page the meaning opens in place, and nobody has to leave it and find the way back.
    private void write(Segment.Term term, StringBuilder html) {
        String words = inline(term.words());
        if (edition.isSummary())
            html.append(FirstUses.mark(
                    term.term(), words, parts.term(words, term.term(), inline(term.meaning()), edition)));
        else {
            html.append("<a class=\"term\" href=\"");
            write(term.link(), html);
            html.append("\">").append(words).append("</a>");
        }
    }

    private String linkTo(Segment.SiteLink link) {
        return link.fragment().isEmpty() ? page.linkTo(link.address()) : page.linkTo(link.address(), link.fragment());
    }

    private String tag(Segment.Emphasis emphasis) {
        return (emphasis.start() ? "<" : "</") + (edition.isLargePrint() ? "strong>" : "em>");
    }
}
