package org.legible.publisher.view.part;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.AnchorRef;
import org.legible.publisher.report.SaidIn;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/** Leads to where something was said. */
final class SaidInLinks {

    private SaidInLinks() {}

    /** One link, or none where no source is named. */
    static List<LinkView> of(ReportContext report, Optional<SaidIn> source) {
        return source.map(said -> of(report, said)).stream().toList();
    }

    private static LinkView of(ReportContext report, SaidIn source) {
        if (source instanceof SaidIn.Elsewhere elsewhere)
            return new LinkView(elsewhere.title().shown(), elsewhere.url().toString());
        AnchorRef at = ((SaidIn.Here) source).at().value();
        return new LinkView(
                report.words().get("status.source"), report.page().writer().linkTo(at.slug(), at.anchor()));
    }
}
