package org.legible.authoring.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.legible.authoring.importing.shape.Draft;
import org.legible.authoring.importing.shape.Part;

/** Says in words how much of a document came through. */
final class CameThrough {

    private CameThrough() {}

    /** Such as "20 numbered paragraphs", "1 table". */
    static List<String> of(Draft draft) {
        List<String> said = new ArrayList<>();
        add(said, count(draft, Part.Heading.class::isInstance), "heading", "headings");
        add(said, count(draft, Part.Numbered.class::isInstance), "numbered paragraph", "numbered paragraphs");
        add(
                said,
                count(
                        draft,
                        part -> part instanceof Part.Text text && text.mark().isEmpty()),
                "other paragraph",
                "other paragraphs");
        add(
                said,
                count(
                        draft,
                        part -> part instanceof Part.Text text && text.mark().isPresent()),
                "item of lists",
                "items of lists");
        add(said, draft.recommendations().size(), "recommendation", "recommendations");
        add(said, draft.grids().stream().mapToLong(CameThrough::grades).sum(), "grade", "grades");
        add(said, count(draft, Part.Table.class::isInstance), "table", "tables");
        add(said, count(draft, Part.Picture.class::isInstance), "picture", "pictures");
        add(said, draft.notes().size(), "note", "notes");
        return said;
    }

    private static long grades(Draft.Grid grid) {
        return (grid.overall().isPresent() ? 1 : 0)
                + grid.areas().stream()
                        .mapToLong(area -> 1 + area.areas().size())
                        .sum();
    }

    private static long count(Draft draft, Predicate<Part> kind) {
        return draft.parts().stream().filter(kind).count();
    }

    private static void add(List<String> said, long count, String one, String many) {
        if (count > 0) said.add(count + " " + (count == 1 ? one : many));
    }
}
