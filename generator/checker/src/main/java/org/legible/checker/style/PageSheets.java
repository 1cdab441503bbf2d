package org.legible.checker.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.legible.checker.css.Condition;
import org.legible.checker.css.MediaQuery;
import org.legible.checker.css.Sheet;
import org.legible.checker.css.StyleSheet;
import org.legible.checker.page.Page;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;

/**
 * The style sheets of one page.
 *
 * @param sheets in the order of the cascade
 * @param complete whether every sheet that the page asks for could be read, and nothing keeps browsers from using them
 */
public record PageSheets(List<Sheet> sheets, boolean complete) {

    private static final int DEEPEST_IMPORT = 5;

    /**
     * Elements times selectors that take long to match: a sheet beyond that counts as one that could not be read, because no
     * page may hold the checker up. A page of 10,000 elements may have 5,000 such selectors.
     */
    private static final long MOST_WORK = 50_000_000;

    /** Gathers the style elements and linked sheets of a page. */
    static PageSheets of(Page page, Function<String, Optional<Located>> read, SheetLibrary library) {
        Gathering gathering = new Gathering(read, library, page);
        if (page.quirks()) gathering.add(new Located(StyleSheet.ofQuirks(), read), List.of(), 0, "", 0);
        for (PageElement e : page.elements()) {
            if (e.is("style") && library.open()) gathering.element(e);
            else if (e.is("link") && library.open()) gathering.link(e);
        }
        return new PageSheets(
                List.copyOf(gathering.sheets), gathering.complete && library.open() && !forbidsInline(page));
    }

    /** Whether the page has styles in itself, and a policy of its own by which browsers may leave them out. */
    private static boolean forbidsInline(Page page) {
        if (page.elements("style").isEmpty() && page.having("style").isEmpty()) return false;
        return page.elements("meta").stream()
                .filter(meta -> Words.lower(meta.attr("http-equiv")).equals("content-security-policy"))
                .flatMap(meta -> List.of(Words.lower(meta.attr("content")).split("[;,]")).stream())
                .map(String::strip)
                .anyMatch(rule -> (rule.startsWith("style-src") || rule.startsWith("default-src"))
                        && !rule.contains("'unsafe-inline'"));
    }

    /** A sheet's text, and how to read what it imports. */
    record Located(String text, Function<String, Optional<Located>> read) {}

    private static final class Gathering {
        private final Function<String, Optional<Located>> read;
        private final SheetLibrary library;
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<StyleSheet.Layer> layers = new ArrayList<>();
        private int numbered;
        private boolean complete = true;
        private long workLeft = MOST_WORK;
        private final int elements;
        private final boolean quirks;

        Gathering(Function<String, Optional<Located>> read, SheetLibrary library, Page page) {
            this.read = read;
            this.library = library;
            this.elements = page.elements().size();
            this.quirks = page.quirks();
        }

        void element(PageElement style) {
            String type = Words.lower(style.attr("type").strip());
            if (!type.isEmpty() && !type.equals("text/css")) return;
            add(new Located(style.element().data(), read), media(style), style.tree(), "", 0);
        }

        void link(PageElement link) {
            List<String> rel = Words.split(Words.lower(link.attr("rel")));
            if (!rel.contains("stylesheet") || rel.contains("alternate") || link.has("disabled")) return;
            Optional<Located> found = read.apply(link.attr("href"));
            if (found.isEmpty()) complete = false;
            else add(found.get(), media(link), link.tree(), "", 0);
        }

        private static List<Condition> media(PageElement e) {
            String media = Words.lower(e.attr("media").strip());
            return media.isEmpty() ? List.of() : List.of(new Condition.Media(new MediaQuery(media)));
        }

        private void add(Located located, List<Condition> conditions, int tree, String layer, int depth) {
            StyleSheet sheet = library.sheet(located.text(), quirks);
            if (tooSlow(sheet)) {
                complete = false;
                return;
            }
            int number = numbered++;
            int named = 0;
            for (StyleSheet.Import imported : sheet.imports()) {
                Optional<Located> inner =
                        depth < DEEPEST_IMPORT ? located.read().apply(imported.address()) : Optional.empty();
                if (inner.isEmpty()) {
                    complete = false;
                    continue;
                }
                name(sheet.layers().subList(named, imported.layersBefore()), conditions, layer, number);
                named = imported.layersBefore();
                List<Condition> all = new ArrayList<>(conditions);
                all.add(imported.condition());
                String into = Sheet.fullLayer(layer, number, imported.layer());
                add(inner.get(), List.copyOf(all), tree, into, depth + 1);
            }
            name(sheet.layers().subList(named, sheet.layers().size()), conditions, layer, number);
            sheets.add(new Sheet(sheet, conditions, tree, layer, number, List.copyOf(layers)));
            layers.clear();
        }

        private boolean tooSlow(StyleSheet sheet) {
            long most = (long) sheet.rules().size() * elements;
            if (most > MOST_WORK / 100) workLeft -= (long) sheet.slowSelectors() * elements;
            return workLeft < 0;
        }

        private void name(List<StyleSheet.Layer> own, List<Condition> conditions, String around, int number) {
            for (StyleSheet.Layer one : own) {
                List<Condition> all = new ArrayList<>(conditions);
                all.addAll(one.conditions());
                layers.add(new StyleSheet.Layer(Sheet.fullLayer(around, number, one.name()), List.copyOf(all)));
            }
        }
    }
}
