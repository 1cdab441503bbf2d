package org.legible.publisher.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.report.Authority;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.frame.PageHead;

/** The heads of a report's pages. */
final class ReportHeads {

    private ReportHeads() {}

    /** The head of the report's own page. */
    static PageHead of(ReportContext report, String description, String structuredData) {
        return head(
                report,
                List.of(report.report().shortTitle().shown()),
                description,
                Optional.of(structuredData),
                breadcrumbs(report));
    }

    /** The head of a page below it, which has this title beside the report's. */
    static PageHead below(ReportContext report, String title, String description, Optional<String> structuredData) {
        List<LinkView> links = new ArrayList<>(breadcrumbs(report));
        links.add(new LinkView(
                report.report().shortTitle().shown(), report.page().link(Addresses.report(report.slug()))));
        return head(
                report,
                List.of(title, report.report().shortTitle().shown()),
                description,
                structuredData,
                List.copyOf(links));
    }

    private static PageHead head(
            ReportContext report,
            List<String> title,
            String description,
            Optional<String> structuredData,
            List<LinkView> breadcrumbs) {
        Map<String, ?> values = Map.of(
                "about", report.withBodies("report.about", report.kind(), Authority::name),
                "aboutReport", report.withBodies("report.about", report.words().get("summary.report"), Authority::name),
                "report", report.report().shortTitle(),
                "date", report.published());
        String described = report.described(report.recommendationNames().phrase(description, values));
        return new PageHead(title, described, breadcrumbs, structuredData, List.of(), true, false);
    }

    private static List<LinkView> breadcrumbs(ReportContext report) {
        List<LinkView> links = new ArrayList<>();
        links.add(new LinkView(report.words().get("layout.home"), report.page().link(Address.HOME)));
        // A trail is one line of steps: a report about two bodies lies below neither of them.
        if (report.authorities().size() == 1) {
            Authority authority = report.authorities().get(0);
            links.add(new LinkView(
                    authority.shortName().shown(),
                    report.page().link(Addresses.authority(authority.key().value()))));
        }
        return List.copyOf(links);
    }
}
