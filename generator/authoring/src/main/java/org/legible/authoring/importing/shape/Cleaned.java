package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Piece;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceText;
import org.legible.authoring.importing.source.SourceWords;
import org.legible.publisher.problem.Letters;

/** Takes letters out that nobody sees, which content may not hold, and makes one table of lines that are set with tabs. */
final class Cleaned {

    private Cleaned() {}

    /** The same document, cleaned. */
    static SourceText of(SourceText source) {
        List<Doubt> doubts = new ArrayList<>(source.doubts());
        Map<String, SourceWords> notes = new LinkedHashMap<>();
        source.notes().forEach((label, words) -> {
            Set<String> gone = new LinkedHashSet<>();
            notes.put(label, cleaned(words, gone));
            told(words, gone).forEach(doubts::add);
        });
        return new SourceText(
                source.title()
                        .map(title -> letters(title, new LinkedHashSet<>()).strip()),
                source.changed(),
                TabTables.made(source.blocks().stream().map(Cleaned::block).toList()),
                notes,
                doubts);
    }

    private static SourceBlock block(SourceBlock block) {
        if (block instanceof SourceBlock.Para para) {
            Set<String> gone = new LinkedHashSet<>();
            SourceBlock.Para cleaned = para.with(cleaned(para.words(), gone));
            for (Doubt doubt : told(para.words(), gone)) cleaned = cleaned.doubting(doubt);
            return cleaned;
        }
        if (block instanceof SourceBlock.Table table) {
            List<Doubt> doubts = new ArrayList<>(table.doubts());
            List<SourceBlock.Table.Row> rows = table.rows().stream()
                    .map(row -> new SourceBlock.Table.Row(
                            row.isHead(),
                            row.cells().stream().map(cell -> cell(cell, doubts)).toList()))
                    .toList();
            return new SourceBlock.Table(rows, doubts);
        }
        return block;
    }

    private static SourceBlock.Table.Cell cell(SourceBlock.Table.Cell cell, List<Doubt> doubts) {
        Set<String> gone = new LinkedHashSet<>();
        SourceWords words = cleaned(cell.words(), gone);
        doubts.addAll(told(cell.words(), gone));
        return new SourceBlock.Table.Cell(words, cell.span(), cell.continuesAbove());
    }

    private static SourceWords cleaned(SourceWords words, Set<String> gone) {
        return words.mapped(letters -> {
            Optional<String> link = letters.link().map(Cleaned::address).filter(Cleaned::mayLeadThere);
            if (link.isEmpty()) letters.link().ifPresent(address -> gone.add("the address of a link, " + address));
            return new Piece.Letters(letters(letters.text(), gone), letters.looks(), link);
        });
    }

    private static String address(String address) {
        return address.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    // What a website may lead to: no file of somebody's computer, and no address that holds a name or a password.
    private static boolean mayLeadThere(String address) {
        return address.matches(
                "(?i)https?://[^\\s<>@/]+\\.[^\\s<>@/]+(?:/[^\\s<>\\\\]*)?|mailto:[^\\s<>@]+@[^\\s<>@]+|tel:\\+?[\\d%-]+");
    }

    private static List<Doubt> told(SourceWords words, Set<String> gone) {
        String line = letters(words.line(), new LinkedHashSet<>());
        return gone.isEmpty()
                ? List.of()
                : List.of(Doubt.changed(
                        line.substring(0, Math.min(80, line.length())),
                        "These were taken out, since a website cannot hold them: " + String.join(", ", gone) + "."));
    }

    private static String letters(String text, Set<String> gone) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            // Soft hyphens say where a word may be cut; they come in their hundreds and are no news.
            if (isGone(text, i, c) && c != 0xAD) gone.add(Letters.name(text, i));
            if (!isGone(text, i, c)) kept.appendCodePoint(c);
        }
        return kept.toString();
    }

    private static boolean isGone(String text, int index, int c) {
        if (c == '\t') return false;
        return Character.isISOControl(c)
                || Letters.isTurn(c)
                || Character.getType(c) == Character.PRIVATE_USE
                || c >= 0xD800 && c <= 0xDFFF
                || Character.getType(c) == Character.UNASSIGNED
                || Letters.firstUnseen(text.substring(index, index + Character.charCount(c)))
                                .isPresent()
                        && c != 0x200D
                        && c != 0x200C
                        && !(c >= 0xE0020 && c <= 0xE007F);
    }
}
