package org.legible.publisher.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.chart.Chart;
import org.legible.publisher.report.FactBlock;

/** A block of a report's text. {@code line} is the line of the Markdown file where it begins, from 1. */
public sealed interface Block {

    int line();

    /** The ids of the page that lead to it, in order; none if nothing can lead there. */
    default List<String> anchors() {
        return List.of();
    }

    /** Calls the method of its kind. */
    void accept(BlockVisitor visitor);

    /** A block that holds other blocks. */
    sealed interface Container extends Block {

        /** The blocks that stand within it, in order, each run of them by itself. */
        List<List<Block>> within();

        /** The same with each run of the blocks within it changed. */
        Container with(UnaryOperator<List<Block>> change);
    }

    /** A block that holds no others. */
    sealed interface Leaf extends Block {}

    /**
     * A heading.
     *
     * @param level 2 to 6; level 1 is the report's title
     * @param id its address in the page
     * @param plain its words without marks and notes
     */
    record Heading(int line, int level, String id, List<Inline> content, String plain) implements Leaf {

        @Override
        public List<String> anchors() {
            return List.of(id);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.heading(this);
        }
    }

    /**
     * A numbered paragraph with all that belongs to it.
     *
     * @param reference the number as cited
     * @param printed the number as typed, with its full stop where it has one
     */
    record Numbered(int line, ParagraphRef reference, String printed, List<Block> blocks) implements Container {

        @Override
        public List<String> anchors() {
            return List.of(Anchors.paragraph(reference));
        }

        @Override
        public List<List<Block>> within() {
            return List.of(blocks);
        }

        @Override
        public Numbered with(UnaryOperator<List<Block>> change) {
            return new Numbered(line, reference, printed, change.apply(blocks));
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.numbered(this);
        }
    }

