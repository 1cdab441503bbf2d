package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.legible.publisher.address.Address;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.render.Fragment;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.Segment;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.CitationView;
import org.legible.publisher.view.part.ContentsEntryView;
import org.legible.publisher.view.part.ContentsView;
import org.legible.publisher.view.part.FactView;
import org.legible.publisher.view.part.FindingsView;
import org.legible.publisher.view.part.FormatsView;
import org.legible.publisher.view.part.NoticeView;
import org.legible.publisher.view.part.ReportEndView;
import org.legible.publisher.view.part.SectionNames;
import org.legible.publisher.view.part.SectionView;
import org.legible.publisher.view.part.TitleView;

/**
 * A report, in its web edition and in large print.
 *
 * @param notices what a reader must know first
 * @param facts the facts at its head
 * @param contents its contents; empty where it has no headings
 * @param sections its text
 * @param end what stands after the text
 * @param citation how to cite it
 */
public record ReportView(
        TitleView title,
        List<NoticeView> notices,
        FindingsView findings,
        List<FactView> facts,
        FormatsView formats,
        Optional<ContentsView> contents,
        List<SectionView> sections,
        ReportEndView end,
        CitationView citation) {

    /**
     * The report on its web or large-print page.
     *
     * @param files what is known of its files, by their addresses
     */
    public static ReportView of(
            ReportContext context, RenderedText text, Optional<RenderedText> summary, Map<Address, FileFacts> files) {
        ReportSlots slots = ReportSlots.of(context, text, summary);
        FindingsView findings = FindingsView.of(context);
        ReportEndView end = ReportEndView.of(context, text, slots::of);
        SectionNames names = SectionNames.of(context.words(), slots.contents(text), text.body());
        return new ReportView(
                TitleView.of(context),
                NoticeView.all(context),
                findings,
                FactView.all(context),
                FormatsView.of(context, files),
                names.headings().isEmpty() ? Optional.empty() : contents(context, names, text, findings, end),
                sections(context, text, slots, names),
                end,
                CitationView.of(context, firstNumber(text)));
    }

    private static Optional<ContentsView> contents(
            ReportContext context, SectionNames names, RenderedText text, FindingsView findings, ReportEndView end) {
        return ContentsView.of(Stream.of(
                        findings.sections(context).stream().map(ContentsEntryView::of),
                        ContentsEntryView.of(context, names, text.body()).stream(),
                        end.sections(context.words()).stream().map(ContentsEntryView::of))
                .flatMap(entries -> entries)
                .toList());
    }

    private static Optional<ParagraphRef> firstNumber(RenderedText text) {
        return text.body().segments().stream()
                .filter(Segment.ParagraphNumber.class::isInstance)
                .map(number -> ((Segment.ParagraphNumber) number).reference())
                .findFirst();
    }

    private static List<SectionView> sections(
            ReportContext context, RenderedText text, ReportSlots slots, SectionNames names) {
        List<Fragment.Section> sections = text.body().sections();
        List<RenderedText.Heading> opening = text.contents().stream()
                .filter(heading ->
                        sections.stream().anyMatch(section -> section.id().equals(heading.id())))
                .toList();
        int before = sections.size() - opening.size();
        List<SectionView> views = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++)
            views.add(new SectionView(
                    context.page().writer().body(sections.get(i).body(), slots::of),
                    SectionView.onward(context, names, opening, i - before)));
        return List.copyOf(views);
    }
}
