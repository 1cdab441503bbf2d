package org.legible.publisher.link;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Holes;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;

/** Tells of headings with nothing under them: no words, no block made from the facts, no grade, no heading of a lower level. */
final class EmptySections {

    private EmptySections() {}

    /**
     * Checks a text in which every block made from the facts stands at its place.
     *
     * @param filled the ids of the sections that the facts fill
     * @param holes what of the facts could not be read; it may fill a section too
     */
    static void check(ReportText text, Collection<String> filled, Holes holes, Problems problems) {
        if (Stream.of(FactBlock.values()).map(PlaceableFact::key).anyMatch(holes::touch)) return;
        List<Block> blocks = text.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Heading heading) || filled.contains(heading.id())) continue;
            boolean isEmpty = i + 1 == blocks.size()
                    || blocks.get(i + 1) instanceof Block.Heading next && next.level() <= heading.level();
            if (isEmpty)
                problems.warning(
                        "empty-section",
                        new Place(text.file(), heading.line(), 1),
                        "Nothing stands under the heading \"" + heading.plain() + "\".",
                        "Readers who go there find nothing, and cannot tell whether something was lost.",
                        "Write what belongs there, or delete the heading.");
        }
    }
}
