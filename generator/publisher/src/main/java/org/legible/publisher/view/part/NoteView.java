package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.problem.PlaceMarks;
import org.legible.publisher.render.BodyPart;
import org.legible.publisher.render.RenderedText;
import org.legible.publisher.render.SlotContent;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.words.Words;

/** A note, with a way back to each place that refers to it. */
public record NoteView(String id, List<BodyPart> body, List<LinkView> backlinks) {

    /** Every note of a text. No two ways back on a page have the same words. */
    public static List<NoteView> all(PageContext page, RenderedText text, Function<SlotContent, BodyPart> slots) {
        Map<String, Integer> uses = new HashMap<>();
        List<NoteView> notes = new ArrayList<>();
        for (RenderedText.Note note : text.notes()) {
            String id = Anchors.note(note.number());
            List<LinkView> backlinks = note.uses().stream()
                    .map(use -> new LinkView(words(use, uses, page.words()), "#" + id + "-reference-" + use.use()))
                    .toList();
            notes.add(new NoteView(id, page.writer().body(note.text(), slots), backlinks));
        }
        return List.copyOf(notes);
    }

    private static String words(RenderedText.Use use, Map<String, Integer> uses, Words words) {
        String back = back(use, words);
        int times = uses.merge(PlaceMarks.strip(back), 1, Integer::sum);
        return times == 1 ? back : words.get("report.backAgain", Map.of("back", back, "use", times));
    }

    private static String back(RenderedText.Use use, Words words) {
        if (!use.paragraph().isEmpty())
            return words.get("report.backToParagraph", Map.of("paragraph", use.paragraph()));
        if (!use.heading().isEmpty()) return words.get("report.backToHeading", Map.of("heading", use.heading()));
        return words.get("report.backToTop");
    }
}
