package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.report.Text;

/**
 * The text of a report or summary, rendered once for all editions.
 *
 * @param body the text without its notes
 * @param notes the notes in order
 * @param contents the headings, in order
 * @param beginnings how the paragraphs begin that recommendations rest on
 */
public record RenderedText(
        Fragment body, List<Note> notes, List<Heading> contents, Map<ParagraphRef, Beginning> beginnings) {

    /**
     * How a paragraph begins.
     *
     * @param goesOn true if these are not all of its words
     */
    public record Beginning(Fragment words, boolean goesOn) {}

    /** A section of this text by itself: of the notes, those that it refers to, each with its references in this section. */
    public RenderedText only(Fragment.Section section) {
        Map<Integer, Set<Integer>> uses = new HashMap<>();
        List<Segment.NoteMark> marks = section.body().noteMarks().toList();
        while (!marks.isEmpty()) {
            List<Segment.NoteMark> within = new ArrayList<>();
            for (Segment.NoteMark mark : marks) {
                // A note may refer to a further one.
                if (uses.computeIfAbsent(mark.number(), first -> new HashSet<>())
                        .add(mark.use()))
                    notes.stream()
                            .filter(note -> note.number() == mark.number())
                            .flatMap(note -> note.text().noteMarks())
                            .forEach(within::add);
            }
            marks = within;
        }
        Set<String> headings = section.body().segments().stream()
                .filter(Segment.HeadingStart.class::isInstance)
                .map(start -> ((Segment.HeadingStart) start).id())
                .collect(Collectors.toSet());
        return new RenderedText(
                section.text().lowered(section.id().isEmpty() ? 0 : -1),
                notes.stream()
                        .filter(note -> uses.containsKey(note.number()))
                        .map(note -> note.usedIn(uses.get(note.number())))
                        .toList(),
                contents.stream()
                        .filter(heading -> headings.contains(heading.id()))
                        .toList(),
                beginnings);
    }

    /** A heading for the list of contents: its level from 2, its id and its words. */
    public record Heading(int level, String id, Text title) {

        /** The same heading this many levels lower. */
        public Heading lowered(int levels) {
            return new Heading(level + levels, id, title);
        }
    }

    /**
     * A note.
     *
     * @param number its number; its id is {@code note-} and this number
     * @param text what it says, as blocks
     * @param uses every reference to it, in order; the id of a reference is {@code note-1-reference-2}
     */
    public record Note(int number, Fragment text, List<Use> uses) {

        private Note usedIn(Set<Integer> some) {
            return new Note(
                    number,
                    text,
                    uses.stream().filter(use -> some.contains(use.use())).toList());
        }
    }

    /**
     * A reference to a note.
     *
     * @param use which reference it is, from 1
     * @param paragraph the number of the paragraph where it stands as printed without its full stop, or empty
     * @param heading the words of the heading under which it stands, or empty at the top of the text
     */
    public record Use(int use, String paragraph, String heading) {}
}
