package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Scale;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/**
 * A report in the list of the home page.
 *
 * @param kicker what it is, when it was published and what of it stands here
 * @param title its full title
 * @param verdict what it found, as markup; empty if nothing says so
 * @param editions other ways to read it
 */
public record ReportEntryView(
        String kicker,
        String href,
        String shortTitle,
        String title,
        Optional<String> verdict,
        List<LinkView> editions,
        List<GradeItem> grades,
        CoverView cover) {

    /** The overall grade of one body. */
    public record GradeItem(String title, GradeView grade) {}

    /** The entry of this report. */
    public static ReportEntryView of(ReportContext report) {
        List<GradeItem> grades = new ArrayList<>();
        for (Grid grid : report.report().judgements()) {
            Scale scale = report.scale(grid.scale());
            grid.overallGrade()
                    .map(grade -> GradeView.of(scale, grade, grid.asPrinted(), report.words()))
                    .ifPresent(grade -> grades.add(new GradeItem(grid.title().shown(), grade)));
        }
        return new ReportEntryView(
                report.standing(
                        report.ofEdition("home.kicker", Map.of("kicker", report.kicker(), "date", report.published()))),
                report.page().link(Addresses.report(report.slug())),
                report.report().shortTitle().shown(),
                report.report().title().shown(),
                FindingsView.verdict(report),
                editions(report),
                List.copyOf(grades),
                CoverView.of(report));
    }

    private static List<LinkView> editions(ReportContext report) {
        Map<Address, InFormats> formats = report.page().plan().formats(report.slug());
        Stream<Address> summaries = report.entry().summaries().stream()
                .map(summary -> Addresses.summary(report.slug(), summary.name(), Edition.SUMMARY));
        return Stream.concat(
                        summaries,
                        Stream.of(
                                Addresses.report(report.slug(), Edition.LARGE_PRINT),
                                Addresses.reportRecommendations(report.slug())))
                .filter(formats::containsKey)
                .map(address -> new LinkView(
                        formats.get(address).name().in(report.words()),
                        report.page().link(address)))
                .toList();
    }
}
