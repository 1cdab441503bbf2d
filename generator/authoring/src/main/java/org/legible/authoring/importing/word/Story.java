package org.legible.authoring.importing.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Mark;
import org.legible.authoring.importing.source.SourceBlock.Role;
import org.legible.authoring.importing.source.SourceWords;
import org.legible.authoring.importing.source.UnusableSource;

/** Reads the blocks of one part of a Word file: the document itself, its notes, a header. */
final class Story {

    private static final Pattern LIST_STYLE = Pattern.compile("list (?:bullet|number) ([2-5])");

    private final WordFile file;
    private final Shared shared;
    private final Map<String, WordFile.Link> links;
    private final Fields fields = new Fields();
    private final Drawings drawings = new Drawings(this);
    private final StringBuilder contents = new StringBuilder();
    private int insertions;

    /** What all parts of a file share. */
    record Shared(Styles styles, Numbering numbering, Comments comments, NoteNames notes) {}

    Story(WordFile file, String part, Shared shared) throws IOException, UnusableSource {
        this.file = file;
        this.shared = shared;
        this.links = file.links(part);
    }

    WordFile file() {
        return file;
    }

    Styles styles() {
        return shared.styles();
    }

    Comments comments() {
        return shared.comments();
    }

    NoteNames notes() {
        return shared.notes();
    }

    Map<String, WordFile.Link> links() {
        return links;
    }

    Fields fields() {
        return fields;
    }

    Drawings drawings() {
        return drawings;
    }

    /** One more tracked insertion was kept. */
    void insertion() {
        insertions++;
    }

