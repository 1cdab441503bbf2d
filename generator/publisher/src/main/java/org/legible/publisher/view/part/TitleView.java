package org.legible.publisher.view.part;

import java.util.Optional;
import org.legible.publisher.report.Text;
import org.legible.publisher.view.HeadingLevels;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;

/**
 * The head of a report's page: what it is called, and what it found.
 *
 * @param name its short title
 * @param verdict what it found, as markup; empty if nothing says so
 * @param full its full title, where the short one is another
 * @param note a link to the note to the title, which stands at the end of the page
 * @param ruler the report as lines; empty in large print, and where it has neither paragraphs nor recommendations
 */
public record TitleView(
        String name,
        Optional<String> verdict,
        Optional<String> full,
        Optional<LinkView> note,
        Optional<RulerView> ruler) {

    /** The head of a page of this report. */
    public static TitleView of(ReportContext report) {
        return new TitleView(
                report.report().shortTitle().shown(),
                FindingsView.verdict(report),
                Optional.of(report.report().title())
                        .filter(full -> !HeadingLevels.saySame(
                                full.value(), report.report().shortTitle().value()))
                        .map(Text::shown),
                report.report()
                        .titleNote()
                        .map(note -> new LinkView(report.words().get("report.titleNote"), "#page-title-note")),
                report.page().edition().isLargePrint() ? Optional.empty() : RulerView.of(report));
    }
}
