package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.link.Connections;
import org.legible.publisher.problem.Place;
import org.legible.publisher.report.Text;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.PlainText;
import org.legible.publisher.text.ReportText;

/**
 * Renders the text of one report, once for all its editions. What editions show in their own way stays open: emphasis, note
 * marks, links between pages, tables, and blocks made from the facts.
 */
public final class TextRenderer {

    private static final int SECTION = 2;
    private static final int LOWEST_HEADING = 6;

    private final String slug;
    private final ReportText text;
    private final TextMedia media;
    private final Function<ParagraphRef, List<Connections.RestsOn>> restingOn;
    private final Map<String, List<SlotContent.SectionGrade>> grades;
    private final NoteUses notes;
    private final HardPassages passages = new HardPassages();
    private final List<RenderedText.Heading> contents = new ArrayList<>();
    private final Map<ParagraphRef, RenderedText.Beginning> beginnings = new HashMap<>();
    private FragmentBuilder out;
    private int headed;
    private String heading = "";
    private String headingId = "";

    /**
     * @param slug the report
     * @param text its text, linked; without a file, its lines are no places of their own
     * @param media what it shows and offers beside its words, and the words about them
     * @param restingOn the recommendations that rest on a paragraph
     * @param grades the grades to show under headings, by the heading's id
     */
    public TextRenderer(
            String slug,
            ReportText text,
            TextMedia media,
            Function<ParagraphRef, List<Connections.RestsOn>> restingOn,
            Map<String, List<SlotContent.SectionGrade>> grades) {
        this.slug = slug;
        this.text = text;
        this.media = media;
        this.restingOn = restingOn;
        this.grades = grades;
        this.notes = new NoteUses(text.notes());
    }

    /** The text as markup with places left open. */
    public RenderedText render() {
        out = new FragmentBuilder(text.file(), slug, notes, media);
        for (Block block : text.blocks()) top(block);
        endPassages(0);
        Fragment body = out.build();
        List<RenderedText.Note> rendered = new ArrayList<>();
        for (ReportText.Note note : text.notes()) {
            out = new FragmentBuilder(text.file(), slug, notes, media);
            Place place = place(note.line());
            out.begin(place);
            blocks(note.blocks());
            out.end(place);
            rendered.add(new RenderedText.Note(note.number(), out.build(), notes.uses(note.number())));
        }
        return new RenderedText(body, List.copyOf(rendered), List.copyOf(contents), Map.copyOf(beginnings));
    }

    private void top(Block block) {
        if (block instanceof Block.Placement placement) {
            out.add(new Segment.Slot(new SlotContent.Placed(placement, headed, heading)));
            heading = "";
            return;
        }
        Place place = place(block.line());
        if (block instanceof Block.Heading heading) endPassages(heading.level());
        if (block instanceof Block.Heading heading && heading.level() == SECTION)
            out.add(new Segment.SectionStart(heading.id()));
        if (block instanceof Block.Heading heading) {
            heading(heading, place);
            return;
        }
        out.begin(place);
        if (block instanceof Block.Numbered numbered) numbered(numbered);
        else if (block instanceof Block.Charted chart) out.add(new Segment.Slot(new SlotContent.Charted(chart)));
        else if (block instanceof Block.Omission omission) out.add(new Segment.Slot(new SlotContent.Omitted(omission)));
        else block(block);
        out.end(place);
    }

    // What the facts say there, and what the program says of it, is not this line's.
    private void slot(SlotContent content, int line) {
        out.end(place(line)).add(new Segment.Slot(content)).begin(place(line));
    }

    private Place place(int line) {
        return new Place(text.file(), text.file().isEmpty() ? 0 : line, 0);
    }

    // Its words can be shown without what stands below them, so they have their place by themselves.
    private void heading(Block.Heading heading, Place place) {
        Text words = new Text(heading.plain(), place);
        contents.add(new RenderedText.Heading(heading.level(), heading.id(), words));
        notes.underHeading(words.shown());
        this.headed = heading.level();
        this.heading = heading.plain();
        this.headingId = heading.id();
        out.add(new Segment.HeadingStart(heading.level(), heading.id()))
                .begin(place)
                .inlines(heading.content())
                .end(place)
                .add(new Segment.HeadingEnd(heading.level()));
        for (SlotContent.SectionGrade grade : grades.getOrDefault(heading.id(), List.of()))
            out.add(new Segment.Slot(grade));
    }

