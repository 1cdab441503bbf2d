package org.legible.publisher.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.legible.publisher.address.Edition;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.Fragment;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.view.part.ContentsEntryView;
import org.legible.publisher.view.part.ContentsView;
import org.legible.publisher.view.part.NoteView;
import org.legible.publisher.view.part.NoticeView;
import org.legible.publisher.view.part.SectionNames;
import org.legible.publisher.view.part.SectionView;

/**
 * One section of a long report, on a page of its own.
 *
 * @param report the short title of the report
 * @param title its heading
 * @param notices what a reader must know first
 * @param contents the sections of the report, this one marked
 * @param onward the sections before and after it, and the same section on other pages
 * @param notes the notes that it refers to
 */
public record SectionPageView(
        String report,
        Title title,
        List<NoticeView> notices,
        Optional<ContentsView> contents,
        List<BodyPart> body,
        SectionView.Onward onward,
        List<NoteView> notes) {

    private static final Pattern CITABLE = Pattern.compile("([a-z0-9-]+-)?paragraph-.+|recommendation-.+");
    private static final Pattern PARAGRAPH = Pattern.compile("^paragraph-(?=[0-9])");

    /**
     * The heading of the section.
     *
     * @param id its id; empty for what stands before the first heading
     * @param html its words, as markup
     * @param name its words alone, which no other section of the report has
     * @param standing where it stands among the sections
     */
    public record Title(String id, String html, String name, String standing) {}

    /**
     * The section at {@code index}.
     *
     * @param context the page; its writer knows where the anchors of the report stand
     * @param part the section alone, with its notes
     * @param text the whole text
     * @param summary the young people's summary, where there is one
     */
    public static SectionPageView of(
            ReportContext context,
            SectionPlaces places,
            int index,
            RenderedText part,
            RenderedText text,
            Optional<RenderedText> summary) {
        ReportSlots slots = ReportSlots.of(context, text, summary);
        SectionNames names = SectionNames.of(context.words(), slots.contents(text), text.body());
        Fragment.Section section = text.body().sections().get(index);
        return new SectionPageView(
                context.report().shortTitle().shown(),
                title(context, names, section),
                NoticeView.all(context),
                ContentsView.of(contents(context, places, names, text, section.id())),
                context.page().writer().body(part.body(), slots::of),
                onward(context, places, names, index),
                NoteView.all(context.page(), part, slots::of));
    }

    private static Title title(ReportContext context, SectionNames names, Fragment.Section section) {
        return names.headings().stream()
                .filter(heading -> !section.id().isEmpty() && heading.id().equals(section.id()))
                .findFirst()
                .map(heading -> new Title(
                        heading.id(),
                        context.page().writer().inline(section.title()),
                        names.of(heading),
                        names.standing(heading)))
                .orElseGet(() -> new Title("", beginning(context), beginning(context), names.beforeFirst()));
    }

    private static String beginning(ReportContext context) {
        return context.words().get("section.beginning");
    }

    private static List<ContentsEntryView> contents(
            ReportContext context, SectionPlaces places, SectionNames names, RenderedText text, String current) {
        Map<String, ContentsEntryView> entries = ContentsEntryView.of(context, names, text.body()).stream()
                .collect(Collectors.toMap(ContentsEntryView::id, entry -> entry));
        List<ContentsEntryView> shown = new ArrayList<>();
        for (SectionPlaces.Section section : places.sections()) {
            LinkView start = new LinkView(
                    name(context, names, section.id()), context.page().link(section.address()));
            ContentsEntryView entry = entries.getOrDefault(section.id(), ContentsEntryView.of(start));
            shown.add(section.id().equals(current) ? entry.asCurrent() : entry.asOther(start, citable(section)));
        }
        return List.copyOf(shown);
    }

    private static List<String> citable(SectionPlaces.Section section) {
        return section.anchors().stream()
                .filter(anchor -> CITABLE.matcher(anchor).matches())
                .map(anchor -> PARAGRAPH.matcher(anchor).replaceFirst(""))
                .toList();
    }

    private static SectionView.Onward onward(
            ReportContext context, SectionPlaces places, SectionNames names, int index) {
        String id = places.sections().get(index).id();
        return new SectionView.Onward(
                neighbour(context, places, names, index - 1),
                neighbour(context, places, names, index + 1),
                name(context, names, id),
                List.of(
                        SectionView.inEdition(context, Edition.WEB, id),
                        SectionView.inEdition(context, Edition.LARGE_PRINT, id)));
    }

    private static Optional<LinkView> neighbour(
            ReportContext context, SectionPlaces places, SectionNames names, int index) {
        if (index < 0 || index >= places.sections().size()) return Optional.empty();
        SectionPlaces.Section section = places.sections().get(index);
        return Optional.of(
                new LinkView(name(context, names, section.id()), context.page().link(section.address())));
    }

    private static String name(ReportContext context, SectionNames names, String id) {
        return names.headings().stream()
                .filter(heading -> heading.id().equals(id))
                .findFirst()
                .map(names::of)
                .orElseGet(() -> beginning(context));
    }
}
