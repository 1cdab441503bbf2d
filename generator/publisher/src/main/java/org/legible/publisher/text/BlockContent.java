package org.legible.publisher.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns flexmark's blocks into ours, wherever they stand: paragraphs, lists, quotations, boxes, tables. */
final class BlockContent {

    private static final String CAPTION =
            "A table's caption stands in square brackets right below the table's last line: [What the table shows].";
    private static final Pattern COLUMNS = Pattern.compile("-{2,}(?:[ \\t]+-{2,})+");
    private static final Pattern INSTRUCTION =
            Pattern.compile("\\{.*|(?:mermaid|plantuml|graphviz|dot|math)\\b.*", Pattern.CASE_INSENSITIVE);

    private final Manuscript manuscript;
    private final Lines lines;
    private final Inlines inlines;
    private final Headings headings;
    private final Tables tables;
    private final List<Reference> definitions = new ArrayList<>();
    private String heading = "";
    private int pictures;

    BlockContent(Manuscript manuscript, Inlines inlines, Headings headings) {
        this.manuscript = manuscript;
        this.lines = manuscript.lines();
        this.inlines = inlines;
        this.headings = headings;
        this.tables = new Tables(manuscript, inlines, headings);
    }

    /** From here on, blocks stand under this heading. */
    void under(String words) {
        heading = words;
    }

    /** The blocks within a node. */
    List<Block> within(Node parent) {
        return from(parent.getFirstChild());
    }

    /** A block, in the language that the line above it names; nothing if it shows nothing. */
    List<Block> of(Node node) {
        int line = lines.line(node);
        Optional<String> language = language(line);
        List<Block> blocks = inItsOwn(node, line);
        if (language.isEmpty() || blocks.isEmpty()) return blocks;
        return List.of(new Block.InLanguage(line, language.get(), blocks));
    }

    /** The language that the line above this one names. */
    Optional<String> language(int line) {
        return manuscript
                .prepared()
                .languageOf(line)
                .flatMap(written -> LanguageNames.named(written, lines.ofLine(line - 1), manuscript.problems()));
    }

