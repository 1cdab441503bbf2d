package org.legible.publisher.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables: small numbers of people in their cells, dates under "Date of birth", and a number held back that the total tells.
 * A table with several small numbers is told once, at the first.
 */
final class CountTables {

    private static final Pattern LINES =
            Pattern.compile("(?m)^ ?\\|?(?:[^|\\n]*\\|)+[^|\\n]*$(?:\\n ?\\|?(?:[^|\\n]*\\|)+[^|\\n]*$)*");
    private static final Pattern DASHES = Pattern.compile("[ |:-]*-[ |:-]*");
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(?:" + SmallCounts.PEOPLE
                    + "|cases?|referrals?|placements?|exclusions?|suspensions?|admissions?|deaths?|suicides?|injur(?:y|ies)|episodes?|adoptions?"
                    + "|births?|pregnanc(?:y|ies)|ethnicity|disabilit(?:y|ies)|asylum|convictions?|arrests?|allegations?|orders?)\\b");
    private static final Pattern NO_COUNT = Pattern.compile(
            "(?i)%|per ?cent|percentage|\\brates?\\b|\\bper\\b|\\bgrades?\\b|\\bscores?\\b|\\baverage|\\bmean\\b|\\bmedian\\b|\\bdays?\\b|\\bweeks?\\b|\\bmonths?\\b"
                    + "|\\byears?\\b|\\bages?\\b|\\brank|\\bstage|\\blevel|\\bparagraph|\\bpage|\\bref|\\brecommendation|\\baction|\\bnumber of (?:homes|schools|teams|meetings)"
                    + "|\\bhomes?\\b|\\bschools?\\b|\\bmeetings?\\b|\\bstaff\\b|\\bposts?\\b|\\bsocial workers?\\b|\\bno\\.?$|^#$|£");
    private static final Pattern HELD_BACK = Pattern.compile(
            "(?i)\\*|\\[?[cx]]?|-|\\.\\.|n/?a|(?:<|fewer than|less than|under) ?\\d+|suppressed|withheld");
    private static final Pattern OF_THEM = Pattern.compile("(?i)(?:of whom|of which|of these|of them)\\b");
    private static final Pattern TOTAL = Pattern.compile("(?i)\\b(?:total|all|overall|sum)\\b.*");
    private static final Pattern BIRTH = Pattern.compile("(?i).*" + Identifiers.BIRTH + ".*");

    private final int below;

    /** @param below the least number that is not small */
    CountTables(int below) {
        this.below = below;
    }

    private record Cell(int start, String words) {

        OptionalInt count() {
            String plain = words.replaceAll("(?<=\\d),(?=\\d{3})", "");
            return plain.matches("\\d{1,7}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
        }

        boolean isHeldBack() {
            return HELD_BACK.matcher(words).matches();
        }
    }

    /** True if what is counted, in these words, is people or what befell them. */
    static boolean areCounted(String words) {
        return COUNTED.matcher(words).find() && !NO_COUNT.matcher(words).find();
    }

    /** What the tables of a text tell. */
    List<Leak> in(SeenText text) {
        List<Leak> leaks = new ArrayList<>();
        Matcher table = LINES.matcher(text.words());
        while (table.find()) {
            List<List<Cell>> rows = rows(table.group(), table.start());
            if (rows.size() > 1) look(rows, about(text.words(), table.start(), table.end()), leaks);
        }
        return leaks;
    }

    private static List<List<Cell>> rows(String table, int start) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean hasDashes = false;
        int at = start;
        for (String line : table.split("\n")) {
            if (DASHES.matcher(line).matches()) hasDashes = true;
            else rows.add(cells(line, at));
            at += line.length() + 1;
        }
        return hasDashes ? rows : List.of();
    }

