package org.legible.publisher.render;

import java.util.List;
import java.util.stream.Stream;
import org.legible.publisher.link.Connections;
import org.legible.publisher.text.Block;

/** What a template writes in the flow of a report's text. */
public sealed interface SlotContent {

    /** What a page makes of it. */
    <T> T on(SlotVisitor<T> page);

    /**
     * A table of the author's.
     *
     * @param id its id
     * @param caption the caption
     * @param isTitled true if the heading above says the caption already, because the author wrote none
     * @param heads the rows of headers, none to two; the first column heads the rows
     * @param rows the rows, each with as many cells as a row of headers
     */
    record Table(String id, Fragment caption, boolean isTitled, List<List<Fragment>> heads, List<List<Fragment>> rows)
            implements SlotContent {

        /** The running text of its caption and cells. */
        Stream<Fragment> fragments() {
            return Stream.concat(
                    Stream.of(caption),
                    Stream.of(heads, rows).flatMap(List::stream).flatMap(List::stream));
        }

        @Override
        public <T> T on(SlotVisitor<T> page) {
            return page.table(this);
        }
    }

    /**
     * A block made from the facts. Its own headings stand one level below the section that it is in, whatever else the
     * section holds before it.
     *
     * @param headed the level of the last heading above it; 0 at the top of the text
     * @param heading the words of that heading, which the block need not repeat; empty at the top of the text, and where another
     *     block with headings of its own stands between
     */
    record Placed(Block.Placement placement, int headed, String heading) implements SlotContent {

        /** The same below a heading this many levels lower. */
        Placed lowered(int levels) {
            return headed == 0 ? this : new Placed(placement, headed + levels, heading);
        }

        @Override
        public <T> T on(SlotVisitor<T> page) {
            return page.placed(this);
        }
    }

    /** A chart. */
    record Charted(Block.Charted chart) implements SlotContent {

        @Override
        public <T> T on(SlotVisitor<T> page) {
            return page.charted(this);
        }
    }

    /** A stated omission. */
    record Omitted(Block.Omission omission) implements SlotContent {

        @Override
        public <T> T on(SlotVisitor<T> page) {
            return page.omitted(this);
        }
    }

    /** The recommendations that rest on the numbered paragraph which this ends; never empty. */
    record RestsOnThis(List<Connections.RestsOn> recommendations) implements SlotContent {

        @Override
        public <T> T on(SlotVisitor<T> page) {
            return page.restsOnThis(this);
        }
    }

    /**
     * The grade of the section whose heading stands right above.
     *
     * @param grid the grid's key
     * @param area the area's id, or empty for the grid's overall grade
     */
    record SectionGrade(String grid, String area) implements SlotContent {

        @Override
        public <T> T on(SlotVisitor<T> page) {
            return page.sectionGrade(this);
        }
    }
}
