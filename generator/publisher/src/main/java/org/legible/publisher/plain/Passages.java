package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.legible.publisher.problem.Place;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.Marks;
import org.legible.publisher.text.PlainText;

/**
 * Finds the passages of a text that are its author's to change. What others said, in a quotation, stays as they said it; what
 * stands in another language is not read as this one.
 */
final class Passages {

    private Passages() {}

    /** The passages of these blocks, in reading order; {@code from} is their file, and their line where they have none. */
    static List<Passage> in(List<Block> blocks, Place from) {
        List<Passage> found = new ArrayList<>();
        Set<Block> others = new HashSet<>();
        Marks.eachBlock(blocks, block -> {
            if (others.contains(block)) return;
            if (block instanceof Block.Quote quote) Marks.eachBlock(quote.blocks(), others::add);
            if (block instanceof Block.InLanguage marked) Marks.eachBlock(marked.blocks(), others::add);
            Place place = from.line() > 0 ? from : new Place(from.file(), block.line(), 0);
            if (block instanceof Block.Paragraph paragraph) found.add(passage(paragraph.content(), place, true));
            if (block instanceof Block.Heading heading) found.add(passage(heading.content(), place, false));
        });
        return List.copyOf(found);
    }

    private static Passage passage(List<Inline> content, Place place, boolean isProse) {
        StringBuilder words = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) ends.add(words.length() + 1);
            if (!(inline instanceof Inline.InLanguage)) words.append(PlainText.of(List.of(inline)));
        }
        return new Passage(words.toString(), place, List.copyOf(ends), isProse);
    }
}
