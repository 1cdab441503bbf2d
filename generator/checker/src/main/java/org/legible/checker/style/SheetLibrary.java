package org.legible.checker.style;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Distinctions;
import org.legible.checker.css.Environment;
import org.legible.checker.css.RuleIndex;
import org.legible.checker.css.Sheet;
import org.legible.checker.css.StyleSheet;

/**
 * Style sheets that have been read, and their rules by environment. Bounded, and shared by all pages of a checker, since
 * the pages of a site use the same few sheets.
 */
public final class SheetLibrary {

    private static final int MOST_SHEETS = 256;
    private static final int MOST_STYLES = 8_000;
    private static final int MOST_INDEXES = 128;

    private final Map<String, StyleSheet> sheets = new ConcurrentHashMap<>();
    private final Map<IndexKey, RuleIndex> indexes = new ConcurrentHashMap<>();

    private final Map<IndexKey, Distinctions> distinctions = new ConcurrentHashMap<>();

    private final Map<ComputedStyle, Boolean> focusShows = new ConcurrentHashMap<>();

    private record IndexKey(List<Sheet> sheets, int tree, Environment environment) {}

    StyleSheet sheet(String css) {
        if (sheets.size() >= MOST_SHEETS) sheets.clear();
        return sheets.computeIfAbsent(css, StyleSheet::parse);
    }

    Distinctions distinctions(List<Sheet> used, int tree) {
        if (distinctions.size() >= MOST_INDEXES) distinctions.clear();
        return distinctions.computeIfAbsent(
                new IndexKey(used, tree, Environment.PLAIN), key -> new Distinctions(key.sheets(), key.tree()));
    }

    /** Whether the focus shows on elements of a style, worked out once for all pages that share it. */
    boolean focusShows(ComputedStyle style, BooleanSupplier ask) {
        if (focusShows.size() >= MOST_STYLES) focusShows.clear();
        return focusShows.computeIfAbsent(style, s -> ask.getAsBoolean());
    }

    RuleIndex index(List<Sheet> used, int tree, Environment environment) {
        if (indexes.size() >= MOST_INDEXES) indexes.clear();
        return indexes.computeIfAbsent(
                new IndexKey(used, tree, environment),
                key -> new RuleIndex(key.sheets(), key.tree(), key.environment()));
    }
}
