package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.Address;
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
     * @param otherEdition the same section in large print, or from there on the web page; empty before the first heading
     * @param toOtherEdition which of the two that is, in words
     */
    public record Onward(
            Optional<LinkView> previous,
            Optional<LinkView> next,
            Optional<LinkView> otherEdition,
            String toOtherEdition) {}

    /** The ways on from the end of the section at {@code index} of a text whose sections open with these headings. */
    public static Optional<Onward> onward(ReportContext report, List<RenderedText.Heading> headings, int index) {
        if (headings.size() < 2) return Optional.empty();
        boolean fromLargePrint = report.page().edition().isLargePrint();
        Address other = Addresses.report(report.slug(), fromLargePrint ? Edition.WEB : Edition.LARGE_PRINT);
        return Optional.of(new Onward(
                link(headings, index - 1, ""),
                link(headings, index + 1, ""),
                link(headings, index, report.page().link(other)),
                report.words().get(fromLargePrint ? "report.sectionOnWeb" : "report.sectionInLargePrint")));
    }

    private static Optional<LinkView> link(List<RenderedText.Heading> headings, int index, String page) {
        if (index < 0 || index >= headings.size()) return Optional.empty();
        RenderedText.Heading heading = headings.get(index);
        return Optional.of(new LinkView(heading.title().shown(), page + "#" + heading.id()));
    }
}
