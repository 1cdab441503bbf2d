package org.legible.checker.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.legible.checker.Source;
import org.legible.checker.css.Condition;
import org.legible.checker.css.MediaQuery;
import org.legible.checker.css.Sheet;
import org.legible.checker.css.StyleRule;
import org.legible.checker.css.StyleSheet;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;

/**
 * The style sheets of one page.
 *
 * @param sheets in the order of the cascade
 * @param complete whether every sheet that the page asks for could be read, and nothing keeps browsers from using them
 * @param places where each sheet begins, by its number
 */
public record PageSheets(List<Sheet> sheets, boolean complete, List<Source> places) {

    private static final int DEEPEST_IMPORT = 5;

    /**
     * Elements times selectors that take long to match: a sheet beyond that counts as one that could not be read, because no
     * page may hold the checker up. A page of 10,000 elements may have 5,000 such selectors.
     */
    private static final long MOST_WORK = 50_000_000;

    /** What a sheet that its media hold back does when it has come: {@code this.media='all'}. */
    private static final Pattern LATER_MEDIA = Pattern.compile("media['\"]?\\s*[=,]\\s*['\"]([^'\"]*)['\"]");

    /** Names of sheets that are meant for browsers without scripts only. */
    private static final Pattern WITHOUT_SCRIPTS = Pattern.compile("no-?(?:script|js)", Pattern.CASE_INSENSITIVE);

    /** The place of sheets that nobody wrote for the page. */
    static final Source BROWSERS = new Source("", 1);

    /** Gathers the style elements and linked sheets of a page. */
    static PageSheets of(ParsedPage page, Function<String, Optional<Located>> read, SheetLibrary library) {
        Gathering gathering = new Gathering(read, library, page);
        if (page.quirks()) gathering.add(new Located(StyleSheet.ofQuirks(), BROWSERS, read), List.of(), 0, "", 0);
        for (PageElement e : page.elements()) {
            if (e.is("style") && library.open()) gathering.element(e);
            else if (e.is("link") && library.open()) gathering.link(e);
        }
        gathering.await(page);
        return new PageSheets(
                List.copyOf(gathering.sheets),
                gathering.complete && library.open() && !forbidsInline(page),
                List.copyOf(gathering.places));
    }

    /** Whether the page has styles in itself, and a policy of its own by which browsers may leave them out. */
    private static boolean forbidsInline(ParsedPage page) {
        if (page.elements("style").isEmpty() && page.having("style").isEmpty()) return false;
        return page.elements("meta").stream()
                .filter(meta -> Texts.lower(meta.attr("http-equiv")).equals("content-security-policy"))
                .flatMap(meta -> List.of(Texts.lower(meta.attr("content")).split("[;,]")).stream())
                .map(String::strip)
                .anyMatch(rule -> (rule.startsWith("style-src") || rule.startsWith("default-src"))
                        && !rule.contains("'unsafe-inline'"));
    }

    /** The rules of all sheets in order, whatever their conditions. */
    public Stream<StyleRule> rules() {
        return sheets.stream().flatMap(sheet -> sheet.content().rules().stream());
    }

    /** The texts of the sheets. */
    public Stream<String> texts() {
        return sheets.stream().map(sheet -> sheet.content().text());
    }

    /** The file and line of a declaration of one of the sheets; empty where nobody wrote it for the page. */
    Optional<Source> place(Sheet sheet, int offset) {
        Source begin = places.get(sheet.number());
        if (begin.file().isEmpty()) return Optional.empty();
        return Optional.of(
                new Source(begin.file(), begin.line() + sheet.content().line(offset) - 1));
    }

    /** A sheet's text, where it begins, and how to read what it imports. */
    record Located(String text, Source place, Function<String, Optional<Located>> read) {}

    private static final class Gathering {
        private final Function<String, Optional<Located>> read;
        private final SheetLibrary library;
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<Source> places = new ArrayList<>();
        private final List<StyleSheet.Layer> layers = new ArrayList<>();
        private boolean complete = true;
        /** Addresses of sheets that are linked, and of those that wait for a script to make sheets of them. */
        private final Set<String> linked = new HashSet<>();

        private final Set<String> waiting = new HashSet<>();
        private long workLeft = MOST_WORK;
        private final int elements;
        private final boolean quirks;
        private final String file;

        Gathering(Function<String, Optional<Located>> read, SheetLibrary library, ParsedPage page) {
            this.read = read;
            this.library = library;
            this.elements = page.elements().size();
            this.quirks = page.quirks();
            this.file = page.file();
        }

        void element(PageElement style) {
            String type = Texts.lower(style.attr("type").strip());
            if (!type.isEmpty() && !type.equals("text/css")) return;
            // The text begins where the start tag ends.
            Source place = new Source(file, style.element().sourceRange().end().lineNumber());
            add(new Located(style.element().data(), place, read), media(style), style.tree(), "", 0);
        }

        void link(PageElement link) {
            List<String> rel = Texts.split(Texts.lower(link.attr("rel")));
            String address = link.attr("href");
            boolean fetched = rel.contains("preload")
                    && Texts.lower(link.attr("as").strip()).equals("style");
            if (fetched && !link.attr("onload").contains("stylesheet")) waiting.add(address);
            boolean sheet = rel.contains("stylesheet") && !rel.contains("alternate") && !link.has("disabled");
            if (!sheet && (!fetched || waiting.contains(address))) return;
            linked.add(address);
            Optional<Located> found = read.apply(address);
            if (found.isEmpty()) complete = false;
            else add(found.get(), media(link), link.tree(), "", 0);
        }

        /** Sheets that are fetched early, or named for browsers without scripts, are those that a script puts in later. */
        void await(ParsedPage page) {
            for (PageElement silent : page.elements("noscript")) {
                for (Element link : silent.element().select("link[rel~=(?i)\\bstylesheet\\b]")) {
                    String address = link.attr("href");
                    if (!WITHOUT_SCRIPTS.matcher(address).find()) waiting.add(address);
                }
            }
            if (!page.elements("script").isEmpty() && !linked.containsAll(waiting)) complete = false;
        }

        /** The media of a sheet: those that it gets once it has come, where they hold it back until then. */
        private static List<Condition> media(PageElement e) {
            Matcher later = LATER_MEDIA.matcher(e.is("link") ? e.attr("onload") : "");
            String media = Texts.lower((later.find() ? later.group(1) : e.attr("media")).strip());
            return media.isEmpty() ? List.of() : List.of(new Condition.Media(new MediaQuery(media)));
        }

        private void add(Located located, List<Condition> conditions, int tree, String layer, int depth) {
            StyleSheet sheet = library.sheet(located.text(), quirks);
            if (tooSlow(sheet)) {
                complete = false;
                return;
            }
            int number = places.size();
            places.add(located.place());
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
