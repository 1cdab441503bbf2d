package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.text.ReportText;

/** Numbers the notes of a text and remembers where each is referred to. */
final class NoteUses {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<RenderedText.Use>> uses = new HashMap<>();
    private String paragraph = "";
    private String heading = "";

    NoteUses(List<ReportText.Note> notes) {
        for (ReportText.Note note : notes) numbers.put(note.label(), note.number());
    }

    /** From here on, marks stand in this numbered paragraph; empty for none. */
    void inParagraph(String number) {
        paragraph = number;
    }

    /** From here on, marks stand under this heading. */
    void underHeading(String words) {
        heading = words;
    }

    /** The next reference to a note; empty if there is no such note, which is a problem already. */
    Optional<Segment> of(String label) {
        Integer number = numbers.get(label);
        if (number == null) return Optional.empty();
        List<RenderedText.Use> sofar = uses.computeIfAbsent(number, n -> new ArrayList<>());
        sofar.add(new RenderedText.Use(sofar.size() + 1, paragraph, heading));
        return Optional.of(new Segment.NoteMark(number, sofar.size()));
    }

    /** Every reference to a note, in order. */
    List<RenderedText.Use> uses(int number) {
        return List.copyOf(uses.getOrDefault(number, List.of()));
    }
}
