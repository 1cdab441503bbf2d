package org.legible.publisher.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.problem.Place;

/**
 * A content file as a reader sees it, so that no mark, odd space or line end hides anything: lines of one paragraph are joined,
 * a run of spaces is one, marks of emphasis are gone, wide and raised figures are plain, every dash is a hyphen. Each letter
 * remembers where it stands in the file. A paragraph, an item, a key and a row of a table end with a line feed.
 */
final class SeenText {

    private static final Pattern NEW_BEGINNING = Pattern.compile(
            "[ \\t>]*+(?:\\n|\\z|[|#:]|[-+*•] |\\[\\^|\\(?\\w{1,4}+[.)] |[\\w-]++:(?: |\\n|\\z)|[^|\\n]{0,300}+\\|)");
    private static final Pattern MARGIN = Pattern.compile("(?:[ \\t]|> ?)*+");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(nbsp|commat|period|hyphen|colon));");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.|report:|files/|images/|#)[^\\s)>\\]\"]++");

    private final String file;
    private final String raw;
    private final StringBuilder seen = new StringBuilder();
    private final String words;
    private final int[] offsets;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A paragraph, an item, a key or a row of a table.
     *
     * @param small its words in small letters
     * @param figures how many figures it has
     */
    record Line(int start, int end, String small, int figures) {

        private static Line of(String words, int start, int end) {
            String small = words.substring(start, end).toLowerCase(Locale.ROOT);
            return new Line(start, end, small, (int)
                    small.chars().filter(c -> c >= '0' && c <= '9').count());
        }

        /** That a line has one of these words, or parts of words. */
        static Predicate<Line> with(String... parts) {
            return line -> {
                for (String part : parts) if (line.small.contains(part)) return true;
                return false;
            };
        }

        /** That a line, in small letters, has this form. */
        static Predicate<Line> like(String form) {
            Pattern pattern = Pattern.compile(form);
            return line -> pattern.matcher(line.small).find();
        }

        /** That a line has this many figures, or more. */
        static Predicate<Line> figures(int least) {
            return line -> line.figures >= least;
        }
    }

    /** The text of a file. */
    SeenText(String file, String raw) {
        this.file = file;
        this.raw = raw;
        offsets = new int[raw.length()];
        read();
        words = seen.toString();
        for (int start = 0; start < words.length(); ) {
            int end = words.indexOf('\n', start);
            if (end < 0) end = words.length();
            lines.add(Line.of(words, start, end));
            start = end + 1;
        }
    }

    /** The file. */
    String file() {
        return file;
    }

    /** The words. */
    String words() {
        return words;
    }

    /**
     * Where a form stands, from the first place to the last. A form never goes over the end of a line.
     *
     * @param mayHold false for a line that is without what all ways to write the form have: most lines are, and it costs little
     *     to see
     */
    Stream<MatchResult> find(Pattern form, Predicate<Line> mayHold) {
        Matcher found = form.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
        return lines.stream()
                .filter(mayHold)
                .flatMap(line -> found.region(line.start(), line.end()).results());
    }

    /** True if this letter is part of the address of a page or a file. */
    boolean isInAddress(int index) {
        int line = words.lastIndexOf('\n', index) + 1;
        return ADDRESS.matcher(words)
                .region(line, words.length())
                .results()
                .takeWhile(address -> address.start() < index)
                .anyMatch(address -> index < address.end());
    }

    /** The paragraph, item, key or row in which this letter stands. */
    String passage(int index) {
        int end = seen.indexOf("\n", index);
        return seen.substring(seen.lastIndexOf("\n", index) + 1, end < 0 ? seen.length() : end);
    }

    /** Where a letter of the words stands in the file. */
    Place place(int index) {
        int offset = index < seen.length() ? offsets[index] : raw.length();
        int line = 1
                + (int) raw.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Place(file, line, offset - raw.lastIndexOf('\n', offset - 1));
    }

    private void read() {
        Matcher beginning = NEW_BEGINNING.matcher(raw);
        Matcher margin = MARGIN.matcher(raw);
        Matcher entity = ENTITY.matcher(raw);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\n') {
                // Behind a backslash a line ends within its paragraph.
                boolean begins = (i == 0 || raw.charAt(i - 1) != '\\') && startsAt(beginning, i + 1);
                add(begins ? '\n' : ' ', i);
                if (startsAt(margin, i + 1)) i = margin.end() - 1;
            } else if (c == '&' && startsAt(entity, i)) {
                add(decoded(entity), i);
                i = entity.end() - 1;
            } else if (!isMark(i)) {
                add(c, i);
            }
        }
    }

    private boolean startsAt(Matcher form, int index) {
        return form.region(index, raw.length()).lookingAt();
    }

    private void add(char c, int offset) {
        char plain = plain(c);
        if (plain == 0) return;
        int last = seen.length() - 1;
        if (plain == ' ' && last >= 0 && (seen.charAt(last) == ' ' || seen.charAt(last) == '\n')) return;
        offsets[seen.length()] = offset;
        seen.append(plain);
    }

    // A star, a backslash and an underline at the edge of a word are marks.
    private boolean isMark(int i) {
        char c = raw.charAt(i);
        // A star alone in a cell stands for a number that is held back.
        if (c == '*') return !(isGap(i - 1) && isGap(i + 1));
        if (c == '\\') return i + 1 < raw.length() && !Character.isLetterOrDigit(raw.charAt(i + 1));
        return c == '_' && !(isWord(i - 1) && isWord(i + 1));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < raw.length() && (Character.isLetterOrDigit(raw.charAt(i)) || raw.charAt(i) == '_');
    }

    private boolean isGap(int i) {
        return i < 0 || i >= raw.length() || Character.isWhitespace(raw.charAt(i)) || raw.charAt(i) == '|';
    }

    private static char plain(char c) {
        if (c < 0x80) return c == '\t' ? ' ' : c;
        if (Character.isSpaceChar(c)) return ' ';
        if (Character.getType(c) == Character.FORMAT) return 0;
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') return '-';
        if (c == '‘' || c == '’') return '\'';
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return folded.length() == 1 ? folded.charAt(0) : c;
    }

    private static char decoded(Matcher entity) {
        if (entity.group(1) != null) return letter(Integer.parseInt(entity.group(1)));
        if (entity.group(2) != null) return letter(Integer.parseInt(entity.group(2), 16));
        return switch (entity.group(3)) {
            case "commat" -> '@';
            case "period" -> '.';
            case "hyphen" -> '-';
            case "colon" -> ':';
            default -> ' ';
        };
    }

    private static char letter(int code) {
        return code == '\n' || code > Character.MAX_VALUE ? ' ' : (char) code;
    }
}
