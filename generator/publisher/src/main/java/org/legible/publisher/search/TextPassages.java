package org.legible.publisher.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.search.IndexedPassage.Kind;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;

/**
 * Takes a text apart into passages. A numbered paragraph with all that belongs to it is one; what has no number of its own stands
 * at the heading above it. Long lists and tables are cut where an item or a row ends: nobody wants to be shown all of a table.
 */
final class TextPassages {

    private static final int LONG = 800;

    private final List<IndexedPassage> passages = new ArrayList<>();
    private final Kind heading;
    private final Kind paragraph;
    private final UnaryOperator<String> addresses;
    private String title = "";
    private String section = "";

    private TextPassages(Kind heading, Kind paragraph, UnaryOperator<String> addresses) {
        this.heading = heading;
        this.paragraph = paragraph;
        this.addresses = addresses;
    }

    /** The passages of a report's own text. */
    static List<IndexedPassage> ofReport(ReportText text) {
        return new TextPassages(Kind.HEADING, Kind.PARAGRAPH, TextPassages::place).of(text);
    }

    /** The passages of a summary that stands at this address below its report's. */
    static List<IndexedPassage> ofSummary(ReportText text, String address) {
        return new TextPassages(Kind.SUMMARY, Kind.SUMMARY, id -> address + place(id)).of(text);
    }

    private static String place(String id) {
        return id.isEmpty() ? "" : "#" + id;
    }

    private List<IndexedPassage> of(ReportText text) {
        text.blocks().forEach(this::read);
        title = "";
        for (ReportText.Note note : text.notes())
            add(
                    paragraph == Kind.PARAGRAPH ? Kind.NOTE : paragraph,
                    Integer.toString(note.number()),
                    Anchors.note(note.number()),
                    BlockWords.of(note.blocks()));
        return List.copyOf(passages);
    }

    private void read(Block block) {
        if (block instanceof Block.Heading found) {
            section = found.id();
            title = "";
            add(heading, "", section, found.plain());
            title = found.plain();
        } else if (block instanceof Block.Numbered numbered) {
            ParagraphRef reference = numbered.reference();
            add(
                    paragraph,
                    reference.spokenSequence() + numbered.printed().replaceFirst("\\.$", ""),
                    Anchors.paragraph(reference),
                    BlockWords.of(without(numbered.blocks())));
            numbered.blocks().stream().filter(Block.Table.class::isInstance).forEach(this::read);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.ItemList list) {
            inParts(
                    paragraph,
                    section,
                    list.items().stream().map(BlockWords::of).toList(),
                    " ");
        } else if (block instanceof Block.InLanguage marked) {
            marked.blocks().forEach(this::read);
        } else {
            add(paragraph, "", section, BlockWords.of(block));
        }
    }

    // A table that stands within a numbered paragraph has an address of its own.
    private static List<Block> without(List<Block> blocks) {
        return blocks.stream().filter(block -> !(block instanceof Block.Table)).toList();
    }

    private void table(Block.Table table) {
        String above = title;
        title = table.caption().map(BlockWords::words).orElse(table.heading());
        inParts(
                paragraph == Kind.PARAGRAPH ? Kind.TABLE : paragraph,
                table.id(),
                BlockWords.rows(table),
                BlockWords.BETWEEN_ROWS);
        title = above;
    }

    private void inParts(Kind kind, String id, List<String> pieces, String between) {
        StringBuilder part = new StringBuilder();
        for (String piece : pieces) {
            if (!part.isEmpty() && part.length() + piece.length() > LONG) {
                add(kind, "", id, part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : between).append(piece);
        }
        add(kind, "", id, part.toString());
    }

    private void add(Kind kind, String number, String id, String words) {
        if (!words.isEmpty()) passages.add(new IndexedPassage(kind, number, addresses.apply(id), title, words));
    }
}
