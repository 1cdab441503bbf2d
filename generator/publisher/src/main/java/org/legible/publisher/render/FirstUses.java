package org.legible.publisher.render;

import java.util.HashSet;
import java.util.Set;

/**
 * What a page says only once, where it comes first: what letters stand for, and what a word means. Content is rendered before it
 * is known in which order a page shows it, so it holds both ways to write such words, between marks; in the finished page the
 * first use keeps the long way, and every other the short one. The marks are letters of private use, as those of places and
 * of foreign phrases are, and other ones.
 */
public final class FirstUses {

    private static final char BEGIN = '\uE007';
    private static final char SHORT = '\uE008';
    private static final char LONG = '\uE009';
    private static final char END = '\uE00A';
    private static final char LETTERS = '\uE100';
    private static final int KINDS = 0x7F0;

    private final Set<String> used = new HashSet<>();
    private final String marked;
    private final StringBuilder page;
    private int at;

    private FirstUses(String marked) {
        this.marked = marked;
        this.page = new StringBuilder(marked.length());
    }

    /** Markup for something that is written in one way where it comes first, and in another afterwards. */
    static String mark(String what, String afterwards, String first) {
        StringBuilder mark = new StringBuilder().append(BEGIN);
        for (int i = 0; i < what.length(); i++) mark.append((char) (LETTERS + what.charAt(i) % KINDS));
        return mark.append(SHORT)
                .append(afterwards)
                .append(LONG)
                .append(first)
                .append(END)
                .toString();
    }

    /** A page in which each such thing is written once in the way of its first use. */
    public static String keep(String marked) {
        return marked.indexOf(BEGIN) < 0 ? marked : new FirstUses(marked).resolved();
    }

    /** Markup as it is where nothing comes first. */
    public static String afterwards(String marked) {
        StringBuilder plain = new StringBuilder(marked);
        for (int begin = plain.lastIndexOf(String.valueOf(BEGIN)); begin >= 0; ) {
            int from = plain.indexOf(String.valueOf(SHORT), begin);
            int to = plain.indexOf(String.valueOf(LONG), from);
            int end = plain.indexOf(String.valueOf(END), to);
            plain.replace(begin, end + 1, plain.substring(from + 1, to));
            begin = plain.lastIndexOf(String.valueOf(BEGIN));
        }
        return plain.toString();
    }

    private String resolved() {
        copy(true, (char) 0);
        return page.toString();
    }

    // Copies up to a mark; what stands within a way that is not taken is passed over, and uses nothing up.
    private void copy(boolean isTaken, char end) {
        while (at < marked.length()) {
            char c = marked.charAt(at++);
            if (c == end) return;
            if (c == BEGIN) use(isTaken);
            else if (isTaken) page.append(c);
        }
    }

    private void use(boolean isTaken) {
        int from = at;
        while (marked.charAt(at) != SHORT) at++;
        String what = marked.substring(from, at++);
        boolean isFirst = isTaken && used.add(what);
        copy(isTaken && !isFirst, LONG);
        copy(isFirst, END);
    }
}
