package org.legible.authoring.importing.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.Look;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Mark;
import org.legible.authoring.importing.source.SourceBlock.Para;
import org.legible.authoring.importing.source.SourceBlock.Role;
import org.legible.authoring.importing.source.SourceBlock.Table;
import org.legible.authoring.importing.source.SourceWords;

/** Makes blocks of lines: a blank line, an item, a number or a row with tabs begins a new one. */
final class TypedBlocks {

    private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_=]\\s*){3,}");
    private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern BULLET =
            Pattern.compile("(?<indent>\\s*)(?:[-•●▪■◦‣·➢*–]|o(?=\\t))\\s+(?<text>\\S.*)");
    private static final Pattern NUMBER =
            Pattern.compile("\\s{0,3}(?:(?:\\d{1,4}[A-Z]?[.)]|\\d{1,4}(?:\\.\\d{1,4}){1,3}[A-Z]?\\.?)(?=\\s+\\S)"
                    + "|\\d{1,4}[A-Z]?\\t|\\([a-z]{1,5}\\)\\s|\\(\\d{1,3}\\)\\s|[a-z][.)]\\s).*");
    private static final Pattern PAGE =
            Pattern.compile("\\s*(?:[Pp]age )?\\d{1,4}(?: of \\d{1,4})?\\s*|\\s*[–-] ?\\d{1,4} ?[–-]\\s*");
    private static final Pattern DASHES = Pattern.compile("[-:|\\s]*-[-:|\\s]*");
    private static final int FULL_LINE = 50;

    private final Set<String> notes;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Para like = Para.of(SourceWords.NONE);
    private int lastLength;
    private boolean lastEndsLine;

    TypedBlocks(List<TypedLine> lines, Set<String> notes) {
        this.notes = notes;
        lines.forEach(this::line);
        end();
    }

    /** The blocks. */
    List<SourceBlock> blocks() {
        return blocks;
    }

    /** What was left out. */
    List<Doubt> doubts() {
        return doubts;
    }

    private void line(TypedLine line) {
        String letters = line.text();
        if (line.isBlank() || RULE.matcher(letters).matches()) {
            end();
            return;
        }
        if (PAGE.matcher(letters).matches() && !isWithinTable(letters)) {
            end();
            doubts.add(Doubt.leftOut(letters.strip(), "It reads as the number of a printed page."));
            return;
        }
        if (isRow(letters) || !rows.isEmpty() && letters.strip().contains("\t")) {
            endText();
            if (!DASHES.matcher(letters).matches())
                rows.add(List.of(letters.strip().isEmpty() ? "" : cells(letters)));
            return;
        }
        endTable();
        Matcher hashes = HASHES.matcher(letters);
        Matcher bullet = BULLET.matcher(letters);
        if (hashes.matches()) {
            end();
            start(line, hashes.group(2), Role.HEADING, hashes.group(1).length(), 0, false);
            end();
        } else if (bullet.matches()) {
            endText();
            String rest = bullet.group("text");
            boolean isNumbered =
                    NUMBER.matcher(rest).matches() && bullet.group("indent").isEmpty();
            int indent = bullet.group("indent").replace("\t", "    ").length();
            start(line, rest, Role.BODY, 0, indent == 0 ? 0 : indent < 4 ? 1 : 2, !isNumbered);
        } else if (text.isEmpty() || NUMBER.matcher(letters).matches() && endsASentence() || changesLook(line)) {
            endText();
            start(line, letters.strip(), Role.BODY, 0, 0, false);
        } else {
            // A short line was ended on purpose.
            boolean isFull = lastLength > FULL_LINE && !lastEndsLine;
            text.append(isFull ? " " : "\n").append(letters.strip());
            remember(letters);
        }
    }

    // A line within a paragraph may begin with a number too.
    private boolean endsASentence() {
        return text.toString().strip().matches("(?s).*[.:;!?)’”\"'>]");
    }

    private boolean changesLook(TypedLine line) {
        return line.size() != like.size() && line.size() > 0 && like.size() > 0;
    }

    private void start(TypedLine line, String words, Role role, int level, int depth, boolean isItem) {
        text.append(line.bold() ? "<b>" + words + "</b>" : words);
        like = new Para(
                SourceWords.NONE,
                role,
                level,
                isItem ? Optional.of(new Mark("•", true)) : Optional.empty(),
                depth,
                line.size(),
                List.of());
        remember(line.text());
    }

    private void remember(String letters) {
        lastLength = letters.strip().length();
        lastEndsLine = letters.endsWith("  ");
    }

    // "12.\tWords" is a paragraph with its number, not a row.
    private static boolean isRow(String letters) {
        if (letters.strip().startsWith("|")
                && letters.strip().endsWith("|")
                && letters.strip().length() > 2) return true;
        if (!letters.strip().contains("\t") && !(letters.startsWith("\t") && !letters.isBlank())) return false;
        return !letters.strip()
                .matches("(?:\\d{1,4}(?:\\.\\d{1,4}){0,3}[A-Z]?[.)]?|\\(?[a-z]{1,5}[.)]|[-•●▪◦‣·➢*–o])\\t+[^\\t]+");
    }

    private boolean isWithinTable(String letters) {
        return letters.contains("\t") && !rows.isEmpty();
    }

    private static String cells(String letters) {
        String row = letters.strip().startsWith("|")
                ? letters.strip().replaceAll("^\\||\\|$", "").replace('|', '\t')
                : letters.replaceAll("^ +", "");
        return row;
    }

    private void end() {
        endText();
        endTable();
    }

    private void endText() {
        String all = text.toString();
        text.setLength(0);
        if (all.isBlank()) return;
        SourceWords words = InlineMarkup.words(all, notes);
        blocks.add(like.with(like.role() == Role.HEADING ? words.without(Look.BOLD) : words));
    }

    private void endTable() {
        if (rows.isEmpty()) return;
        List<List<String>> cells =
                rows.stream().map(row -> List.of(row.get(0).split("\t", -1))).toList();
        rows.clear();
        blocks.add(new Table(
                cells.stream()
                        .map(row -> new Table.Row(
                                false,
                                row.stream()
                                        .map(cell -> new Table.Cell(InlineMarkup.words(cell.strip(), notes), 1, false))
                                        .toList()))
                        .toList(),
                List.of()));
    }
}
