package org.legible.publisher.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.publisher.keep.RecordBytes;
import org.legible.publisher.library.Entry;
import org.legible.publisher.link.LinkedFile;
import org.legible.publisher.link.LinkedPicture;
import org.legible.publisher.link.LinkedReport;
import org.legible.publisher.link.OutwardLink;
import org.legible.publisher.link.ProseContext;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.report.Prose;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;

/**
 * A linked report as it is kept: all but its facts, which are read with those of the others.
 *
 * @param shown tells what other pages show of it, beside its facts and its shape, from what they would show of another
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
        String shown,
        List<Problem> told) {

    private static final RecordBytes RECORDS = new RecordBytes();

    /** What other pages show: the facts as they are linked, and what these may speak of. */
    private record Shown(Map<Prose, List<Block>> facts, ProseContext context) {}

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
                shown(report),
                told);
    }

    /** What other pages show of a report. */
    static String shown(LinkedReport report) {
        return KeptFiles.key(RECORDS.write(Shown.class, new Shown(report.facts(), report.context())));
    }

    /** The report with its facts. */
    LinkedReport report(Entry entry) {
        return new LinkedReport(entry, text, summaries, facts, anchors, pictures, files, outward, context);
    }
}
