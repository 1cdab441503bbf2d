package org.legible.publisher.text;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.report.Report;

/** Turns the blocks of a whole text into ours: headings, numbered paragraphs, placements, and what stands between them. */
final class Blocks {

    private static final Pattern DECIMAL =
            Pattern.compile("(\\d{1,4}[A-Z]?(?:\\.\\d{1,4}[A-Z]{0,2}){0,2}\\.\\d{1,4}(?:[A-Z]{1,2}|[a-z])?)\\.?\\s+");
    private static final Pattern HEADING_END = Pattern.compile("\\{[^{}]*}\\s*$");
    private static final int LONGEST_HEADING = 100;

    private final Manuscript manuscript;
    private final Lines lines;
    private final Inlines inlines;
    private final Headings headings;
    private final Placements placements;
    private final Report.Numbering numbering;
    private final BlockContent content;
    private final NumberSlips numberSlips;
    private final List<Block> body = new ArrayList<>();
    private final List<Block> numbered = new ArrayList<>();
    private Block.Numbered open;
    private boolean hasItems;

    Blocks(Manuscript manuscript, Headings headings, Placements placements, Report.Numbering numbering) {
        this.manuscript = manuscript;
        this.lines = manuscript.lines();
        this.inlines = new Inlines(manuscript);
        this.headings = headings;
        this.placements = placements;
        this.numbering = numbering;
        this.content = new BlockContent(manuscript, inlines, headings);
        this.numberSlips = new NumberSlips(manuscript, numbering);
    }

