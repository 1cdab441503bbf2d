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
import org.legible.publisher.text.BlockVisitor;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.PlainText;
import org.legible.publisher.text.ReportText;

/** Renders the blocks of one report's text, in reading order: what stands at a block depends on the heading above it. */
final class BlockRenderer implements BlockVisitor {

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

    BlockRenderer(
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

    /** All of the text. Its notes are rendered after it: what they say comes later than where they are marked. */
    RenderedText render() {
        Fragment body = body();
        List<RenderedText.Note> rendered = text.notes().stream().map(this::note).toList();
        return new RenderedText(body, rendered, List.copyOf(contents), Map.copyOf(beginnings));
    }

    private Fragment body() {
        out = new FragmentBuilder(text.file(), slug, notes, media);
        for (Block block : text.blocks()) top(block);
        endPassages(0);
        return out.build();
    }

    private RenderedText.Note note(ReportText.Note note) {
        out = new FragmentBuilder(text.file(), slug, notes, media);
        Place place = place(note.line());
        out.begin(place);
        all(note.blocks());
        out.end(place);
        return new RenderedText.Note(note.number(), out.build(), notes.uses(note.number()));
    }

    // What the facts fill has the places of its values, and a heading's words have theirs by themselves.
    private void top(Block block) {
        if (block instanceof Block.Placement || block instanceof Block.Heading) block.accept(this);
        else one(block);
    }

    private void one(Block block) {
        Place place = place(block.line());
        out.begin(place);
        block.accept(this);
        out.end(place);
    }

    private void all(List<Block> blocks) {
        blocks.forEach(this::one);
    }

    // What the facts say there, and what the program says of it, is not this line's.
    private void slot(SlotContent content, int line) {
        out.end(place(line)).add(new Segment.Slot(content)).begin(place(line));
    }

    private Place place(int line) {
        return new Place(text.file(), text.file().isEmpty() ? 0 : line, 0);
    }

    @Override
    public void heading(Block.Heading opening) {
        endPassages(opening.level());
        if (opening.level() == SECTION) out.add(new Segment.SectionStart(opening.id()));
        // Its words can be shown without what stands below them.
        Place place = place(opening.line());
        Text words = new Text(opening.plain(), place);
        contents.add(new RenderedText.Heading(opening.level(), opening.id(), words));
        notes.underHeading(words.shown());
        headed = opening.level();
        heading = opening.plain();
        headingId = opening.id();
        out.add(new Segment.HeadingStart(opening.level(), opening.id()))
                .begin(place)
                .inlines(opening.content())
                .end(place)
                .add(new Segment.HeadingEnd(opening.level()));
        for (SlotContent.SectionGrade grade : grades.getOrDefault(opening.id(), List.of()))
            out.add(new Segment.Slot(grade));
    }

    @Override
    public void placement(Block.Placement placement) {
        out.add(new Segment.Slot(new SlotContent.Placed(placement, headed, heading)));
        heading = "";
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        out.html("<p>").inlines(paragraph.content()).html("</p>\n");
    }

    @Override
    public void quote(Block.Quote quote) {
        out.html("<blockquote>\n");
        all(quote.blocks());
        out.html("</blockquote>\n");
    }

    @Override
    public void inLanguage(Block.InLanguage marked) {
        out.html("<div" + LanguageMarks.of(marked.language()) + ">\n");
        all(marked.blocks());
        out.html("</div>\n");
    }

    @Override
    public void code(Block.Code code) {
        out.html("<pre>" + Html.escape(code.text()) + "</pre>\n");
    }

    @Override
    public void thematicBreak(Block.Break line) {
        out.html("<hr>\n");
    }

    @Override
    public void omission(Block.Omission omission) {
        out.add(new Segment.Slot(new SlotContent.Omitted(omission)));
    }

    @Override
    public void charted(Block.Charted chart) {
        out.add(new Segment.Slot(new SlotContent.Charted(chart)));
    }

    @Override
    public void chartRequest(Block.ChartRequest request) {
        throw new IllegalStateException("A chart that was not drawn: " + request);
    }

    @Override
    public void numbered(Block.Numbered numbered) {
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
        all(opensWithWords ? blocks.subList(1, blocks.size()) : blocks);
        if (!resting.isEmpty()) slot(new SlotContent.RestsOnThis(resting), numbered.line());
        out.html("</div>\n");
        notes.inParagraph("");
    }

    @Override
    public void list(Block.ItemList list) {
        List<Integer> numbers = list.numbers();
        String tag = numbers.isEmpty() ? "ul" : "ol";
        boolean isPictured = list.items().stream().anyMatch(BlockRenderer::isPictured);
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

    @Override
    public void lettered(Block.Lettered list) {
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
        all(tight ? item.subList(1, item.size()) : item);
    }

    @Override
    public void figure(Block.Figure figure) {
        out.html("<figure id=\"" + Html.escape(figure.id()) + "\">\n")
                .inlines(List.of(figure.image()))
                .html("\n<figcaption>")
                .inlines(figure.caption())
                .html("</figcaption>\n</figure>\n");
    }

    // Its heading leads into the box and not into a section, so the list of contents leaves it out.
    @Override
    public void box(Block.Box box) {
        String kind = box.kind().name().toLowerCase(Locale.ROOT);
        int level = Math.min(LOWEST_HEADING, Math.max(headed, 1) + 1);
        String name = media.words().box(box.kind());
        boolean saysKind = PlainText.of(box.title()).toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
        out.html("<div class=\"box box-" + kind + "\">\n").add(new Segment.HeadingStart(level, ""));
        if (box.title().isEmpty()) out.html(Html.escape(name));
        else if (!saysKind)
            out.html("<span class=\"box-kind\">" + Html.escape(media.words().boxBefore(box.kind())) + "</span> ");
        out.inlines(box.title()).add(new Segment.HeadingEnd(level));
        all(box.blocks());
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

    @Override
    public void definitions(Block.Definitions list) {
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

    @Override
    public void table(Block.Table table) {
        List<Inline> caption = table.caption().orElseGet(() -> List.of(new Inline.Text(table.heading())));
        out.add(new Segment.Slot(new SlotContent.Table(
                table.id(),
                inline(caption, table.line()),
                table.caption().isEmpty(),
                rows(table.heads(), table.line()),
                rows(table.rows(), table.line()))));
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
