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
 */
public record ReportEndView(
        List<TermView> terms, List<NoteView> notes, List<ChangeView> changes, Optional<SourceView> source) {

    /** The end of this report. */
    public static ReportEndView of(ReportContext context, RenderedText text, Function<SlotContent, BodyPart> slots) {
        return new ReportEndView(
                TermView.all(context),
                NoteView.all(context.page(), text, slots),
                ChangeView.all(context),
                SourceView.of(context));
    }

    /** Links to its sections, for the contents of the page. */
    public List<LinkView> sections(Words words) {
        List<LinkView> sections = new ArrayList<>();
        if (!terms.isEmpty()) sections.add(section(words, "terms"));
        if (!notes.isEmpty()) sections.add(section(words, "notes"));
        if (!changes.isEmpty()) sections.add(section(words, "changes"));
        if (source.isPresent()) sections.add(section(words, "source"));
        return List.copyOf(sections);
    }

    private static LinkView section(Words words, String key) {
        return new LinkView(words.get("report." + key), "#page-" + key);
    }
}
