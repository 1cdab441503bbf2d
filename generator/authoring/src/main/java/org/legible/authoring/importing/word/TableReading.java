package org.legible.authoring.importing.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Table.Cell;
import org.legible.authoring.importing.source.SourceBlock.Table.Row;
import org.legible.authoring.importing.source.UnusableSource;

/** Reads a table. One that only puts things beside each other comes through as the blocks that stand in it. */
final class TableReading {

    private static final int WIDEST = 60;

    private final Story story;
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<SourceBlock> behind = new ArrayList<>();

    TableReading(Story story) {
        this.story = story;
    }

    /** The table, and what stood in its cells and has no place in one. */
    List<SourceBlock> of(Element table) throws IOException, UnusableSource {
        List<Element> rows = rows(table);
        boolean isLayout =
                rows.size() < 2 || rows.stream().allMatch(row -> cells(row).size() < 2);
        if (isLayout) return unwrapped(table, rows);
        List<Row> read = new ArrayList<>();
        for (Element row : rows) read.add(row(row));
        if (read.stream().anyMatch(row -> row.cells().size() > WIDEST)) return unwrapped(table, rows);
        List<SourceBlock> blocks = new ArrayList<>();
        blocks.add(new SourceBlock.Table(read, doubts));
        blocks.addAll(behind);
        return blocks;
    }

    private List<SourceBlock> unwrapped(Element table, List<Element> rows) throws IOException, UnusableSource {
        List<SourceBlock> blocks = new ArrayList<>();
        if (!table.words().isEmpty())
            blocks.add(new SourceBlock.Gap(List.of(Doubt.changed(
                    table.words(),
                    "It stood in a table that only puts things in their places, and is running text now."))));
        for (Element row : rows) for (Element cell : cells(row)) blocks.addAll(story.blocks(cell));
        return blocks;
    }

    private Row row(Element row) throws IOException, UnusableSource {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : cells(row)) cells.add(cell(cell));
        boolean isHead =
                row.child("w:trPr").flatMap(looks -> looks.isOn("w:tblHeader")).orElse(false);
        if (row.at("w:trPr", "w:del").isPresent())
            doubts.add(
                    Doubt.decide(row.words(), "A tracked change deletes this row; it is still there.", "Delete it?"));
        return new Row(isHead, cells);
    }

    private Cell cell(Element cell) throws IOException, UnusableSource {
        List<SourceBlock> blocks = story.blocks(cell);
        int paragraphs = 0;
        for (SourceBlock block : blocks) {
            doubts.addAll(block instanceof SourceBlock.Table ? List.of() : block.doubts());
            if (block instanceof SourceBlock.Figure) behind.add(block);
            if (block instanceof SourceBlock.Para para && !para.words().isBlank()) paragraphs++;
            if (block instanceof SourceBlock.Table inner) {
                doubts.addAll(inner.doubts());
                doubts.add(Doubt.decide(
                        Story.inOne(List.of(inner)).line(),
                        "A table within a cell; its words stand one behind the other.",
                        "Make a table of its own of it."));
            }
        }
        if (paragraphs > 1)
            doubts.add(Doubt.changed(
                    Story.inOne(blocks).line(),
                    "Several paragraphs of one cell stand in one line, as cells of a website must."));
        Optional<Element> looks = cell.child("w:tcPr");
        int span = looks.flatMap(part -> part.value("w:gridSpan"))
                .filter(columns -> columns.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .orElse(1);
        boolean continues = looks.flatMap(part -> part.child("w:vMerge"))
                .filter(merge -> merge.attribute("w:val").orElse("continue").equals("continue"))
                .isPresent();
        return new Cell(Story.inOne(blocks), Math.max(1, span), continues);
    }

    private static List<Element> rows(Element table) {
        return parts(table, "w:tr");
    }

    private static List<Element> cells(Element row) {
        return parts(row, "w:tc");
    }

    // Controls and tracked changes may stand around rows and cells.
    private static List<Element> parts(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.is(name)) found.add(child);
            else if (child.is("w:sdt"))
                child.child("w:sdtContent").ifPresent(content -> found.addAll(parts(content, name)));
            else if (child.is("w:ins") || child.is("w:customXml")) found.addAll(parts(child, name));
        }
        return found;
    }
}
