package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.List;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Para;
import org.legible.authoring.importing.source.SourceBlock.Role;
import org.legible.authoring.importing.source.SourceBlock.Table;
import org.legible.authoring.importing.source.SourceWords;

/** Makes a table of lines, two or more, that tabs part into columns. */
final class TabTables {

    private static final String MARK =
            "(?s)(?:\\d{1,4}(?:\\.\\d{1,4}){0,3}[A-Z]?[.)]?|\\(?[A-Za-z0-9]{1,5}[.)]|[-•●▪■◦‣·➢*–o])\\t.*";

    private TabTables() {}

    /** The blocks with their tables. */
    static List<SourceBlock> made(List<SourceBlock> blocks) {
        List<SourceBlock> made = new ArrayList<>();
        List<Para> rows = new ArrayList<>();
        for (SourceBlock block : blocks) {
            if (block instanceof Para para
                    && isRow(para)
                    && (rows.isEmpty() || columns(para) == columns(rows.get(0)))) {
                rows.add(para);
                continue;
            }
            made.addAll(table(rows));
            rows.clear();
            if (block instanceof Para para && isRow(para)) rows.add(para);
            else made.add(block);
        }
        made.addAll(table(rows));
        return made;
    }

    private static boolean isRow(Para para) {
        String text = para.words().plain();
        return para.role() == Role.BODY
                && para.mark().isEmpty()
                && text.contains("\t")
                && !text.contains("\n")
                && !text.matches(MARK)
                && text.length() < 300;
    }

    private static int columns(Para para) {
        return para.words().plain().strip().split("\t+").length;
    }

    private static List<? extends SourceBlock> table(List<Para> rows) {
        if (rows.size() < 2 || columns(rows.get(0)) < 2) return List.copyOf(rows);
        List<Doubt> doubts = new ArrayList<>();
        doubts.add(Doubt.decide(
                rows.get(0).words().line(),
                "These lines were set with tabs; a table was made of them.",
                "Is it one, and do its headings stand in the first row?"));
        List<Table.Row> made = new ArrayList<>();
        for (Para row : rows) {
            doubts.addAll(row.doubts());
            made.add(new Table.Row(false, cells(row.words())));
        }
        return List.of(new Table(made, doubts));
    }

    private static List<Table.Cell> cells(SourceWords row) {
        List<Table.Cell> cells = new ArrayList<>();
        SourceWords rest = row.stripped();
        while (rest.plain().contains("\t")) {
            int tab = rest.plain().indexOf('\t');
            cells.add(new Table.Cell(rest.to(tab), 1, false));
            rest = rest.from(tab + 1);
        }
        cells.add(new Table.Cell(rest, 1, false));
        return cells;
    }
}
