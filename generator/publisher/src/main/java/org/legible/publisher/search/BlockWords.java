package org.legible.publisher.search;

import java.util.List;
import java.util.stream.Collectors;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.PlainText;

/** The words of blocks on one line: no marks of notes, no links, no markup. */
final class BlockWords {

    private static final String BETWEEN_CELLS = "; ";

    private BlockWords() {}

    /** The words of these blocks, one after the other. */
    static String of(List<Block> blocks) {
        return joined(blocks.stream().map(BlockWords::of).toList(), " ");
    }

    /** The words of a block. */
    static String of(Block block) {
        if (block instanceof Block.Heading heading) return heading.plain();
        if (block instanceof Block.Paragraph paragraph) return words(paragraph.content());
        if (block instanceof Block.Numbered numbered) return of(numbered.blocks());
        if (block instanceof Block.Quote quote) return of(quote.blocks());
        if (block instanceof Block.InLanguage marked) return of(marked.blocks());
        if (block instanceof Block.Code code) return oneLine(code.text());
        if (block instanceof Block.Box box) return joined(List.of(words(box.title()), of(box.blocks())), " ");
        if (block instanceof Block.ItemList list)
            return joined(list.items().stream().map(BlockWords::of).toList(), " ");
        if (block instanceof Block.Lettered list)
            return joined(
                    list.items().stream()
                            .map(item -> joined(List.of(item.mark(), of(item.blocks())), " "))
                            .toList(),
                    " ");
        if (block instanceof Block.Definitions list)
            return joined(list.entries().stream().map(BlockWords::meaning).toList(), " ");
        if (block instanceof Block.Figure figure)
            return joined(List.of(words(figure.caption()), figure.image().alt()), " ");
        return block instanceof Block.Omission omission ? omission.about().orElse("") : "";
    }

    /** The words of the cells of a row. */
    static String row(List<List<Inline>> cells) {
        return joined(cells.stream().map(BlockWords::words).toList(), BETWEEN_CELLS);
    }

    /** The words of running text. */
    static String words(List<Inline> content) {
        return oneLine(PlainText.of(content));
    }

    private static String meaning(Block.Definitions.Entry entry) {
        String terms = joined(entry.terms().stream().map(BlockWords::words).toList(), ", ");
        String meanings = joined(entry.meanings().stream().map(BlockWords::of).toList(), " ");
        return terms + ": " + meanings;
    }

    private static String joined(List<String> words, String between) {
        return words.stream().filter(some -> !some.isEmpty()).collect(Collectors.joining(between));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
