package org.legible.publisher.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.report.Action;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Holes;
import org.legible.publisher.report.Recommendation;
import org.legible.publisher.report.Report;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.ReportText;
import org.legible.publisher.text.Sequences;

/** The places of a report that can be linked to. */
public final class ReportAnchors {

    private ReportAnchors() {}

    /** The ids of the report's page, where these paragraphs can be cited. */
    public static Set<String> of(Report report, ReportText text, Set<ParagraphRef> paragraphs) {
        Set<String> anchors = new HashSet<>();
        for (ParagraphRef paragraph : paragraphs) anchors.add(Anchors.paragraph(paragraph));
        for (Recommendation recommendation : report.recommendations())
            anchors.add(Anchors.recommendation(recommendation.id().value()));
        for (Action action : report.actions())
            anchors.add(Anchors.action(action.id().value()));
        for (Grid grid : report.judgements()) {
            anchors.add(Anchors.judgement(grid.key().value()));
            grid.allAreas()
                    .forEach(area -> anchors.add(Anchors.judgement(area.id().value())));
        }
        for (GlossaryTerm term : report.glossary())
            anchors.add(Anchors.term(term.term().value()));
        text.notes().forEach(note -> anchors.add(Anchors.note(note.number())));
        Marks.eachBlock(text.blocks(), block -> anchors.addAll(block.anchors()));
        return Set.copyOf(anchors);
    }

    /** True if what has this id may stand in what of the facts could not be read. */
    static boolean mayHide(Holes holes, String anchor) {
        if (anchor.contains(Anchors.paragraph(new ParagraphRef("", "")))) return !Sequences.areWhole(holes);
        if (anchor.startsWith(Anchors.recommendation(""))) return holes.hide("recommendations.id");
        if (anchor.startsWith(Anchors.action(""))) return holes.hide("actions.id");
        if (anchor.startsWith(Anchors.judgement("")))
            return holes.hide("judgements.key", "judgements.areas.id", "judgements.areas.areas.id");
        return anchor.startsWith(Anchors.term("")) && holes.hide("glossary.term");
    }

    /** The ids of a text's headings. */
    public static Set<String> headings(List<Block> blocks) {
        Set<String> ids = new HashSet<>();
        for (Block block : blocks) if (block instanceof Block.Heading heading) ids.add(heading.id());
        return ids;
    }
}