    /** The blocks of a whole text. */
    List<Block> body(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) watched(node);
        close();
        return Lettered.in(body);
    }

    /** The notes that a text defines, in the order of the file. */
    List<ReportText.Note> notes(Node document) {
        List<ReportText.Note> notes = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext())
            if (node instanceof FootnoteBlock note)
                notes.add(new ReportText.Note(
                        0, note.getText().toString().strip(), content.within(note), lines.line(note)));
        return notes;
    }

    /** Tells of what was written and is shown nowhere. */
    void checkRest() {
        content.checkDefinitions();
        manuscript.prepared().checkRest();
    }

    private void watched(Node node) {
        Worker.at(lines.place(node), () -> {
            top(node);
            return node;
        });
    }

    private void top(Node node) {
        if (node instanceof com.vladsch.flexmark.ast.Heading title) {
            close();
            heading(title);
            return;
        }
        String raw = node instanceof Paragraph ? node.getChars().toString().strip() : "";
        if (Placements.looksLike(raw)) {
            close();
            manuscript.understood().add(node.getStartOffset(), node.getEndOffset());
            placements.read(raw, lines.line(node), headings.sequence()).ifPresent(body::add);
            return;
        }
        if (numbering == Report.Numbering.WHOLE && open != null && !goesOn(node, raw)) close();
        if (node instanceof Paragraph) checkHeading(node, raw);
        numberSlips.check(node, raw);
        if (numbering == Report.Numbering.WHOLE && node instanceof OrderedList list) wholeNumbers(list);
        else {
            if (numbering != Report.Numbering.DECIMAL || !DECIMAL.matcher(raw).lookingAt() || !decimalNumber(node))
                (open == null ? body : numbered).addAll(content.of(node));
            if (open != null)
                open = new Block.Numbered(open.line(), repeated(open.reference(), node), open.printed(), List.of());
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading title) {
        int line = lines.line(title);
        Optional<String> language = content.language(line);
        // What a heading carries in braces is answered where headings are made.
        Matcher attributes = HEADING_END.matcher(title.getText());
        if (attributes.find())
            manuscript
                    .understood()
                    .add(
                            title.getText().getStartOffset() + attributes.start(),
                            title.getText().getEndOffset());
        if (title.isSetextHeading() && title.getText().length() > LONGEST_HEADING)
            manuscript.error(
                    title.getStartOffset(),
                    "A line of dashes or equals signs right below this paragraph makes it a heading.",
                    "People who move by headings would hear all of it, and the section below would be named after it.",
                    "Leave a blank line above the dashes, or write a heading with ##.");
        Block.Heading made = headings.heading(line, title.getLevel(), inlines.of(title));
        content.under(made.plain());
        body.add(language.map(marked -> new Block.Heading(
                        line,
                        made.level(),
                        made.id(),
                        List.of(new Inline.InLanguage(marked, made.content())),
                        made.plain()))
                .orElse(made));
    }

    private void checkHeading(Node paragraph, String raw) {
        boolean isBold = paragraph.getFirstChild() instanceof StrongEmphasis words && words.getNext() == null;
        if (isBold
                && paragraph.getNext() != null
                && raw.length() <= LONGEST_HEADING
                && !raw.endsWith(".**")
                && raw.indexOf('\n') < 0)
            manuscript
                    .problems()
                    .warning(
                            "line-like-a-heading",
                            lines.place(paragraph),
                            "A line in strong emphasis stands alone, like a heading.",
                            "People who move by headings, and the list of contents, pass it by.",
                            "If it is a heading, write it with ## or ### in place of the stars.");
    }

    private void close() {
        hasItems = false;
        if (open != null)
            body.add(new Block.Numbered(
                    open.line(), open.reference(), open.printed(), Lettered.under(open.reference(), numbered)));
        open = null;
        numbered.clear();
    }

    private void wholeNumbers(OrderedList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            int line = lines.line(item);
            Optional<String> language = content.language(line);
            String known = ((OrderedListItem) item).getOpeningMarker().toString();
            String printed = manuscript.prepared().printed(line, known);
            String number = printed.substring(0, printed.length() - 1);
            ParagraphRef reference = repeated(reference(number), item);
            List<Block> blocks = content.within(item);
            numberSlips.stands(number);
            close();
            open = new Block.Numbered(line, reference, printed, List.of());
            numbered.addAll(language.map(marked -> inLanguage(marked, Lettered.under(reference, blocks)))
                    .orElse(blocks));
        }
    }

    // Items with letters belong to the paragraph above them, wherever on their lines they begin, with the lists below
    // them.
    private boolean goesOn(Node node, String raw) {
        if (node instanceof FootnoteBlock || node instanceof Reference) return true;
        boolean isItem = node instanceof Paragraph && Lettered.begins(raw);
        boolean isBelow = hasItems && node instanceof ListBlock && !(node instanceof OrderedList);
        hasItems = isItem || isBelow;
        return hasItems;
    }

    // The number stands in the line of the first words, so that the line is in the report's own language.
    private static List<Block> inLanguage(String language, List<Block> blocks) {
        List<Block> marked = new ArrayList<>();
        for (Block block : blocks)
            marked.add(
                    block instanceof Block.Paragraph words
                            ? new Block.Paragraph(
                                    words.line(), List.of(new Inline.InLanguage(language, words.content())))
                            : new Block.InLanguage(block.line(), language, List.of(block)));
        return List.copyOf(marked);
    }

    // False if the number is no word of the text after all, but part of a link or the like.
    private boolean decimalNumber(Node paragraph) {
        List<Inline> words = new ArrayList<>(inlines.of(paragraph));
        if (words.isEmpty() || !(words.get(0) instanceof Inline.Text first)) return false;
        Matcher number = DECIMAL.matcher(first.text() + "\n");
        if (!number.lookingAt()) return false;
        close();
        String rest = first.text().substring(Math.min(number.end(), first.text().length()));
        if (!rest.isEmpty()) words.set(0, new Inline.Text(rest));
        // The number may stand on a line of its own, or right before a link.
        else
            words.subList(0, words.size() > 1 && words.get(1) instanceof Inline.LineBreak ? 2 : 1)
                    .clear();
        int line = lines.line(paragraph);
        List<Block> blocks = List.of(new Block.Paragraph(line, List.copyOf(words)));
        open = new Block.Numbered(line, reference(number.group(1)), number.group(1), List.of());
        numbered.addAll(
                content.language(line).map(marked -> inLanguage(marked, blocks)).orElse(blocks));
        return true;
    }

    // A number that the source prints twice is told apart by the id at the end of its paragraph.
    private ParagraphRef repeated(ParagraphRef reference, Node node) {
        int last = lines.place(Math.max(node.getStartOffset(), node.getEndOffset() - 1))
                .line();
        Optional<String> id = manuscript.prepared().repeat(lines.line(node), last);
        if (id.isEmpty()) return reference;
        String stem = Anchors.paragraph(reference) + "-";
        if (id.get().startsWith(stem) && id.get().substring(stem.length()).matches("[2-9]"))
            return new ParagraphRef(
                    reference.sequence(), reference.number() + id.get().substring(stem.length() - 1));
        manuscript.error(
                node.getStartOffset(),
                "The id {#" + id.get() + "} does not fit paragraph " + reference + ".",
                "Links to it would lead nowhere.",
                "Where the source prints the number a second time, write {#" + stem + "2} at the end of that paragraph;"
                        + " else delete it.");
        return reference;
    }

    private ParagraphRef reference(String number) {
        return new ParagraphRef(headings.sequence(), number);
    }
}