    private static List<Cell> cells(String line, int start) {
        List<Cell> cells = new ArrayList<>();
        String inner = line.strip().startsWith("|") ? line : "|" + line;
        int shift = start - (inner.length() - line.length());
        Matcher cell = Pattern.compile("\\|([^|]*+)(?=\\||$)").matcher(inner);
        while (cell.find()) {
            if (cell.end() == inner.length() && cell.group(1).isBlank()) break;
            int lead = cell.group(1).length() - cell.group(1).stripLeading().length();
            cells.add(new Cell(shift + cell.start(1) + lead, cell.group(1).strip()));
        }
        return cells;
    }

    // The heading above a table and the lines around it say what is counted.
    private static String about(String words, int start, int end) {
        String before = words.substring(0, start).stripTrailing();
        before = before.substring(before.lastIndexOf('\n') + 1);
        int next = words.indexOf('\n', Math.min(words.length(), end + 1));
        String behind = words.substring(end, next < 0 ? words.length() : next);
        return (before.length() < 200 ? before : "") + (behind.strip().startsWith("[") ? behind : "");
    }

    private void look(List<List<Cell>> rows, String about, List<Leak> leaks) {
        List<Cell> heads = rows.get(0);
        List<Cell> small = new ArrayList<>();
        for (List<Cell> row : rows.subList(1, rows.size()))
            for (int column = 1; column < row.size(); column++) {
                Cell cell = row.get(column);
                String head = column < heads.size() ? heads.get(column).words() : "";
                if (BIRTH.matcher(head).matches() && Identifiers.isDate(cell.words()))
                    leaks.add(Leak.masked(Leak.Kind.DATE_OF_BIRTH, cell.start(), cell.words()));
                if (OF_THEM.matcher(head).lookingAt())
                    head = heads.get(column - 1).words() + " " + head;
                String said = head + " " + row.get(0).words();
                boolean isCount =
                        COUNTED.matcher(said + " " + about + " " + heads.get(0).words())
                                        .find()
                                && !NO_COUNT.matcher(said).find();
                if (isCount && isSmall(cell.count())) small.add(cell);
            }
        if (!small.isEmpty()) {
            String more = small.size() == 1 ? "" : " and " + (small.size() - 1) + " more in the table";
            leaks.add(new Leak(
                    Leak.Kind.SMALL_COUNT,
                    small.get(0).start(),
                    "table" + small.get(0).start(),
                    "“" + small.get(0).words() + "”" + more));
        }
        rows.subList(1, rows.size()).forEach(row -> heldBack(heads, row).ifPresent(leaks::add));
        columns(rows)
                .forEach(column -> heldBack(rows.stream().map(row -> row.get(0)).toList(), column)
                        .ifPresent(leaks::add));
    }

    private static List<List<Cell>> columns(List<List<Cell>> rows) {
        List<List<Cell>> columns = new ArrayList<>();
        int width = rows.stream().mapToInt(List::size).min().orElse(0);
        for (int column = 1; column < width; column++) {
            int at = column;
            columns.add(rows.stream().map(row -> row.get(at)).toList());
        }
        return columns;
    }

    // One number held back, all others shown, and a total that tells the difference.
    private Optional<Leak> heldBack(List<Cell> heads, List<Cell> line) {
        Optional<Cell> hidden = Optional.empty();
        int total = -1;
        int shown = 0;
        int numbers = 0;
        for (int i = 1; i < Math.min(heads.size(), line.size()); i++) {
            Cell cell = line.get(i);
            if (cell.isHeldBack()) {
                if (hidden.isPresent()) return Optional.empty();
                hidden = Optional.of(cell);
            } else if (cell.count().isEmpty()) {
                return Optional.empty();
            } else if (TOTAL.matcher(heads.get(i).words()).matches()) {
                total = cell.count().getAsInt();
            } else {
                shown += cell.count().getAsInt();
                numbers++;
            }
        }
        int rest = total - shown;
        boolean isTold = numbers > 0 && rest >= 0 && rest < below;
        return hidden.filter(cell -> isTold).map(cell -> Leak.open(Leak.Kind.HIDDEN_COUNT, cell.start(), cell.words()));
    }

    private boolean isSmall(OptionalInt count) {
        return count.isPresent() && count.getAsInt() > 0 && count.getAsInt() < below;
    }
}
