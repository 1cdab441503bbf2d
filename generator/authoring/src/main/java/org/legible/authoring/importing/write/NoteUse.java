package org.legible.authoring.importing.write;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.authoring.importing.shape.Draft;
import org.legible.authoring.importing.shape.Part;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Piece;
import org.legible.authoring.importing.source.SourceWords;

/** Which notes stand in the text. Facts are shown on pages without notes, so the words of their notes stand in brackets there. */
final class NoteUse {

    private NoteUse() {}

    /** The notes that are marked in the text, in the order of their marks. */
    static Map<String, SourceWords> inText(Draft draft) {
        Set<String> labels = new LinkedHashSet<>();
        for (Part part : draft.parts()) words(part).forEach(words -> labels.addAll(words.notes()));
        Map<String, SourceWords> notes = new LinkedHashMap<>();
        labels.forEach(label -> notes.put(label, draft.notes().getOrDefault(label, SourceWords.of("TBC"))));
        return notes;
    }

    /** True if the numbers of notes, as they are marked, are not simply 1, 2, 3. */
    static boolean arePrinted(Draft draft) {
        List<String> labels = List.copyOf(inText(draft).keySet());
        boolean areNumbers = labels.stream().allMatch(label -> label.matches("\\d{1,4}"));
        boolean areInOrder = true;
        for (int i = 0; i < labels.size(); i++) areInOrder &= labels.get(i).equals("" + (i + 1));
        return areNumbers && !areInOrder;
    }

    /** SourceWords of a fact, with the words of their notes in brackets. */
    static SourceWords bracketed(SourceWords words, Map<String, SourceWords> notes) {
        return new SourceWords(words.pieces().stream()
                .flatMap(piece -> piece instanceof Piece.NoteMark mark
                        ? bracketed(Optional.ofNullable(notes.get(mark.label()))).pieces().stream()
                        : java.util.stream.Stream.of(piece))
                .toList());
    }

    private static SourceWords bracketed(Optional<SourceWords> note) {
        return note.map(words -> SourceWords.of(" [").and(words.withoutNotes()).and(SourceWords.of("]")))
                .orElse(SourceWords.NONE);
    }

    /** What to say of words with notes that stand where notes cannot. */
    static List<Doubt> doubts(SourceWords words, Map<String, SourceWords> notes, String where) {
        return words.notes().stream()
                .map(label -> Doubt.decide(
                        notes.getOrDefault(label, SourceWords.of("note " + label))
                                .line(),
                        "A note to " + where
                                + "; its words stand in square brackets, since no note can be marked there.",
                        "Should they stay there?"))
                .toList();
    }

    private static List<SourceWords> words(Part part) {
        if (part instanceof Part.Table table)
            return Stream.concat(table.rows().stream().flatMap(List::stream), table.caption().stream())
                    .toList();
        // Those of a picture stand in its caption, in brackets.
        return List.of(part.words());
    }
}
