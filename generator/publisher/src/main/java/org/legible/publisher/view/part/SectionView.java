package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/**
 * A section of a report's text: what stands from one heading of the highest level to the next, or before the first.
 *
 * @param onward ways on from its end; empty in a text of one section
 */
public record SectionView(List<BodyPart> body, Optional<Onward> onward) {

    /**
     * Ways on from the end of a section.
     *
     * @param title what the section is called; empty before the first heading
     * @param elsewhere the same section on other pages of the report
     */
    public record Onward(
            Optional<LinkView> previous, Optional<LinkView> next, String title, List<LinkView> elsewhere) {}

    /** The ways on from the end of the section at {@code index} of a text whose sections open with these headings. */
    public static Optional<Onward> onward(
            ReportContext report, SectionNames names, List<RenderedText.Heading> headings, int index) {
        if (headings.size() < 2) return Optional.empty();
        boolean isBeforeFirst = index < 0;
        Edition other = report.page().edition().isLargePrint() ? Edition.WEB : Edition.LARGE_PRINT;
        return Optional.of(new Onward(
                link(report, names, headings, index - 1),
                link(report, names, headings, index + 1),
                isBeforeFirst ? "" : names.of(headings.get(index)),
                isBeforeFirst
                        ? List.of()
                        : List.of(inEdition(report, other, headings.get(index).id()))));
    }

    /** A link to a section on the page of an edition that holds the whole text; to its beginning if the id is empty. */
    public static LinkView inEdition(ReportContext report, Edition edition, String id) {
        String page = report.page().link(Addresses.report(report.slug(), edition));
        String words = edition.isLargePrint()
                ? "section.inLargePrint"
                : report.page().edition().isLargePrint() ? "section.onWeb" : "section.inWhole";
        return new LinkView(report.words().get(words), id.isEmpty() ? page : page + "#" + id);
    }

    private static Optional<LinkView> link(
            ReportContext report, SectionNames names, List<RenderedText.Heading> headings, int index) {
        if (index < 0 || index >= headings.size()) return Optional.empty();
        RenderedText.Heading heading = headings.get(index);
        return Optional.of(new LinkView(names.of(heading), report.place(heading.id())));
    }
}
