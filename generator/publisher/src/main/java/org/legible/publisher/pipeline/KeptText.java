package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.publisher.library.Entry;
import org.legible.publisher.link.LinkedFile;
import org.legible.publisher.link.LinkedPicture;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.OutwardLink;
import org.legible.publisher.link.ProseContext;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.report.Prose;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;

/**
 * A linked report as it is kept: all but its facts, which are read with those of the others.
 *
 * @param told what was told when it was linked
 */
record KeptText(
        ReportText text,
        Map<String, ReportText> summaries,
        Map<Prose, List<Block>> facts,
        Set<String> anchors,
        Map<String, LinkedPicture> pictures,
        Map<String, LinkedFile> files,
        List<OutwardLink> outward,
        ProseContext context,
        List<Problem> told) {

    static KeptText of(LinkedReport report, List<Problem> told) {
        return new KeptText(
                report.text(),
                report.summaries(),
                report.facts(),
                report.anchors(),
                report.pictures(),
                report.files(),
                report.outward(),
                report.context(),
                told);
    }

    /** The report with its facts. */
    LinkedReport report(Entry entry) {
        return new LinkedReport(entry, text, summaries, facts, anchors, pictures, files, outward, context);
    }
}
