package org.legible.publisher.view.part;

import java.util.Optional;
import org.legible.publisher.motif.Motif;
import org.legible.publisher.motif.ReportShape;
import org.legible.publisher.view.ReportContext;

/**
 * A report's cover. It is for the eye alone: what stands beside it says the same in words.
 *
 * @param kind what kind of report it is
 * @param motif the report as lines; empty where it has neither paragraphs nor recommendations
 */
public record CoverView(String kind, String year, Optional<MotifView> motif) {

    /** The cover of a report. */
    static CoverView of(ReportContext report) {
        return new CoverView(
                report.kind(),
                String.valueOf(report.report().published().value().year()),
                report.page()
                        .shapes()
                        .of(report.slug())
                        .filter(ReportShape::hasMarks)
                        .map(Motif::cover)
                        .map(MotifView::of));
    }
}