    private List<Block> from(Node first) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) blocks.addAll(of(node));
        return List.copyOf(blocks);
    }

    private List<Block> inItsOwn(Node node, int line) {
        if (node instanceof Paragraph) return paragraph(node, line);
        if (node instanceof DefinitionList list) return List.of(meanings(list, line));
        if (node instanceof ListBlock list) return List.of(list(list, line));
        if (node instanceof BlockQuote quote) return List.of(quote(quote, line));
        if (node instanceof TableBlock table) return List.of(tables.table(table, heading));
        if (node instanceof ThematicBreak) return List.of(rule(node, line));
        if (node instanceof FencedCodeBlock code) return List.of(code(code, line));
        if (node instanceof Reference definition) definitions.add(definition);
        else if (!(node instanceof FootnoteBlock)) refuse(node);
        return List.of();
    }

    private void refuse(Node node) {
        if (node instanceof IndentedCodeBlock)
            manuscript.error(
                    node.getStartOffset(),
                    "These lines are indented by four spaces or more, which makes them neither a paragraph nor a quotation.",
                    "Readers would see them exactly as typed, signs and all, in one long line.",
                    "Begin each line of a quotation with > instead, or delete the spaces. What belongs to an item of a list stands "
                            + "right under its words. To show text exactly as typed, put ``` on a line above and below.");
        else if (node instanceof Heading)
            manuscript.error(
                    node.getStartOffset(),
                    "A heading stands inside a list, a quotation or a note.",
                    "It would be missing from the list of contents and confuse people who move by headings.",
                    "Move it to the start of a line of its own, with a blank line above.");
        else if (node instanceof HtmlBlockBase)
            RawHtml.refuse(node.getChars().toString().strip(), lines.place(node), manuscript.problems());
        else if (node instanceof DefinitionItem)
            manuscript.error(
                    node.getStartOffset(),
                    "A line begins with a colon, and no term stands above it.",
                    "Readers would not know what it explains.",
                    CAPTION + " A meaning stands right below its term: : its meaning.");
        else throw new IllegalStateException("A block of no known kind: " + node.getNodeName());
    }

    private List<Block> paragraph(Node node, int line) {
        checkCaption(node);
        List<Inline> content = inlines.of(node);
        List<Block> figures = new ArrayList<>();
        for (Inline inline : content)
            if (inline instanceof Inline.Image image && !image.caption().isEmpty())
                figures.add(new Block.Figure(
                        image.line(),
                        headings.made("figure-" + ++pictures),
                        image,
                        List.of(new Inline.Text(image.caption()))));
        if (figures.isEmpty()) return List.of(new Block.Paragraph(line, content));
        boolean isAlone = content.stream()
                .allMatch(inline -> inline instanceof Inline.LineBreak
                        || inline instanceof Inline.Image image
                                && !image.caption().isEmpty());
        if (!isAlone)
            manuscript.error(
                    node.getStartOffset(),
                    "A picture with a caption stands within a paragraph.",
                    "The caption would be lost: it belongs under the picture.",
                    "Put the picture on a line of its own, with blank lines above and below.");
        return figures;
    }

    // Right behind a table, words in brackets were meant as its caption.
    private void checkCaption(Node node) {
        String raw = node.getChars().toString().strip();
        if (node.getPrevious() instanceof TableBlock && raw.startsWith("Table:"))
            manuscript.error(
                    node.getStartOffset(),
                    "A table's caption is written as in another program.",
                    "The table would have no caption, and nobody who moves from table to table would hear it.",
                    CAPTION);
        else if (node.getPrevious() instanceof TableBlock
                && raw.startsWith("[")
                && raw.endsWith("]")
                && !Placements.looksLike(raw)
                && !raw.startsWith("[chart "))
            manuscript.error(
                    node.getStartOffset(),
                    "A table's caption stands after a blank line.",
                    "The table would have no caption, and readers would see the words in brackets below it.",
                    "Delete the blank line, so that the caption stands right below the table's last line.");
    }

    // Several strokes on one line are no rule: they stood above the columns of a table.
    private Block rule(Node node, int line) {
        if (COLUMNS.matcher(node.getChars().toString().strip()).matches())
            manuscript.error(
                    node.getStartOffset(),
                    "A table is set with spaces, and strokes stand above its columns.",
                    "Its cells would run together into one line.",
                    "Write a bar between cells, as in | Year | Pupils |, and a line of dashes, | --- | --- |, under the first line.");
        else if (node.getPrevious() instanceof Paragraph above && lines.line(above) == line - 1)
            manuscript.error(
                    node.getStartOffset(),
                    "A line of stars or strokes stands right below words, which makes them a heading in another program.",
                    "People who move by headings, and the list of contents, would pass it by.",
                    "Write a heading as ## Heading and delete this line. Where it is to part two sections, leave a blank line above it.");
        return new Block.Break(line);
    }

    private Block code(FencedCodeBlock code, int line) {
        if (code.getClosingMarker().isEmpty())
            manuscript.error(
                    code.getStartOffset(),
                    "Text to be shown as typed begins here with " + code.getOpeningMarker() + " and never ends.",
                    "Everything below it would be shown with its signs, and nothing in it could be found or cited.",
                    "Put " + code.getOpeningMarker() + " on a line of its own where it ends, or delete it here.");
        String info = code.getInfo().toString().strip();
        if (INSTRUCTION.matcher(info).matches())
            manuscript.error(
                    code.getStartOffset(),
                    "This block asks another program to make something: " + info,
                    "Readers would see the instructions instead of what they make.",
                    "Write the words, the table or the picture that it would make. A box is > [!NOTE] Title, with > before each of"
                            + " its lines. To show instructions as typed, delete the words behind the backticks.");
        return new Block.Code(line, code.getContentChars().toString());
    }

    private Block list(ListBlock list, int line) {
        List<List<Block>> items = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(within(item));
            if (item instanceof OrderedListItem one)
                numbers.add(Integer.parseInt(one.getOpeningMarker().toString().replaceAll("\\D", "")));
        }
        // One number before every item is a usual way to have them counted.
        boolean isCounted = numbers.stream().distinct().count() == 1;
        for (int i = 1; isCounted && i < numbers.size(); i++) numbers.set(i, numbers.get(0) + i);
        return new Block.ItemList(line, List.copyOf(numbers), list.isTight(), List.copyOf(items));
    }

    private Block quote(BlockQuote quote, int line) {
        return Boxes.title(quote, manuscript, inlines)
                .<Block>map(title -> {
                    List<Block> blocks = new ArrayList<>();
                    if (title.rest() != null)
                        blocks.add(new Block.Paragraph(lines.line(title.rest()), inlines.from(title.rest())));
                    blocks.addAll(from(quote.getFirstChild().getNext()));
                    return new Block.Box(line, title.kind(), title.words(), List.copyOf(blocks));
                })
                .orElseGet(() -> new Block.Quote(line, within(quote)));
    }

    private Block meanings(DefinitionList list, int line) {
        List<Block.Definitions.Entry> entries = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> meanings = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof DefinitionItem) meanings.add(within(node));
            else {
                if (!meanings.isEmpty()) {
                    entries.add(new Block.Definitions.Entry(List.copyOf(terms), List.copyOf(meanings)));
                    terms.clear();
                    meanings.clear();
                }
                terms.add(inlines.of(node));
            }
        }
        entries.add(new Block.Definitions.Entry(List.copyOf(terms), List.copyOf(meanings)));
        return new Block.Definitions(line, List.copyOf(entries));
    }

    /** Reports the addresses of links that no link uses: what follows "[Name]:" may have been meant as words. */
    void checkDefinitions() {
        for (Reference definition : definitions)
            if (!inlines.uses(definition))
                manuscript.error(
                        definition.getStartOffset(),
                        "No link uses the address after \"[" + definition.getReference() + "]:\".",
                        "The line is shown nowhere, so readers would miss what it says.",
                        "If it is text, write a backslash before it: \\[" + definition.getReference()
                                + "]: - else delete it.");
    }
}
