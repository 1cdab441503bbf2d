package org.legible.publisher.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.address.ParagraphRef;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.report.Report;

/** Turns flexmark's blocks into ours: headings, numbered paragraphs, placements, and what stands in them. */
final class Blocks {

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,4}\\.\\d{1,4}[a-z]?)\\.?\\s+");

    private final Lines lines;
    private final Inlines inlines;
    private final Headings headings;
    private final Placements placements;
    private final Report.Numbering numbering;
    private final Problems problems;
    private final List<Block> body = new ArrayList<>();
    private final List<Block> numbered = new ArrayList<>();
    private final List<Reference> definitions = new ArrayList<>();
    private Block.Numbered open;
    private String heading = "";

    Blocks(
            Lines lines,
            Inlines inlines,
            Headings headings,
            Placements placements,
            Report.Numbering numbering,
            Problems problems) {
        this.lines = lines;
        this.inlines = inlines;
        this.headings = headings;
        this.placements = placements;
        this.numbering = numbering;
        this.problems = problems;
    }

    /** The blocks of a whole text. */
    List<Block> body(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) watched(node);
        close();
        return List.copyOf(body);
    }

    /** The notes that a text defines, in the order of the file. */
    List<ReportText.Note> notes(Node document) {
        List<ReportText.Note> notes = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext())
            if (node instanceof FootnoteBlock note)
                notes.add(new ReportText.Note(note.getText().toString().strip(), children(note), lines.line(note)));
        return notes;
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
            Block.Heading made = headings.heading(lines.line(title), title.getLevel(), inlines.of(title));
            heading = made.plain();
            body.add(made);
            return;
        }
        String raw = node instanceof com.vladsch.flexmark.ast.Paragraph
                ? node.getChars().toString().strip()
                : "";
        if (Placements.looksLike(raw)) {
            close();
            placements.read(raw, lines.line(node), headings.sequence()).ifPresent(body::add);
        } else if (numbering == Report.Numbering.WHOLE && node instanceof OrderedList list) {
            wholeNumbers(list);
        } else if (numbering != Report.Numbering.DECIMAL
                || !DECIMAL.matcher(raw).lookingAt()
                || !decimalNumber(node)) {
            block(node).ifPresent(open == null ? body::add : numbered::add);
        }
    }

    private void close() {
        if (open != null)
            body.add(new Block.Numbered(open.line(), open.reference(), open.printed(), List.copyOf(numbered)));
        open = null;
        numbered.clear();
    }

    private void wholeNumbers(OrderedList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String printed = ((OrderedListItem) item).getOpeningMarker().toString();
            String number = printed.substring(0, printed.length() - 1);
            body.add(new Block.Numbered(lines.line(item), reference(number), printed, children(item)));
        }
    }

    // False if the number is no word of the text after all, but part of a link or the like.
    private boolean decimalNumber(Node paragraph) {
        List<Inline> content = new ArrayList<>(inlines.of(paragraph));
        if (content.isEmpty() || !(content.get(0) instanceof Inline.Text first)) return false;
        Matcher number = DECIMAL.matcher(first.text() + "\n");
        if (!number.lookingAt()) return false;
        close();
        String words =
                first.text().substring(Math.min(number.end(), first.text().length()));
        if (!words.isEmpty()) content.set(0, new Inline.Text(words));
        // The number may stand on a line of its own, or right before a link.
        else
            content.subList(0, content.size() > 1 && content.get(1) instanceof Inline.LineBreak ? 2 : 1)
                    .clear();
        int line = lines.line(paragraph);
        open = new Block.Numbered(line, reference(number.group(1)), number.group(1), List.of());
        numbered.add(new Block.Paragraph(line, List.copyOf(content)));
        return true;
    }

    private ParagraphRef reference(String number) {
        return new ParagraphRef(headings.sequence(), number);
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext())
            block(node).ifPresent(blocks::add);
        return List.copyOf(blocks);
    }

    private Optional<Block> block(Node node) {
        int line = lines.line(node);
        if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
            checkPlacements(node);
            return Optional.of(new Block.Paragraph(line, inlines.of(node)));
        }
        if (node instanceof ListBlock list) return Optional.of(list(list, line));
        if (node instanceof BlockQuote) return Optional.of(new Block.Quote(line, children(node)));
        if (node instanceof TableBlock table)
            return Optional.of(new Tables(lines, inlines, problems).table(table, heading));
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock)
            return Optional.of(new Block.Code(
                    line,
                    ((com.vladsch.flexmark.util.ast.Block) node)
                            .getContentChars()
                            .toString()));
        if (node instanceof ThematicBreak) return Optional.of(new Block.Break(line));
        if (node instanceof com.vladsch.flexmark.ast.Heading)
            problems.error(
                    lines.place(node),
                    "A heading stands inside a list, a quotation or a note.",
                    "It would be missing from the list of contents and confuse people who move by headings.",
                    "Move it to the start of a line of its own, with a blank line above.");
        else if (node instanceof HtmlBlockBase)
            RawHtml.refuse(node.getChars().toString().strip(), lines.place(node), problems);
        else if (node instanceof Reference definition) definitions.add(definition);
        else if (!(node instanceof FootnoteBlock))
            throw new IllegalStateException("A block of no known kind: " + node.getNodeName());
        return Optional.empty();
    }

    // A placement is a paragraph of its own, never in a list or right below other words.
    private void checkPlacements(Node paragraph) {
        if (paragraph.getChars().toString().lines().map(String::strip).noneMatch(Placements::looksLike)) return;
        problems.error(
                lines.place(paragraph),
                "A placement stands within a paragraph, a list or a quotation.",
                "Readers would see its brackets instead of the facts.",
                "Put it at the start of a line of its own, with blank lines above and below.");
    }

    /** Reports the addresses of links that no link uses: what follows "[Name]:" may have been meant as words. */
    void checkDefinitions() {
        for (Reference definition : definitions)
            if (!inlines.uses(definition))
                problems.error(
                        lines.place(definition),
                        "No link uses the address after \"["
                                + definition.getReference().toString() + "]:\".",
                        "The line is shown nowhere, so readers would miss what it says.",
                        "If it is text, write a backslash before it: \\["
                                + definition.getReference().toString() + "]: - else delete it.");
    }

    private Block list(ListBlock list, int line) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) items.add(children(item));
        Optional<Integer> start =
                list instanceof OrderedList ordered ? Optional.of(ordered.getStartNumber()) : Optional.empty();
        return new Block.ItemList(line, start, list.isTight(), List.copyOf(items));
    }
}
