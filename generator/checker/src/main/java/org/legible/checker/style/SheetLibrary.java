package org.legible.checker.style;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.legible.checker.css.Sheet;
import org.legible.checker.css.SheetSet;
import org.legible.checker.css.StyleSheet;

/**
 * Style sheets that have been read, alone and as pages use them together. Bounded, and shared by all pages of a checker,
 * since the pages of a site use the same few sheets.
 */
public final class SheetLibrary {

    private static final int MOST_SHEETS = 256;
    private static final int MOST_SETS = 32;

    private record Key(String css, boolean quirks) {}

    private final boolean open;
    private final Map<Key, StyleSheet> sheets = new ConcurrentHashMap<>();
    private final Map<List<Sheet>, SheetSet> sets = new ConcurrentHashMap<>();

    /** A library in which there is nothing yet. */
    public SheetLibrary() {
        this(true);
    }

    private SheetLibrary(boolean open) {
        this.open = open;
    }

    /** A library that has no sheet of any page: what pages look like is not known with it. */
    public static SheetLibrary closed() {
        return new SheetLibrary(false);
    }

    boolean open() {
        return open;
    }

    StyleSheet sheet(String css, boolean quirks) {
        if (sheets.size() >= MOST_SHEETS) sheets.clear();
        return sheets.computeIfAbsent(new Key(css, quirks), SheetLibrary::read);
    }

    private static StyleSheet read(Key key) {
        StyleSheet sheet = StyleSheet.parse(key.css());
        return key.quirks() ? sheet.inQuirks() : sheet;
    }

    SheetSet set(List<Sheet> used) {
        if (sets.size() >= MOST_SETS) sets.clear();
        return sets.computeIfAbsent(used, SheetSet::new);
    }
}
