package org.legible.publisher.view.page;

import java.util.List;
import java.util.Optional;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.view.PrintSize;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.ContentsEntryView;
import org.legible.publisher.view.part.FactView;
import org.legible.publisher.view.part.FormatsView;
import org.legible.publisher.view.part.NoticeView;
import org.legible.publisher.view.part.ReportEndView;

/**
 * A report, in its web edition and in large print.
 *
 * @param kicker what kind of report it is and about whom
 * @param titleNote the note to its title, as markup
 * @param sizes in which size large print is set and which others there are
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
        String sizes,
        List<NoticeView> notices,
        List<FactView> facts,
        FormatsView formats,
        List<ContentsEntryView> contents,
        List<BodyPart> body,
        ReportEndView end) {

    /** The report on its web or large-print page. */
    public static ReportView of(ReportContext context, RenderedText text, Optional<RenderedText> summary) {
        ReportSlots slots = ReportSlots.of(context, text, summary);
        ReportEndView end = ReportEndView.of(context, text, slots::of);
        List<RenderedText.Heading> headings = slots.contents(text);
        return new ReportView(
                context.kicker(),
                context.report().title().shown(),
                context.report().titleNote().map(note -> context.html(note)),
                PrintSize.inWords(context.page()),
                NoticeView.all(context),
                FactView.all(context),
                FormatsView.of(context),
                headings.isEmpty() ? List.of() : ContentsEntryView.of(headings, end.sections(context.words())),
                context.page().writer().body(text.body(), slots::of),
                end);
    }
}
