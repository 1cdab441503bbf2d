package org.legible.publisher.view.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Scale;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.ContentsEntryView;
import org.legible.publisher.view.part.FactView;
import org.legible.publisher.view.part.FormatsView;
import org.legible.publisher.view.part.NoticeView;
import org.legible.publisher.view.part.ReportEndView;
import org.legible.publisher.view.part.RulerView;

/**
 * A report, in its web edition and in large print.
 *
 * @param kicker what kind of report it is and about whom
 * @param titleNote the note to its title, as markup
 * @param notices what a reader must know first
 * @param facts the facts at its head
 * @param contents its contents; empty where it has no headings
 * @param body its text
 * @param end what stands after the text
 */
public record ReportView(
        String kicker,
        String title,
        Optional<String> titleNote,
        Findings findings,
        List<NoticeView> notices,
        List<FactView> facts,
        FormatsView formats,
        List<ContentsEntryView> contents,
        List<BodyPart> body,
        ReportEndView end) {

    /**
     * What it found, in short, as markup.
     *
     * @param verdict what it found on the whole; empty if nothing says so
     * @param keyFindings what the page says first
     * @param ruler the report as lines; empty where it has neither paragraphs nor recommendations
     */
    public record Findings(String verdict, List<String> keyFindings, Optional<RulerView> ruler) {}

    /** The report on its web or large-print page. */
    public static ReportView of(ReportContext context, RenderedText text, Optional<RenderedText> summary) {
        ReportSlots slots = ReportSlots.of(context, text, summary);
        ReportEndView end = ReportEndView.of(context, text, slots::of);
        List<RenderedText.Heading> headings = slots.contents(text);
        return new ReportView(
                context.kicker(),
                context.report().title().shown(),
                context.report().titleNote().map(note -> context.html(note)),
                new Findings(
                        verdict(context),
                        context.report().keyFindings().stream()
                                .map(context::html)
                                .toList(),
                        RulerView.of(context)),
                NoticeView.all(context),
                FactView.all(context),
                FormatsView.of(context),
                headings.isEmpty() ? List.of() : ContentsEntryView.of(headings, end.sections(context.words())),
                context.page().writer().body(text.body(), slots::of),
                end);
    }

    /** What the report found on the whole: its own words or ours for it, else the overall grades. */
    private static String verdict(ReportContext context) {
        return context.report()
                .verdict()
                .map(context::html)
                .orElseGet(() -> context.report().judgements().stream()
                        .flatMap(grid -> grade(context, grid).stream())
                        .map(Markup::escape)
                        .collect(Collectors.joining(" ")));
    }

    private static Optional<String> grade(ReportContext context, Grid grid) {
        Scale scale = context.page().library().scales().get(grid.scale().value());
        return grid.overallGrade()
                .map(key -> scale.grade(key).orElseThrow().title())
                .map(grade -> context.words()
                        .get(
                                "report.verdict",
                                Map.of(
                                        "title",
                                        grid.title().shown(),
                                        "grade",
                                        grid.asPrinted().orElse(grade).shown())));
    }
}
