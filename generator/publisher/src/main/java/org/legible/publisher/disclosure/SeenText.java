package org.legible.publisher.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Place;

/**
 * A content file as a reader sees it, so that no mark, odd space or line end hides anything: lines of one paragraph are joined,
 * a run of spaces is one, marks of emphasis are gone, wide and raised figures are plain, every dash is a hyphen. Each letter
 * remembers where it stands in the file. A paragraph, an item, a key and a row of a table end with a line feed.
 */
final class SeenText {

    private static final Pattern NEW_BEGINNING = Pattern.compile(
            "\\G[ \\t>]*+(?:\\n|\\z|[|#:]|[-+*•] |\\[\\^|\\(?\\w{1,4}[.)] |[\\w-]+:(?: |\\n|\\z)|[^|\\n]{0,300}\\|)");
    private static final Pattern MARGIN = Pattern.compile("\\G(?:[ \\t]|> ?)*+");
    private static final Pattern ENTITY =
            Pattern.compile("\\G&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|(nbsp|commat|period|hyphen|colon));");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.|report:|files/|images/|#)[^\\s)>\\]\"]++");

    private final String file;
    private final String raw;
    private final StringBuilder seen = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<int[]> addresses = new ArrayList<>();

    /** The text of a file. */
    SeenText(String file, String raw) {
        this.file = file;
        this.raw = raw;
        read();
        Matcher address = ADDRESS.matcher(seen);
        while (address.find()) addresses.add(new int[] {address.start(), address.end()});
    }

    /** The words. */
    String words() {
        return seen.toString();
    }

    /** True if this letter is part of the address of a page or a file. */
    boolean isInAddress(int index) {
        return addresses.stream().anyMatch(range -> range[0] < index && index < range[1]);
    }

    /** The paragraph, item, key or row in which this letter stands. */
    String passage(int index) {
        int end = seen.indexOf("\n", index);
        return seen.substring(seen.lastIndexOf("\n", index) + 1, end < 0 ? seen.length() : end);
    }

    /** Where a letter of the words stands in the file. */
    Place place(int index) {
        int offset = index < offsets.size() ? offsets.get(index) : raw.length();
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
                boolean begins = (i == 0 || raw.charAt(i - 1) != '\\') && beginning.find(i + 1);
                add(begins ? '\n' : ' ', i);
                if (margin.find(i + 1)) i = margin.end() - 1;
            } else if (c == '&' && entity.find(i)) {
                add(decoded(entity), i);
                i = entity.end() - 1;
            } else if (!isMark(i)) {
                add(c, i);
            }
        }
    }

    private void add(char c, int offset) {
        char plain = plain(c);
        if (plain == 0) return;
        int last = seen.length() - 1;
        if (plain == ' ' && last >= 0 && (seen.charAt(last) == ' ' || seen.charAt(last) == '\n')) return;
        seen.append(plain);
        offsets.add(offset);
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
        if (c == '\n') return c;
        if (c == '\t' || Character.isSpaceChar(c)) return ' ';
        if (Character.getType(c) == Character.FORMAT) return 0;
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '−') return '-';
        if (c == '‘' || c == '’') return '\'';
        if (c < 0x80) return c;
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
