package org.legible.publisher.search;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.BlockVisitor;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.PlainText;

/** The words of blocks on one line: no marks of notes, no links, no markup. */
final class BlockWords implements BlockVisitor {

    static final String BETWEEN_ROWS = ". ";

    private static final String BETWEEN_CELLS = "; ";

    private final StringJoiner words = new StringJoiner(" ");

    private BlockWords() {}

    /** The words of these blocks, one after the other. */
    static String of(List<Block> blocks) {
        BlockWords all = new BlockWords();
        all.add(blocks);
        return all.words.toString();
    }

    /** The words of a block. */
    static String of(Block block) {
        return of(List.of(block));
    }

    /** The words of each row of a table, those of headers first. */
    static List<String> rows(Block.Table table) {
        return Stream.concat(table.heads().stream(), table.rows().stream())
                .map(row -> joined(row.stream().map(BlockWords::words).toList(), BETWEEN_CELLS))
                .toList();
    }

    /** The words of running text. */
    static String words(List<Inline> content) {
        return oneLine(PlainText.of(content));
    }

    @Override
    public void heading(Block.Heading heading) {
        add(heading.plain());
    }

    @Override
    public void numbered(Block.Numbered numbered) {
        add(numbered.blocks());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        add(words(paragraph.content()));
    }

    @Override
    public void list(Block.ItemList list) {
        list.items().forEach(this::add);
    }

    @Override
    public void lettered(Block.Lettered list) {
        list.items().forEach(item -> {
            add(item.mark());
            add(item.blocks());
        });
    }

    @Override
    public void quote(Block.Quote quote) {
        add(quote.blocks());
    }

    @Override
    public void box(Block.Box box) {
        add(words(box.title()));
        add(box.blocks());
    }

    @Override
    public void definitions(Block.Definitions list) {
        list.entries().forEach(entry -> {
            add(joined(entry.terms().stream().map(BlockWords::words).toList(), ", ") + ":");
            entry.meanings().forEach(this::add);
        });
    }

    @Override
    public void figure(Block.Figure figure) {
        add(words(figure.caption()));
        add(figure.image().alt());
    }

    @Override
    public void inLanguage(Block.InLanguage marked) {
        add(marked.blocks());
    }

    @Override
    public void code(Block.Code code) {
        add(oneLine(code.text()));
    }

    @Override
    public void table(Block.Table table) {
        table.caption().ifPresent(caption -> add(words(caption)));
        add(joined(rows(table), BETWEEN_ROWS));
    }

    @Override
    public void omission(Block.Omission omission) {
        omission.about().ifPresent(this::add);
    }

    // A break has no words; facts are found where they have their own address, and a chart's figures in its table.

    @Override
    public void thematicBreak(Block.Break line) {}

    @Override
    public void placement(Block.Placement placement) {}

    @Override
    public void chartRequest(Block.ChartRequest request) {}

    @Override
    public void charted(Block.Charted chart) {}

    private void add(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void add(String some) {
        if (!some.isEmpty()) words.add(some);
    }

    private static String joined(List<String> words, String between) {
        return words.stream().filter(some -> !some.isEmpty()).collect(Collectors.joining(between));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
