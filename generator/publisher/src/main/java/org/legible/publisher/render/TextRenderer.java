package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.link.Connections;
import org.legible.publisher.link.LinkedPicture;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.ReportText;

/**
 * Renders the text of one report, once for all its editions. What editions show in their own way stays open: emphasis, note
 * marks, links between pages, tables, and blocks made from the facts.
 */
public final class TextRenderer {

    private final String slug;
    private final ReportText text;
    private final Map<String, LinkedPicture> pictures;
    private final Function<ParagraphRef, List<Connections.RestsOn>> restingOn;
    private final Map<String, List<SlotContent.SectionGrade>> grades;
    private final String paragraphLink;
    private final NoteUses notes;
    private final List<RenderedText.Heading> contents = new ArrayList<>();
    private FragmentBuilder out;
    private int tables;
    private int headed;
    private String heading = "";

    /**
     * @param slug the report
     * @param text its text, linked
     * @param pictures the pictures that it shows, by their addresses as written
     * @param restingOn the recommendations that rest on a paragraph
     * @param grades the grades to show under headings, by the heading's id
     * @param paragraphLink what a paragraph's number does, for screen readers: "Link to paragraph"
     */
    public TextRenderer(
            String slug,
            ReportText text,
            Map<String, LinkedPicture> pictures,
            Function<ParagraphRef, List<Connections.RestsOn>> restingOn,
            Map<String, List<SlotContent.SectionGrade>> grades,
            String paragraphLink) {
        this.slug = slug;
        this.text = text;
        this.pictures = pictures;
        this.restingOn = restingOn;
        this.grades = grades;
        this.paragraphLink = Html.escape(paragraphLink);
        this.notes = new NoteUses(text.notes());
    }

    /** The text as markup with places left open. */
    public RenderedText render() {
        out = new FragmentBuilder(text.file(), slug, notes, pictures);
        for (Block block : text.blocks()) top(block);
        Fragment body = out.build();
        List<RenderedText.Note> rendered = new ArrayList<>();
        for (ReportText.Note note : text.notes()) {
            out = new FragmentBuilder(text.file(), slug, notes, pictures);
            Place place = place(note.line());
            out.begin(place);
            blocks(note.blocks());
            out.end(place);
            int number = rendered.size() + 1;
            rendered.add(new RenderedText.Note(number, out.build(), notes.uses(number)));
        }
        return new RenderedText(body, List.copyOf(rendered), List.copyOf(contents));
    }

    private void top(Block block) {
        if (block instanceof Block.Placement placement) {
            out.add(new Segment.Slot(new SlotContent.Placed(placement, headed, heading)));
            heading = "";
            return;
        }
        Place place = place(block.line());
        out.begin(place);
        if (block instanceof Block.Heading heading) heading(heading);
        else if (block instanceof Block.Numbered numbered) numbered(numbered);
        else if (block instanceof Block.Omission omission) out.add(new Segment.Slot(new SlotContent.Omitted(omission)));
        else block(block);
        out.end(place);
    }

    // What the facts say there, and what the program says of it, is not this line's.
    private void slot(SlotContent content, int line) {
        out.end(place(line)).add(new Segment.Slot(content)).begin(place(line));
    }

    private Place place(int line) {
        return new Place(text.file(), line, 0);
    }

    private void heading(Block.Heading heading) {
        Text words = new Text(heading.plain(), place(heading.line()));
        contents.add(new RenderedText.Heading(heading.level(), heading.id(), words));
        notes.underHeading(words.shown());
        this.headed = heading.level();
        this.heading = heading.plain();
        out.add(new Segment.HeadingStart(heading.level(), heading.id()))
                .inlines(heading.content())
                .add(new Segment.HeadingEnd(heading.level()));
        for (SlotContent.SectionGrade grade : grades.getOrDefault(heading.id(), List.of())) slot(grade, heading.line());
    }

    private void numbered(Block.Numbered numbered) {
        String anchor = Anchors.paragraph(numbered.reference());
        notes.inParagraph(numbered.reference().spoken());
        // Two links to "paragraph 1" would sound alike, though one leads to the annex.
        String link = "<a class=\"paragraph-number\" href=\"#" + anchor + "\"><span class=\"visually-hidden\">"
                + paragraphLink + " " + Html.escape(numbered.reference().spokenSequence()) + "</span>"
                + numbered.printed() + "</a> ";
        out.html("<div class=\"paragraph\" id=\"" + anchor + "\">\n");
        List<Block> blocks = numbered.blocks();
        boolean opensWithWords = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        out.html("<p>" + link);
        if (opensWithWords) out.inlines(((Block.Paragraph) blocks.get(0)).content());
        out.html("</p>\n");
        blocks(opensWithWords ? blocks.subList(1, blocks.size()) : blocks);
        List<Connections.RestsOn> resting = restingOn.apply(numbered.reference());
        if (!resting.isEmpty()) slot(new SlotContent.RestsOnThis(resting), numbered.line());
        out.html("</div>\n");
        notes.inParagraph("");
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            out.begin(place(block.line()));
            block(block);
            out.end(place(block.line()));
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph)
            out.html("<p>").inlines(paragraph.content()).html("</p>\n");
        else if (block instanceof Block.ItemList list) list(list);
        else if (block instanceof Block.Quote quote) {
            out.html("<blockquote>\n");
            blocks(quote.blocks());
            out.html("</blockquote>\n");
        } else if (block instanceof Block.Code code) out.html("<pre>" + Html.escape(code.text()) + "</pre>\n");
        else if (block instanceof Block.Break) out.html("<hr>\n");
        else if (block instanceof Block.Table table) slot(table(table), table.line());
        else throw new IllegalStateException("A block that cannot stand here: " + block);
    }

    private void list(Block.ItemList list) {
        String tag = list.start().isPresent() ? "ol" : "ul";
        String start = list.start()
                .filter(first -> first != 1)
                .map(first -> " start=\"" + first + "\"")
                .orElse("");
        out.html("<" + tag + start + ">\n");
        for (List<Block> item : list.items()) {
            out.html("<li>");
            // In a tight list an item's words stand without a paragraph of their own.
            boolean tight = list.tight() && !item.isEmpty() && item.get(0) instanceof Block.Paragraph;
            if (tight) {
                Place place = place(item.get(0).line());
                out.begin(place).inlines(((Block.Paragraph) item.get(0)).content());
                out.end(place);
            }
            blocks(tight ? item.subList(1, item.size()) : item);
            out.html("</li>\n");
        }
        out.html("</" + tag + ">\n");
    }

    private SlotContent table(Block.Table table) {
        tables++;
        List<Inline> caption = table.caption().orElseGet(() -> List.of(new Inline.Text(table.heading())));
        return new SlotContent.Table(
                tables,
                inline(caption, table.line()),
                table.caption().isEmpty(),
                table.head().stream().map(cell -> inline(cell, table.line())).toList(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> inline(cell, table.line()))
                                .toList())
                        .toList());
    }

    private Fragment inline(List<Inline> content, int line) {
        return new FragmentBuilder(text.file(), slug, notes, pictures)
                .begin(place(line))
                .inlines(content)
                .end(place(line))
                .build();
    }
}
