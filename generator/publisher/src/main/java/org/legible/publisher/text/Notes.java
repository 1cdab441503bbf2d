package org.legible.publisher.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * Puts the notes of a text in the order of their first reference. We number them ourselves: flexmark numbers a note by its
 * last reference and drops unused and unknown ones without a word.
 */
final class Notes {

    private final String file;
    private final Problems problems;

    Notes(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The notes with the numbers that the report prints, which are their labels, in that order. */
    static ReportText asPrinted(ReportText text, Problems problems) {
        List<ReportText.Note> notes = new ArrayList<>();
        for (ReportText.Note note : text.notes()) {
            boolean isNumber = note.label().matches("[1-9][0-9]{0,4}");
            if (!isNumber)
                problems.error(
                        new Place(text.file(), note.line(), 1),
                        "The note [^" + note.label()
                                + "] has no number, but report.yaml says that notes are numbered as printed.",
                        "Readers who look for a note by its printed number could not find it.",
                        "Write the printed number as its label here and at its mark, such as [^172], or delete note-numbers: printed.");
            int number = isNumber ? Integer.parseInt(note.label()) : note.number();
            notes.add(new ReportText.Note(number, note.label(), note.blocks(), note.line()));
        }
        notes.sort(Comparator.comparing(ReportText.Note::number));
        return new ReportText(text.file(), text.blocks(), List.copyOf(notes));
    }

    List<ReportText.Note> of(List<Block> body, List<ReportText.Note> defined) {
        Map<String, ReportText.Note> byLabel = new HashMap<>();
        for (ReportText.Note note : defined)
            if (byLabel.put(note.label(), note) != null)
                error(
                        note.line(),
                        1,
                        "The note [^" + note.label() + "] is written twice.",
                        "Readers would see only one of the two.",
                        "Give the second note a label of its own.");
        List<ReportText.Note> ordered = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Inline.NoteMark mark : Marks.in(body)) {
            if (!seen.add(mark.label())) continue;
            ReportText.Note note = byLabel.remove(mark.label());
            if (note != null)
                ordered.add(new ReportText.Note(ordered.size() + 1, note.label(), note.blocks(), note.line()));
            else
                error(
                        mark.line(),
                        mark.column(),
                        "There is no note [^" + mark.label() + "].",
                        "Readers would follow the mark to nothing.",
                        "Write the note on a line of its own: [^" + mark.label() + "]: its words.");
        }
        for (ReportText.Note note : byLabel.values())
            error(
                    note.line(),
                    1,
                    "Nothing refers to the note [^" + note.label() + "].",
                    "Readers would never reach it.",
                    "Put [^" + note.label() + "] where the note belongs, or delete it.");
        for (ReportText.Note note : ordered)
            for (Inline.NoteMark mark : Marks.in(note.blocks()))
                error(
                        mark.line(),
                        mark.column(),
                        "A note refers to another note.",
                        "Readers who follow it lose their place in the text.",
                        "Write both in one note.");
        return List.copyOf(ordered);
    }

    private void error(int line, int column, String what, String why, String fix) {
        problems.error(new Place(file, line, column), what, why, fix);
    }
}
