package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.SlotContent;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.ReportContext;
import org.legible.publisher.words.Words;

/**
 * What stands after the text of a report.
 *
 * @param terms its own words, explained
 * @param titleNote the note to its title, as markup
 */
public record ReportEndView(
        List<TermView> terms,
        List<NoteView> notes,
        List<ChangeView> changes,
        Optional<SourceView> source,
        Optional<String> titleNote) {

    /** The end of this report. */
    public static ReportEndView of(ReportContext context, RenderedText text, Function<SlotContent, BodyPart> slots) {
        return new ReportEndView(
                TermView.all(context),
                NoteView.all(context.page(), text, slots),
                ChangeView.all(context),
                SourceView.of(context),
                context.report().titleNote().map(context::html));
    }

    /** Links to its sections and to the formats below them, for the contents of the page. */
    public List<LinkView> sections(Words words) {
        List<LinkView> sections = new ArrayList<>();
        if (!terms.isEmpty()) sections.add(new LinkView(words.get("report.terms"), "#page-terms"));
        if (!notes.isEmpty()) sections.add(new LinkView(words.get("report.notes"), "#page-notes"));
        if (!changes.isEmpty()) sections.add(new LinkView(words.get("report.changes"), "#page-changes"));
        if (source.isPresent()) sections.add(new LinkView(words.get("report.source"), "#page-source"));
        if (titleNote.isPresent()) sections.add(new LinkView(words.get("report.titleNote"), "#page-title-note"));
        sections.add(new LinkView(words.get("formats.title"), "#page-formats"));
        return List.copyOf(sections);
    }
}