    private void numbered(Block.Numbered numbered) {
        String anchor = Anchors.paragraph(numbered.reference());
        notes.inParagraph(numbered.reference().spoken());
        List<Connections.RestsOn> resting = restingOn.apply(numbered.reference());
        String evidence = resting.isEmpty() ? "" : " evidence";
        out.html("<div class=\"paragraph" + evidence + "\" id=\"" + anchor + "\">\n");
        List<Block> blocks = numbered.blocks();
        boolean opensWithWords = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        out.html("<p>")
                .add(new Segment.ParagraphNumber(numbered.reference(), numbered.printed()))
                .html(" ");
        if (numbered.reference().isRepeat())
            out.html("<span class=\"editors\">" + Html.escape(media.words().repeatedNumber()) + "</span> ");
        List<Inline> opening = opensWithWords ? ((Block.Paragraph) blocks.get(0)).content() : List.of();
        out.inlines(opening).html("</p>\n");
        if (!resting.isEmpty() && !PlainText.of(opening).isBlank())
            beginnings.put(
                    numbered.reference(),
                    new RenderedText.Beginning(
                            inline(FirstWords.of(opening), numbered.line()), FirstWords.goesOn(opening)));
        blocks(opensWithWords ? blocks.subList(1, blocks.size()) : blocks);
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
        else if (block instanceof Block.Lettered list) lettered(list);
        else if (block instanceof Block.Quote quote) {
            out.html("<blockquote>\n");
            blocks(quote.blocks());
            out.html("</blockquote>\n");
        } else if (block instanceof Block.Code code) out.html("<pre>" + Html.escape(code.text()) + "</pre>\n");
        else if (block instanceof Block.Break) out.html("<hr>\n");
        else if (block instanceof Block.Table table) out.add(new Segment.Slot(table(table)));
        else if (block instanceof Block.Figure figure) figure(figure);
        else if (block instanceof Block.Box box) box(box);
        else if (block instanceof Block.Definitions list) meanings(list);
        else if (block instanceof Block.InLanguage marked) {
            out.html("<div" + LanguageMarks.of(marked.language()) + ">\n");
            blocks(marked.blocks());
            out.html("</div>\n");
        } else throw new IllegalStateException("A block that cannot stand here: " + block);
    }

    private void list(Block.ItemList list) {
        List<Integer> numbers = list.numbers();
        String tag = numbers.isEmpty() ? "ul" : "ol";
        boolean isPictured = list.items().stream().anyMatch(TextRenderer::isPictured);
        out.html("<" + tag + (isPictured ? " class=\"pictured\"" : "")
                + (numbers.isEmpty() || numbers.get(0) == 1 ? "" : " start=\"" + numbers.get(0) + "\"") + ">\n");
        for (int i = 0; i < list.items().size(); i++) {
            boolean isNext = i == 0 || numbers.isEmpty() || numbers.get(i) == numbers.get(i - 1) + 1;
            out.html(isNext ? "<li>" : "<li value=\"" + numbers.get(i) + "\">");
            List<Block> item = list.items().get(i);
            if (isPictured(item)) picturedItem(item, list.tight());
            else item(item, list.tight());
            out.html("</li>\n");
        }
        out.html("</" + tag + ">\n");
    }

    private static boolean isPictured(List<Block> item) {
        return !item.isEmpty()
                && item.get(0) instanceof Block.Paragraph first
                && !first.content().isEmpty()
                && first.content().get(0) instanceof Inline.Pictogram;
    }

    // The picture stands beside all that the item says, and not within its first line.
    private void picturedItem(List<Block> item, boolean isTight) {
        Block.Paragraph first = (Block.Paragraph) item.get(0);
        out.inlines(first.content().subList(0, 1)).html("<div>");
        List<Block> words = new ArrayList<>(item);
        words.set(
                0,
                new Block.Paragraph(
                        first.line(), first.content().subList(1, first.content().size())));
        item(words, isTight);
        out.html("</div>");
    }

