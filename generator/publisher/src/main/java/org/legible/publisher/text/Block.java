package org.legible.publisher.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.chart.Chart;
import org.legible.publisher.report.FactBlock;
import org.legible.publisher.report.Recommendation;

/** A block of a report's text. {@code line} is the line of the Markdown file where it begins, from 1. */
public sealed interface Block {

    int line();

    /**
     * A heading.
     *
     * @param level 2 to 6; level 1 is the report's title
     * @param id its address in the page
     * @param plain its words without marks and notes
     */
    record Heading(int line, int level, String id, List<Inline> content, String plain) implements Block {}

    /**
     * A numbered paragraph with all that belongs to it.
     *
     * @param reference the number as cited
     * @param printed the number as typed, with its full stop where it has one
     */
    record Numbered(int line, ParagraphRef reference, String printed, List<Block> blocks) implements Block {}

    /** A paragraph without a number. */
    record Paragraph(int line, List<Inline> content) implements Block {}

    /**
     * A list.
     *
     * @param numbers the number of each item as typed; empty for a bulleted list
     * @param tight true if its items are not set apart by space
     */
    record ItemList(int line, List<Integer> numbers, boolean tight, List<List<Block>> items) implements Block {}

    /** A list whose marks are letters or roman numbers, kept as typed: {@code (a)}, {@code ii.}. */
    record Lettered(int line, List<Item> items) implements Block {

        /** One item; {@code reference} is how it is cited, such as {@code 4-a-i}, and empty if it has no address. */
        public record Item(String mark, Optional<ParagraphRef> reference, List<Block> blocks) {}
    }

    /** A quotation. */
    record Quote(int line, List<Block> blocks) implements Block {}

    /** A box with a heading of its own; without a title its kind is the heading. */
    record Box(int line, Kind kind, List<Inline> title, List<Block> blocks) implements Block {

        /** What a box holds. */
        public enum Kind {
            NOTE,
            EXAMPLE,
            CASE,
            WARNING,
            /** A content note: what comes may be hard to read, and there is a way past it. */
            HARD
        }
    }

    /** Terms with their meanings. */
    record Definitions(int line, List<Entry> entries) implements Block {

        /** One or more terms that mean the same, and one or more meanings. */
        public record Entry(List<List<Inline>> terms, List<List<Block>> meanings) {}
    }

    /** A picture with a caption; {@code id} is its address in the page. */
    record Figure(int line, String id, Inline.Image image, List<Inline> caption) implements Block {}

    /** Blocks in a language of their own, by its BCP 47 tag. */
    record InLanguage(int line, String language, List<Block> blocks) implements Block {}

    /** Text to be shown as typed. */
    record Code(int line, String text) implements Block {}

    /** A thematic break. */
    record Break(int line) implements Block {}

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
            implements Block {}

    /**
     * A place where a block made from the facts stands.
     *
     * @param selection what it selects by: {@code grid}, {@code section}, {@code group}, {@code to}, or {@code id} for one
     *     recommendation; both empty for all but those that are placed one by one
     */
    record Placement(int line, FactBlock block, Selection selection) implements Block {}

    /** What a placement selects. */
    record Selection(String key, String value) {
        /** Everything of its kind. */
        public static final Selection ALL = new Selection("", "");

        /** Some recommendations in the groups under which they are printed, by their ids. */
        public static Selection these(List<String> ids) {
            return new Selection("ids", String.join(" ", ids));
        }

        /** True if it selects this recommendation. */
        public boolean selects(Recommendation recommendation) {
            return switch (key) {
                case "group" ->
                    recommendation.group().stream()
                            .anyMatch(group -> group.value().equals(value));
                case "to" ->
                    recommendation.to().stream().anyMatch(body -> body.value().equals(value));
                case "id", "ids" ->
                    List.of(value.split(" ")).contains(recommendation.id().value());
                default -> true;
            };
        }

        /** True if it selects one recommendation, which then stands outside of its group. */
        public boolean isOne() {
            return key.equals("id");
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
            implements Block {}

    /**
     * A chart with the figures of its table.
     *
     * @param id its address in the page
     * @param table the id of its table
     * @param caption what that table shows
     */
    record Charted(int line, String id, String table, String caption, String title, Chart chart) implements Block {}

    /**
     * A stated omission of a digest.
     *
     * @param references the paragraphs left out, each as cited
     * @param printed the paragraphs left out each a number or a range with both its ends: "12-17", "2.3-2.5"
     * @param about what they are about, or empty
     */
    record Omission(int line, List<ParagraphRef> references, List<String> printed, Optional<String> about)
            implements Block {}
}
