package org.legible.publisher.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Follows content from the author's files into the final bytes of one page. While a page is rendered, content stands between
 * marks of private-use characters; {@link #strip} takes them out and remembers what came from where.
 */
public final class Origins {

    /** Characters that content may not hold, because they mark origins. */
    public static final char BEGIN = '\uE000';

    public static final char SPLIT = '\uE001';
    public static final char END = '\uE002';

    private static final Pattern MARK = Pattern.compile(BEGIN + "[0-9]*" + SPLIT + "|" + END);

    private final List<Origin> numbered = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Optional<Origin>> at = new ArrayList<>();

    /** The mark that begins content of this origin. */
    public String begin(Origin origin) {
        numbered.add(origin);
        return BEGIN + Integer.toString(numbered.size() - 1) + SPLIT;
    }

    /** The mark that ends what the last unended mark began. */
    public String end() {
        return String.valueOf(END);
    }

    /** The index behind the mark that stands at this index; the index itself where none does. */
    public static int endOfMark(String marked, int at) {
        char c = marked.charAt(at);
        return c == END ? at + 1 : c == BEGIN ? marked.indexOf(SPLIT, at) + 1 : at;
    }

    /** The file of the content that the mark at this index begins; empty where none begins there. */
    public Optional<String> begins(String marked, int at) {
        if (marked.charAt(at) != BEGIN) return Optional.empty();
        int number = Integer.parseInt(marked, at + 1, marked.indexOf(SPLIT, at), 10);
        return Optional.of(numbered.get(number).file());
    }

    /** Text without marks, wherever they come from. */
    public static String plain(String marked) {
        return MARK.matcher(marked).replaceAll("");
    }

    /** The page without marks. */
    public String strip(String marked) {
        StringBuilder page = new StringBuilder(marked.length());
        Deque<Optional<Origin>> open = new ArrayDeque<>(List.of(Optional.empty()));
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != BEGIN && c != END) continue;
            page.append(marked, from, i);
            if (c == BEGIN) {
                int split = marked.indexOf(SPLIT, i);
                open.push(Optional.of(numbered.get(Integer.parseInt(marked, i + 1, split, 10))));
                i = split;
            } else {
                open.pop();
            }
            from = i + 1;
            offsets.add(page.length());
            at.add(open.element());
        }
        return page.append(marked, from, marked.length()).toString();
    }

    /** Where the content at this offset of the stripped page came from; empty if it came from a template. */
    public Optional<Origin> at(int offset) {
        int low = 0;
        int high = offsets.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets.get(middle) <= offset) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? Optional.empty() : at.get(low - 1);
    }
}