    /** A paragraph without a number. */
    record Paragraph(int line, List<Inline> content) implements Leaf {

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.paragraph(this);
        }
    }

    /**
     * A list.
     *
     * @param numbers the number of each item as typed; empty for a bulleted list
     * @param tight true if its items are not set apart by space
     */
    record ItemList(int line, List<Integer> numbers, boolean tight, List<List<Block>> items) implements Container {

        @Override
        public List<List<Block>> within() {
            return items;
        }

        @Override
        public ItemList with(UnaryOperator<List<Block>> change) {
            return new ItemList(line, numbers, tight, items.stream().map(change).toList());
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.list(this);
        }
    }

    /** A list whose marks are letters or roman numbers, kept as typed: {@code (a)}, {@code ii.}. */
    record Lettered(int line, List<Item> items) implements Container {

        /** One item; {@code reference} is how it is cited, such as {@code 4-a-i}, and empty if it has no address. */
        public record Item(String mark, Optional<ParagraphRef> reference, List<Block> blocks) {}

        @Override
        public List<String> anchors() {
            return items.stream()
                    .flatMap(item -> item.reference().stream())
                    .map(Anchors::paragraph)
                    .toList();
        }

        @Override
        public List<List<Block>> within() {
            return items.stream().map(Item::blocks).toList();
        }

        @Override
        public Lettered with(UnaryOperator<List<Block>> change) {
            return new Lettered(
                    line,
                    items.stream()
                            .map(item -> new Item(item.mark(), item.reference(), change.apply(item.blocks())))
                            .toList());
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.lettered(this);
        }
    }

    /** A quotation. */
    record Quote(int line, List<Block> blocks) implements Container {

        @Override
        public List<List<Block>> within() {
            return List.of(blocks);
        }

        @Override
        public Quote with(UnaryOperator<List<Block>> change) {
            return new Quote(line, change.apply(blocks));
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.quote(this);
        }
    }

    /** A box with a heading of its own; without a title its kind is the heading. */
    record Box(int line, Kind kind, List<Inline> title, List<Block> blocks) implements Container {

        /** What a box holds. */
        public enum Kind {
            NOTE,
            EXAMPLE,
            CASE,
            WARNING,
            /** A content note: what comes may be hard to read, and there is a way past it. */
            HARD
        }

        @Override
        public List<List<Block>> within() {
            return List.of(blocks);
        }

        @Override
        public Box with(UnaryOperator<List<Block>> change) {
            return new Box(line, kind, title, change.apply(blocks));
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.box(this);
        }
    }

    /** Terms with their meanings. */
    record Definitions(int line, List<Entry> entries) implements Container {

        /** One or more terms that mean the same, and one or more meanings. */
        public record Entry(List<List<Inline>> terms, List<List<Block>> meanings) {}

        @Override
        public List<List<Block>> within() {
            return entries.stream().flatMap(entry -> entry.meanings().stream()).toList();
        }

        @Override
        public Definitions with(UnaryOperator<List<Block>> change) {
            return new Definitions(
                    line,
                    entries.stream()
                            .map(entry -> new Entry(
                                    entry.terms(),
                                    entry.meanings().stream().map(change).toList()))
                            .toList());
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.definitions(this);
        }
    }

    /** A picture with a caption; {@code id} is its address in the page. */
    record Figure(int line, String id, Inline.Image image, List<Inline> caption) implements Leaf {

        @Override
        public List<String> anchors() {
            return List.of(id);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.figure(this);
        }
    }

    /** Blocks in a language of their own, by its BCP 47 tag. */
    record InLanguage(int line, String language, List<Block> blocks) implements Container {

        @Override
        public List<List<Block>> within() {
            return List.of(blocks);
        }

        @Override
        public InLanguage with(UnaryOperator<List<Block>> change) {
            return new InLanguage(line, language, change.apply(blocks));
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.inLanguage(this);
        }
    }

    /** Text to be shown as typed. */
    record Code(int line, String text) implements Leaf {

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.code(this);
        }
    }

    /** A thematic break. */
    record Break(int line) implements Leaf {

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.thematicBreak(this);
        }
    }

    /**
     * A table.
     *
     * @param id its address in the page
     * @param caption the caption that the author wrote, or empty
     * @param heading the words of the heading above it, a caption of last resort
     * @param heads the rows of headers: none, one or two
     * @param rows the rows, each with as many cells as a row of headers
     */
    record Table(
            int line,
            String id,
            Optional<List<Inline>> caption,
            String heading,
            List<List<List<Inline>>> heads,
            List<List<List<Inline>>> rows)
            implements Leaf {

        @Override
        public List<String> anchors() {
            return List.of(id);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.table(this);
        }
    }

    /**
     * A place where a block made from the facts stands.
     *
     * @param selection what it selects by: {@code grid}, {@code section}, {@code group}, {@code to}, or {@code id} for one
     *     recommendation; both empty for all but those that are placed one by one
     */
    record Placement(int line, FactBlock block, PlacementSelector selection) implements Leaf {

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.placement(this);
        }
    }

    /**
     * A chart that is asked for.
     *
     * @param table the id of its table
     * @param title its title, or empty for the table's
     * @param columns the headers of the columns to draw, commas between them, or empty for all
     * @param rows the first cells of the rows to draw, commas between them, or empty for all
     * @param from where its axis begins, or empty for nought
     */
    record ChartRequest(
            int line,
            String table,
            Chart.Kind kind,
            Optional<String> title,
            Optional<String> columns,
            Optional<String> rows,
            Optional<BigDecimal> from)
            implements Leaf {

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.chartRequest(this);
        }
    }

    /**
     * A chart with the figures of its table.
     *
     * @param id its address in the page
     * @param table the id of its table
     * @param caption what that table shows
     */
    record Charted(int line, String id, String table, String caption, String title, Chart chart) implements Leaf {

        @Override
        public List<String> anchors() {
            return List.of(id);
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.charted(this);
        }
    }

    /**
     * A stated omission of a digest.
     *
     * @param references the paragraphs left out, each as cited
     * @param printed the paragraphs left out each a number or a range with both its ends: "12-17", "2.3-2.5"
     * @param about what they are about, or empty
     */
    record Omission(int line, List<ParagraphRef> references, List<String> printed, Optional<String> about)
            implements Leaf {

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.omission(this);
        }
    }
}
