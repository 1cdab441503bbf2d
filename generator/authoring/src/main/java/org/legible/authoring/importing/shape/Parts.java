package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.Piece;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Mark;
import org.legible.authoring.importing.source.SourceBlock.Para;
import org.legible.authoring.importing.source.SourceBlock.Role;
import org.legible.authoring.importing.source.SourceWords;

/** Makes parts of blocks: marks are parted from words, tables squared, captions put to what they name. */
final class Parts {

    private static final Pattern CAPTION =
            Pattern.compile("(?i)(?:table|figure|chart|graph|box|photo(?:graph)?|map) [\\dA-Z][\\d.]{0,5}\\b.*");
    private static final Pattern TABLE = Pattern.compile("(?i)table\\b.*");
    private static final int LONGEST_CAPTION = 200;

    private final List<SourceBlock> blocks;
    private final List<Part> parts = new ArrayList<>();
    private Optional<Para> caption = Optional.empty();

    private Parts(List<SourceBlock> blocks) {
        this.blocks = blocks;
    }

    /** The parts of these blocks. */
    static List<Part> of(List<SourceBlock> blocks) {
        Parts made = new Parts(blocks);
        for (int i = 0; i < blocks.size(); i++) made.block(i);
        made.loseCaption();
        return made.parts;
    }

    private void block(int index) {
        SourceBlock block = blocks.get(index);
        if (block instanceof Para para) paragraph(para, index);
        else if (block instanceof SourceBlock.Table table) table(table);
        else if (block instanceof SourceBlock.Figure figure)
            parts.add(new Part.Picture(figure, takeCaption().map(Para::words), figure.doubts()));
        else parts.add(new Part.Gap(block.doubts()));
    }

    // One row has nothing that it could head.
    private void table(SourceBlock.Table table) {
        Part.Table square = TableShape.of(table, takeCaption());
        if (square.rows().size() > 1) {
            parts.add(square);
            return;
        }
        square.caption().ifPresent(words -> parts.add(text(words)));
        square.rows().get(0).stream().filter(cell -> !cell.isBlank()).forEach(cell -> parts.add(text(cell)));
        parts.add(new Part.Gap(Part.joined(
                table.doubts(),
                List.of(changed(square.rows().get(0).get(0), "A table of one row is running text now.")))));
    }

    private static Part.Text text(SourceWords words) {
        return new Part.Text(Optional.<Mark>empty(), 0, words, false, List.of());
    }

    private void paragraph(Para para, int index) {
        if (para.words().isBlank()) {
            if (!para.doubts().isEmpty()) parts.add(new Part.Gap(para.doubts()));
            return;
        }
        if (isCaption(para) && captioned(para, index)) return;
        loseCaption();
        // Signs alone, or an address in braces, make no heading.
        boolean saysSomething = para.words().line().matches("(?!\\{[^{}]*}$).*[\\p{L}\\p{N}].*");
        if (saysSomething && (para.role() == Role.HEADING || para.role() == Role.TITLE)) {
            SourceWords number = para.mark()
                    .filter(mark -> !mark.isBullet())
                    .map(mark -> SourceWords.of(mark.text() + " "))
                    .orElse(SourceWords.NONE);
            parts.add(new Part.Heading(
                    Math.max(para.level(), 1),
                    oneLine(number.and(para.words().without(Look.BOLD))),
                    Optional.empty(),
                    Optional.empty(),
                    para.doubts()));
            return;
        }
        TypedMarkers.Marked marked = para.mark().isPresent()
                ? new TypedMarkers.Marked(para.mark(), para.words())
                : TypedMarkers.of(para.words());
        parts.add(new Part.Text(
                marked.mark(), para.depth(), withoutBullets(marked.words()), para.role() == Role.QUOTE, para.doubts()));
    }

    // A bullet behind a number or another bullet says nothing more.
    private static SourceWords withoutBullets(SourceWords words) {
        TypedMarkers.Marked inner = TypedMarkers.of(words);
        return inner.mark().filter(Mark::isBullet).isPresent() ? withoutBullets(inner.words()) : words;
    }

    private static boolean isCaption(Para para) {
        String line = para.words().line();
        return para.role() == Role.CAPTION
                || para.role() == Role.BODY
                        && para.mark().isEmpty()
                        && line.length() <= LONGEST_CAPTION
                        && CAPTION.matcher(line).matches();
    }

    // Captions of tables stand above or below; those of pictures mostly below.
    private boolean captioned(Para para, int index) {
        boolean isOfTable = TABLE.matcher(para.words().line()).matches();
        Part last = parts.isEmpty() ? new Part.Gap(List.of()) : parts.get(parts.size() - 1);
        boolean isNext = index + 1 < blocks.size() && fits(blocks.get(index + 1), isOfTable);
        if (last instanceof Part.Picture picture && picture.caption().isEmpty() && !isOfTable) {
            parts.set(
                    parts.size() - 1,
                    new Part.Picture(
                            picture.figure(), Optional.of(para.words()), Part.joined(picture.doubts(), para.doubts())));
            return true;
        }
        if (isNext) {
            loseCaption();
            caption = Optional.of(para);
            return true;
        }
        if (last instanceof Part.Table table
                && table.caption().isEmpty()
                && (isOfTable || para.role() == Role.CAPTION)) {
            parts.set(
                    parts.size() - 1,
                    new Part.Table(
                            table.rows(),
                            table.heads(),
                            Optional.of(oneLine(para.words())),
                            Part.joined(table.doubts(), para.doubts())));
            return true;
        }
        return false;
    }

    private static boolean fits(SourceBlock block, boolean isOfTable) {
        return isOfTable ? block instanceof SourceBlock.Table : block instanceof SourceBlock.Figure;
    }

    private Optional<Para> takeCaption() {
        Optional<Para> taken = caption.map(para -> para.with(oneLine(para.words())));
        caption = Optional.empty();
        return taken;
    }

    private void loseCaption() {
        takeCaption()
                .ifPresent(para ->
                        parts.add(new Part.Text(Optional.<Mark>empty(), 0, para.words(), false, para.doubts())));
    }

    /** SourceWords with a space in place of each end of a line. */
    static SourceWords oneLine(SourceWords words) {
        return new SourceWords(words.pieces().stream()
                .map(piece -> piece instanceof Piece.Break
                        ? new Piece.Letters(" ", java.util.Set.of(), Optional.empty())
                        : piece)
                .toList());
    }

    /** Something that was changed in some words. */
    static Doubt changed(SourceWords words, String done) {
        return Doubt.changed(words.line(), done);
    }
}
