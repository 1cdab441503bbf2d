package org.legible.publisher.view;

/** Levels of headings: one below what stands above, and never below the sixth. */
final class Headings {
    private static final int TITLE = 1;
    private static final int LOWEST = 6;

    private Headings() {}

    /** The level below {@code level}; 0 stands for the title of the page. */
    static int below(int level) {
        return Math.min(LOWEST, Math.max(TITLE, level) + 1);
    }
}
