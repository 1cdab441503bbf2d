package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.Words;
import org.legible.publisher.report.Grid;
import org.legible.publisher.report.Scale;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.Markup;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.ChangeView;
import org.legible.publisher.view.part.ContentsEntryView;
import org.legible.publisher.view.part.FactView;
import org.legible.publisher.view.part.FormatsView;
import org.legible.publisher.view.part.NoteView;
import org.legible.publisher.view.part.NoticeView;
import org.legible.publisher.view.part.SourceView;
import org.legible.publisher.view.part.TermView;

/**
 * A report, in its web edition and in large print.
 *
 * @param kicker what kind of report it is and about whom
 * @param titleNote the note to its title, as markup
 * @param verdict what it found on the whole, as markup; empty if nothing says so
 * @param keyFindings what the page says first, as markup
 * @param sizes in which size large print is set and which others there are
 * @param notices what a reader must know first
 * @param facts the facts at its head
 * @param contents its contents; empty where it has no headings
 * @param body its text
 * @param terms its own words, explained
 */
public record ReportView(
        String kicker,
        String title,
        boolean hasTitleNote,
        String titleNote,
        String verdict,
        List<String> keyFindings,
        String sizes,
        List<NoticeView> notices,
        List<FactView> facts,
        FormatsView formats,
        boolean hasContents,
        List<ContentsEntryView> contents,
        List<BodyPart> body,
        boolean hasTerms,
        List<TermView> terms,
        boolean hasNotes,
        List<NoteView> notes,
        boolean hasChanges,
        List<ChangeView> changes,
        SourceView source) {

    /** The report on its web or large-print page. */
    public static ReportView of(ReportContext context, RenderedText text, Optional<RenderedText> summary) {
        ReportSlots slots = ReportSlots.of(context, text, summary);
        List<TermView> terms = TermView.all(context);
        List<NoteView> notes = NoteView.all(context.page(), text, slots::of);
        List<ChangeView> changes = ChangeView.all(context);
        List<LinkView> after = new ArrayList<>();
        if (!terms.isEmpty()) after.add(section(context.words(), "terms"));
        if (!notes.isEmpty()) after.add(section(context.words(), "notes"));
        if (!changes.isEmpty()) after.add(section(context.words(), "changes"));
        SourceView source = SourceView.of(context);
        if (source.hasAny()) after.add(section(context.words(), "source"));
        List<RenderedText.Heading> headings = slots.contents(text);
        return new ReportView(
                context.kicker(),
                context.report().title().shown(),
                context.report().titleNote().isPresent(),
                context.report().titleNote().map(note -> context.html(note)).orElse(""),
                verdict(context),
                context.report().keyFindings().stream().map(context::html).toList(),
                PrintSize.inWords(context.page()),
                NoticeView.all(context),
                FactView.all(context),
                FormatsView.of(context),
                !headings.isEmpty(),
                ContentsEntryView.of(headings, after),
                context.page().writer().body(text.body(), slots::of),
                !terms.isEmpty(),
                terms,
                !notes.isEmpty(),
                notes,
                !changes.isEmpty(),
                changes,
                source);
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

    private static LinkView section(Words words, String key) {
        return new LinkView(words.get("report." + key), "#page-" + key);
    }
}