    /** What is to be said of the part as a whole. */
    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        String entries = contents.toString().replaceAll("\\s+", " ").strip();
        if (!entries.isEmpty())
            doubts.add(Doubt.leftOut(entries, "A list of contents or an index. The website makes its own."));
        if (insertions > 0)
            doubts.add(Doubt.changed(
                    insertions + (insertions == 1 ? " tracked insertion" : " tracked insertions"),
                    "Words that a tracked change puts in are in the report, as if the change had been accepted."));
        return doubts;
    }

    /** The blocks within an element. */
    List<SourceBlock> blocks(Element container) throws IOException, UnusableSource {
        List<SourceBlock> blocks = new ArrayList<>();
        Optional<Element> merged = Optional.empty();
        for (Element child : container.children()) {
            if (!child.is("w:p")) {
                blocks.addAll(block(child));
                continue;
            }
            // A deleted end of a paragraph makes one of two.
            Element whole = merged.map(before -> together(before, child)).orElse(child);
            boolean goesOn = child.at("w:pPr", "w:rPr", "w:del").isPresent();
            merged = goesOn ? Optional.of(whole) : Optional.empty();
            if (!goesOn) blocks.addAll(paragraph(whole));
        }
        if (merged.isPresent()) blocks.addAll(paragraph(merged.get()));
        return blocks;
    }

    private static Element together(Element first, Element second) {
        Element whole = new Element("w:p", first.attributes());
        whole.children().addAll(first.children());
        second.children().stream().filter(child -> !child.is("w:pPr")).forEach(whole.children()::add);
        return whole;
    }

    private List<SourceBlock> block(Element element) throws IOException, UnusableSource {
        return switch (element.name()) {
            case "w:tbl" -> new TableReading(this).of(element);
            case "w:sdt" -> {
                Optional<Element> content = element.child("w:sdtContent");
                if (content.isEmpty()) yield List.of();
                if (isContents(element)) yield contents(content.get());
                yield blocks(content.get());
            }
            case "w:customXml", "w:ins", "w:moveTo", "w:smartTag" -> blocks(element);
            case "w:del", "w:moveFrom" ->
                List.of(new SourceBlock.Gap(List.of(Doubt.leftOut(element.words(), "A tracked change deletes it."))));
            case "mc:AlternateContent" -> blocks(drawings.chosen(element));
            case "m:oMathPara", "m:oMath", "w:r", "w:hyperlink" -> {
                Element paragraph = new Element("w:p", Map.of());
                paragraph.children().add(element);
                yield paragraph(paragraph);
            }
            case "w:altChunk" ->
                List.of(new SourceBlock.Gap(List.of(Doubt.decide(
                        "another document",
                        "A whole document was embedded here; it is not in the report.",
                        "Open the document in Word, save it under a new name, and bring in that file."))));
            default -> {
                String words = element.words();
                yield words.isEmpty()
                        ? List.of()
                        : List.of(new SourceBlock.Gap(
                                List.of(Doubt.leftOut(words, "It stood in something that is not known here."))));
            }
        };
    }

    private static boolean isContents(Element control) {
        return control.at("w:sdtPr", "w:docPartObj", "w:docPartGallery")
                .flatMap(gallery -> gallery.attribute("w:val"))
                .filter(gallery -> gallery.startsWith("Table of"))
                .isPresent();
    }

    private List<SourceBlock> contents(Element content) {
        contents.append(' ').append(content.words());
        return List.of();
    }

    private List<SourceBlock> paragraph(Element element) throws IOException, UnusableSource {
        String name = styles().name(styles().of(element));
        boolean began = fields.areInContents();
        ParagraphReading.Read read = ParagraphReading.of(this, element);
        boolean isContents = name.matches("toc \\d|toc heading|table of figures|table of authorities|index \\d")
                || began
                || fields.areInContents();
        if (isContents) {
            contents.append(' ').append(read.words().plain());
            return read.beside();
        }
        List<SourceBlock> blocks = new ArrayList<>();
        Optional<Integer> heading = styles().heading(element);
        // An empty paragraph counts, but Word shows no number before an empty heading.
        Optional<Mark> mark = read.words().isBlank() && heading.isPresent() ? Optional.empty() : mark(element);
        if (!read.words().isBlank() || !read.doubts().isEmpty())
            blocks.add(new SourceBlock.Para(
                    words(read.words().stripped(), role(name, heading)),
                    role(name, heading),
                    heading.orElse(0),
                    read.words().isBlank() ? Optional.empty() : mark,
                    depth(element),
                    read.size(),
                    read.doubts()));
        blocks.addAll(read.beside());
        return blocks;
    }

    // The style of quotations is bold or slanting as a whole; that stresses nothing.
    private static SourceWords words(SourceWords words, Role role) {
        if (role != Role.QUOTE) return words;
        SourceWords upright = words.areAll(Look.ITALIC) ? words.without(Look.ITALIC) : words;
        return upright.areAll(Look.BOLD) ? upright.without(Look.BOLD) : upright;
    }

    private static Role role(String style, Optional<Integer> heading) {
        if (style.equals("title")) return Role.TITLE;
        if (heading.isPresent()) return Role.HEADING;
        if (style.equals("caption")) return Role.CAPTION;
        return style.matches("quote|intense quote|block text|quotation.*") ? Role.QUOTE : Role.BODY;
    }

    private Optional<Mark> mark(Element paragraph) {
        Optional<Element> list = styles().list(paragraph);
        String id = list.flatMap(numbers -> numbers.value("w:numId")).orElse("0");
        if (id.equals("0")) return Optional.empty();
        return shared.numbering().next(id, level(paragraph, list.get(), id));
    }

    private int level(Element paragraph, Element list, String id) {
        return list.value("w:ilvl")
                .filter(level -> level.matches("[0-8]"))
                .map(Integer::valueOf)
                .or(() -> styles().listStyle(paragraph)
                        .flatMap(style -> shared.numbering().levelOf(id, style)))
                .orElse(0);
    }

    // Lists by styles of their own, "List Bullet 2", have each a list of one level.
    private int depth(Element paragraph) {
        Matcher named = LIST_STYLE.matcher(styles().name(styles().of(paragraph)));
        if (named.matches()) return Integer.parseInt(named.group(1)) - 1;
        return styles().list(paragraph)
                .map(list -> level(paragraph, list, list.value("w:numId").orElse("0")))
                .orElse(0);
    }

    /** The words of a note or a cell: its paragraphs one behind the other. */
    static SourceWords inOne(List<SourceBlock> blocks) {
        SourceWords words = SourceWords.NONE;
        for (SourceBlock block : blocks)
            if (block instanceof SourceBlock.Para para) {
                SourceWords mark = para.mark()
                        .map(number -> SourceWords.of(number.text() + " "))
                        .orElse(SourceWords.NONE);
                words = words.isBlank()
                        ? mark.and(para.words())
                        : words.and(SourceWords.of(" ")).and(mark).and(para.words());
            } else if (block instanceof SourceBlock.Table table)
                for (SourceBlock.Table.Row row : table.rows())
                    for (SourceBlock.Table.Cell cell : row.cells())
                        words = words.and(SourceWords.of(" ")).and(cell.words());
        return words.stripped();
    }
}
