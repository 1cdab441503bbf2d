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
 * A paragraph or heading that is its author's to change, as its readers meet it. What others said, in a quotation, stays as they
 * said it; what stands in another language is not read as this one.
 *
 * @param words its words, without marks
 * @param place where it begins
 * @param ends where each of its lines ends in the words, but for the last; empty if it was written on one
 * @param isProse false for a heading, which is no sentence
 */
record AuthorsPassage(String words, Place place, List<Integer> ends, boolean isProse) {

    /** The passages of these blocks, in reading order; {@code from} is their file, and their line where they have none. */
    static List<AuthorsPassage> in(List<Block> blocks, Place from) {
        List<AuthorsPassage> found = new ArrayList<>();
        Set<Block> others = new HashSet<>();
        Marks.eachBlock(blocks, block -> {
            if (others.contains(block)) return;
            if (block instanceof Block.Quote quote) Marks.eachBlock(quote.blocks(), others::add);
            if (block instanceof Block.InLanguage marked) Marks.eachBlock(marked.blocks(), others::add);
            Place place = from.line() > 0 ? from : new Place(from.file(), block.line(), 0);
            if (block instanceof Block.Paragraph paragraph) found.add(of(paragraph.content(), place, true));
            if (block instanceof Block.Heading heading) found.add(of(heading.content(), place, false));
        });
        return List.copyOf(found);
    }

    private static AuthorsPassage of(List<Inline> content, Place place, boolean isProse) {
        StringBuilder words = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) ends.add(words.length() + 1);
            if (!(inline instanceof Inline.InLanguage)) words.append(PlainText.of(List.of(inline)));
        }
        return new AuthorsPassage(words.toString(), place, List.copyOf(ends), isProse);
    }

    /** Where the letter at this index of the words stands. */
    Place at(int index) {
        int before = (int) ends.stream().filter(end -> end <= index).count();
        return new Place(place.file(), place.line() + before, before == 0 ? place.column() : 0);
    }
}
