package org.legible.publisher.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Walks the running text of blocks in reading order. */
public final class Marks {

    private Marks() {}

    /** The marks of notes, in order. */
    public static List<Inline.NoteMark> in(List<Block> blocks) {
        List<Inline.NoteMark> marks = new ArrayList<>();
        eachInline(blocks, inline -> {
            if (inline instanceof Inline.NoteMark mark) marks.add(mark);
        });
        return marks;
    }

    /** Gives each piece of running text to a visitor, parts after the whole that holds them. */
    public static void eachInline(List<Block> blocks, Consumer<Inline> visitor) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) each(heading.content(), visitor);
            else if (block instanceof Block.Paragraph paragraph) each(paragraph.content(), visitor);
            else if (block instanceof Block.Numbered numbered) eachInline(numbered.blocks(), visitor);
            else if (block instanceof Block.Quote quote) eachInline(quote.blocks(), visitor);
            else if (block instanceof Block.ItemList list) list.items().forEach(item -> eachInline(item, visitor));
            else if (block instanceof Block.Table table) eachCell(table, visitor);
        }
    }

    private static void eachCell(Block.Table table, Consumer<Inline> visitor) {
        table.caption().ifPresent(caption -> each(caption, visitor));
        table.head().forEach(cell -> each(cell, visitor));
        table.rows().forEach(row -> row.forEach(cell -> each(cell, visitor)));
    }

    private static void each(List<Inline> content, Consumer<Inline> visitor) {
        for (Inline inline : content) {
            visitor.accept(inline);
            if (inline instanceof Inline.Emphasis emphasis) each(emphasis.content(), visitor);
            else if (inline instanceof Inline.Strong strong) each(strong.content(), visitor);
            else if (inline instanceof Inline.Link link) each(link.content(), visitor);
        }
    }
}
