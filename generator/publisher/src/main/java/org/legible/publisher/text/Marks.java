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

    /** Gives each block to a visitor, those within it after itself. */
    public static void eachBlock(List<Block> blocks, Consumer<Block> visitor) {
        for (Block block : blocks) {
            visitor.accept(block);
            if (block instanceof Block.Container container)
                container.within().forEach(inner -> eachBlock(inner, visitor));
        }
    }

    /** Gives each piece of running text to a visitor, parts after the whole that holds them. */
    public static void eachInline(List<Block> blocks, Consumer<Inline> visitor) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) each(heading.content(), visitor);
            else if (block instanceof Block.Paragraph paragraph) each(paragraph.content(), visitor);
            else if (block instanceof Block.Table table) eachCell(table, visitor);
            else if (block instanceof Block.Figure figure) eachOf(figure, visitor);
            else if (block instanceof Block.Box box) each(box.title(), visitor);
            else if (block instanceof Block.Definitions list) {
                eachMeaning(list, visitor);
                continue;
            }
            if (block instanceof Block.Container container)
                container.within().forEach(inner -> eachInline(inner, visitor));
        }
    }

    private static void eachMeaning(Block.Definitions list, Consumer<Inline> visitor) {
        for (Block.Definitions.Entry entry : list.entries()) {
            entry.terms().forEach(term -> each(term, visitor));
            entry.meanings().forEach(meaning -> eachInline(meaning, visitor));
        }
    }

    private static void eachOf(Block.Figure figure, Consumer<Inline> visitor) {
        visitor.accept(figure.image());
        each(figure.caption(), visitor);
    }

    private static void eachCell(Block.Table table, Consumer<Inline> visitor) {
        table.caption().ifPresent(caption -> each(caption, visitor));
        table.heads().forEach(row -> row.forEach(cell -> each(cell, visitor)));
        table.rows().forEach(row -> row.forEach(cell -> each(cell, visitor)));
    }

    private static void each(List<Inline> content, Consumer<Inline> visitor) {
        for (Inline inline : content) {
            visitor.accept(inline);
            if (inline instanceof Inline.Span span) each(span.content(), visitor);
        }
    }
}
