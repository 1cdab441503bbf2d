package org.legible.authoring.importing.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceText;
import org.legible.authoring.importing.source.SourceWords;

/** Makes a report of a document, one pass after the other. */
public final class Shaping {

    private Shaping() {}

    /**
     * Makes it.
     *
     * @param fileName the name of the file without its ending, for a document that has no title
     */
    public static Draft of(SourceText read, Vocabulary vocabulary, String fileName, LocalDate today) {
        SourceText source = Cleaned.of(read);
        Cover.Read cover = Cover.of(source, vocabulary, fileName, today);
        List<Part> parts = HeadingFinder.levelled(Parts.of(HeadingFinder.found(cover.blocks())));
        NumberedParagraphs.Numbered numbered = NumberedParagraphs.of(parts);
        GradeGrids.Found graded = GradeGrids.in(numbered.parts(), vocabulary, cover.year());
        Recommendations.Found recommended = Recommendations.in(graded.parts(), vocabulary);
        List<Part> whole = new ArrayList<>();
        // Headings of single recommendations are gone, and may have left a gap.
        for (Part part : HeadingFinder.levelled(recommended.parts()))
            whole.add(
                    part instanceof Part.Table table
                            ? TableShape.filled(
                                    table,
                                    HeadingFinder.above(whole, whole.size()).isPresent())
                            : part);
        List<Doubt> doubts = new ArrayList<>(source.doubts());
        Map<String, SourceWords> notes = new LinkedHashMap<>(source.notes());
        cover.facts().titleNote().ifPresent(note -> notes.values().remove(note));
        return new Draft(
                cover.facts(),
                numbered.numbering(),
                graded.grids(),
                recommended.groups(),
                recommended.recommendations(),
                whole,
                notes,
                doubts);
    }
}