    private void lettered(Block.Lettered list) {
        out.html("<ul class=\"lettered\">\n");
        for (Block.Lettered.Item item : list.items()) {
            String id = item.reference()
                    .map(reference -> " id=\"" + Html.escape(Anchors.paragraph(reference)) + "\"")
                    .orElse("");
            out.html("<li" + id + "><span class=\"mark\">" + Html.escape(item.mark()) + "</span> ");
            item(item.blocks(), true);
            out.html("</li>\n");
        }
        out.html("</ul>\n");
    }

    // In a tight list an item's words stand without a paragraph of their own.
    private void item(List<Block> item, boolean isTight) {
        boolean tight = isTight && !item.isEmpty() && item.get(0) instanceof Block.Paragraph;
        if (tight) {
            Place place = place(item.get(0).line());
            out.begin(place).inlines(((Block.Paragraph) item.get(0)).content());
            out.end(place);
        }
        blocks(tight ? item.subList(1, item.size()) : item);
    }

    private void figure(Block.Figure figure) {
        out.html("<figure id=\"" + Html.escape(figure.id()) + "\">\n")
                .inlines(List.of(figure.image()))
                .html("\n<figcaption>")
                .inlines(figure.caption())
                .html("</figcaption>\n</figure>\n");
    }

    // Its heading leads into the box and not into a section, so the list of contents leaves it out.
    private void box(Block.Box box) {
        String kind = box.kind().name().toLowerCase(Locale.ROOT);
        int level = Math.min(LOWEST_HEADING, Math.max(headed, 1) + 1);
        String name = media.words().box(box.kind());
        boolean saysKind = PlainText.of(box.title()).toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
        out.html("<div class=\"box box-" + kind + "\">\n").add(new Segment.HeadingStart(level, ""));
        if (box.title().isEmpty()) out.html(Html.escape(name));
        else if (!saysKind)
            out.html("<span class=\"box-kind\">" + Html.escape(media.words().boxBefore(box.kind())) + "</span> ");
        out.inlines(box.title()).add(new Segment.HeadingEnd(level));
        blocks(box.blocks());
        if (box.kind() == Block.Box.Kind.HARD)
            out.html("<p class=\"way-past\"><a href=\"#" + Html.escape(passages.begin(headed, headingId)) + "\">"
                    + Html.escape(media.words().wayPast(heading)) + "</a> "
                    + Html.escape(media.words().until()) + "</p>\n");
        out.html("</div>\n");
    }

    // The words stand there for those too who read on paper.
    private void endPassages(int level) {
        for (String id : passages.endBefore(level))
            out.html("<p class=\"past\" id=\"" + Html.escape(id) + "\" tabindex=\"-1\">"
                    + Html.escape(media.words().past()) + "</p>\n");
    }

    private void meanings(Block.Definitions list) {
        out.html("<dl class=\"meanings\">\n");
        for (Block.Definitions.Entry entry : list.entries()) {
            entry.terms().forEach(term -> out.html("<dt>").inlines(term).html("</dt>\n"));
            entry.meanings().forEach(meaning -> {
                out.html("<dd>");
                item(meaning, meaning.size() == 1);
                out.html("</dd>\n");
            });
        }
        out.html("</dl>\n");
    }

    private SlotContent table(Block.Table table) {
        List<Inline> caption = table.caption().orElseGet(() -> List.of(new Inline.Text(table.heading())));
        return new SlotContent.Table(
                table.id(),
                inline(caption, table.line()),
                table.caption().isEmpty(),
                rows(table.heads(), table.line()),
                rows(table.rows(), table.line()));
    }

    private List<List<Fragment>> rows(List<List<List<Inline>>> rows, int line) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> inline(cell, line)).toList())
                .toList();
    }

    private Fragment inline(List<Inline> content, int line) {
        return new FragmentBuilder(text.file(), slug, notes, media)
                .begin(place(line))
                .inlines(content)
                .end(place(line))
                .build();
    }
}
