package org.legible.authoring.importing.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Para;
import org.legible.authoring.importing.source.SourceBlock.Role;
import org.legible.authoring.importing.source.SourceBlock.Table;

/** Finds the headings of a text that has no marks for them: the entries of its contents, and short lines that stand alone. */
final class TypedHeadings {

    private static final Pattern SHORT = Pattern.compile("[\\p{Lu}\\p{N}'‘“][^\\n]{2,130}?[^.;:,\\n]");
    private static final int WORDS = 22;

    private final TypedContents contents;
    private final boolean hasMarks;
    private final List<SourceBlock> found = new ArrayList<>();
    private int above;
    private boolean lastIsHeading;

    private TypedHeadings(TypedContents contents, boolean hasMarks) {
        this.contents = contents;
        this.hasMarks = hasMarks;
    }

    /** The blocks with their headings. */
    static List<SourceBlock> marked(List<SourceBlock> blocks, TypedContents contents) {
        boolean hasMarks = blocks.stream().anyMatch(block -> block instanceof Para para && para.role() == Role.HEADING);
        TypedHeadings headings = new TypedHeadings(contents, hasMarks);
        for (int i = 0; i < blocks.size(); i++) headings.block(blocks, i);
        return headings.found;
    }

    private void block(List<SourceBlock> blocks, int index) {
        SourceBlock block = blocks.get(index);
        if (block instanceof Para para
                && para.role() == Role.BODY
                && para.mark().isEmpty()
                && !hasMarks) {
            String words = para.words().line();
            if (contents.has(words)) {
                heading(para, lastIsHeading ? above + 1 : 2, true);
                return;
            }
            if (above > 0 && isShort(para) && next(blocks, index)) {
                heading(para, above + 1, false);
                return;
            }
        }
        if (block instanceof Table table && table.rows().size() == 1 && graded(table)) return;
        lastIsHeading = false;
        found.add(block);
    }

    // "Leadership and management  Good": a heading with the grade of its section beside it.
    private boolean graded(Table table) {
        List<Table.Cell> cells = table.rows().get(0).cells().stream()
                .filter(cell -> !cell.words().isBlank())
                .toList();
        if (cells.isEmpty() || !contents.has(cells.get(0).words().line())) return false;
        heading(Para.of(cells.get(0).words()), 2, true);
        cells.stream().skip(1).forEach(cell -> found.add(Para.of(cell.words())));
        return true;
    }

    private void heading(Para para, int level, boolean isListed) {
        found.add(para.as(Role.HEADING, level));
        if (isListed) above = level;
        lastIsHeading = isListed;
    }

    private boolean isShort(Para para) {
        String words = para.words().line();
        return SHORT.matcher(para.words().plain()).matches()
                && words.split(" ").length <= WORDS
                && !words.contains(": ")
                && !(lastIsHeading && words.split(" ").length == 1 && !words.equals("Summary"))
                && !words.matches(".*\\d{3} \\d{3,4}.*|.*@.*|.*www\\..*|©.*|\\d.*\\p{Ll}[.].*")
                && words.matches(".*\\p{Ll}{2}.*");
    }

    // A heading has something under it; the last lines of a report, such as an address, have not.
    private boolean next(List<SourceBlock> blocks, int index) {
        if (index + 1 >= blocks.size()) return false;
        SourceBlock next = blocks.get(index + 1);
        return next instanceof Table
                || next instanceof Para para
                        && (para.mark().isPresent()
                                || para.role() == Role.HEADING
                                || para.words().line().length() > 130
                                || para.words().line().contains(": ")
                                || contents.has(para.words().line())
                                || para.words().line().matches("\\d{1,4}[.)]? .*"));
    }
}
