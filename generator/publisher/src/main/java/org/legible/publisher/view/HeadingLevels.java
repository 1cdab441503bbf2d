package org.legible.publisher.view;

/** Levels of headings: one below what stands above, and never below the sixth. */
public final class HeadingLevels {
    private static final int TITLE = 1;
    private static final int LOWEST = 6;

    private HeadingLevels() {}

    /** True if two headings say the same, however their apostrophes are typed. */
    public static boolean saySame(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other));
    }

    private static String plain(String heading) {
        return heading.replace('\u2019', '\'').strip();
    }

    /** The level below {@code level}; 0 stands for the title of the page. */
    public static int below(int level) {
        return Math.min(LOWEST, Math.max(TITLE, level) + 1);
    }
}
