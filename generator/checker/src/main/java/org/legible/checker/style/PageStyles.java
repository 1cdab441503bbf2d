package org.legible.checker.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.legible.checker.Resources;
import org.legible.checker.css.Cascade;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Condition;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Distinctions;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Kind;
import org.legible.checker.css.StyleSheet;
import org.legible.checker.link.Address;
import org.legible.checker.page.Page;
import org.legible.checker.page.PageElement;

/** The computed styles of a page in any environment, each worked out once when it is first asked for. Used by one thread. */
public final class PageStyles {

    private final Page page;
    private final PageSheets sheets;
    private final SheetLibrary library;
    private final Map<Environment, ComputedStyle[]> computed = new HashMap<>();
    private final Map<ComputedStyle, Optional<ComputedStyle>> before = new IdentityHashMap<>();
    private final Map<ComputedStyle, Optional<ComputedStyle>> after = new IdentityHashMap<>();
    private String[] distinctions;
    private Cascade plain;
    private ComputedStyle[] plainStyles;
    private Environment last;
    private ComputedStyle[] lastStyles;
    private final Map<PageElement, List<Declaration>> inline = new IdentityHashMap<>();

    /** Gathers the sheets of a page; nothing is computed yet. */
    public PageStyles(Page page, Resources resources, SheetLibrary library) {
        this.page = page;
        this.library = library;
        this.sheets = PageSheets.of(page, href -> read(page.file(), href, resources), library);
    }

    private static Optional<PageSheets.Located> read(String from, String href, Resources resources) {
        Address address = Address.of(href);
        if (address.external()) return Optional.empty();
        Optional<String> path = address.resolve(from, resources.basePath());
        return path.flatMap(resources::text)
                .map(text -> new PageSheets.Located(text, inner -> read(path.get(), inner, resources)));
    }

    /** The sheets of the page. */
    public PageSheets sheets() {
        return sheets;
    }

    /** The environments in which the page may look different: light, dark, more contrast, as far as its sheets know them. */
    public List<Environment> schemes() {
        List<Environment> schemes = new ArrayList<>(List.of(Environment.PLAIN));
        if (mentions("prefers-color-scheme") || coloursByScheme()) schemes.add(Environment.PLAIN.withDark());
        if (mentions("prefers-contrast")) {
            List.copyOf(schemes).forEach(scheme -> schemes.add(scheme.withMoreContrast()));
        }
        return schemes;
    }

    private boolean coloursByScheme() {
        return sheets.sheets().stream()
                .anyMatch(s -> s.content().text().contains("light-dark(")
                        || s.content().text().contains("color-scheme"));
    }

    /** Whether any media query of the page's sheets mentions a word. */
    public boolean mentions(String word) {
        return sheets.sheets().stream()
                .anyMatch(s -> s.content().mentions(word)
                        || s.conditions().stream()
                                .anyMatch(c -> c instanceof Condition.Media m
                                        && m.query().mentions(word)));
    }

    /** The style of an element in a desktop browser. */
    public ComputedStyle of(PageElement element) {
        if (plainStyles == null) plainStyles = computed.computeIfAbsent(Environment.PLAIN, this::compute);
        return plainStyles[element.index()];
    }

    /** The style of an element in an environment. */
    public ComputedStyle of(PageElement element, Environment environment) {
        if (environment == last) return lastStyles[element.index()];
        last = environment;
        lastStyles = computed.computeIfAbsent(environment, this::compute);
        return lastStyles[element.index()];
    }

    private ComputedStyle[] compute(Environment environment) {
        List<PageElement> elements = page.elements();
        if (distinctions == null) distinctions = distinguish(elements);
        Kind[] kinds = new Kind[elements.size()];
        ComputedStyle[] styles = new ComputedStyle[elements.size()];
        Map<Integer, Cascade> cascades = new HashMap<>();
        Cascade main = cascade(0, environment, null);
        for (PageElement e : elements) {
            Cascade cascade =
                    e.tree() == 0 ? main : cascades.computeIfAbsent(e.tree(), tree -> cascade(tree, environment, null));
            Kind kind = cascade.kind(
                    e,
                    distinctions[e.index()],
                    e.parent() == null ? null : kinds[e.parent().index()],
                    () -> inline(e));
            kinds[e.index()] = kind;
            styles[e.index()] = kind.style();
        }
        return styles;
    }

    private String[] distinguish(List<PageElement> elements) {
        String[] all = new String[elements.size()];
        Distinctions main = library.distinctions(sheets.sheets(), 0);
        for (PageElement e : elements) {
            Distinctions own = e.tree() == 0 ? main : library.distinctions(sheets.sheets(), e.tree());
            all[e.index()] = own.of(e);
        }
        return all;
    }

    private Cascade cascade(int tree, Environment environment, PageElement focused) {
        if (tree == 0 && focused == null && environment == Environment.PLAIN) {
            if (plain == null) plain = new Cascade(library.index(sheets.sheets(), 0, environment), environment, null);
            return plain;
        }
        return new Cascade(library.index(sheets.sheets(), tree, environment), environment, focused);
    }

    /** The declarations of an element's style attribute. */
    public List<Declaration> inline(PageElement e) {
        if (!e.has("style")) return List.of();
        return inline.computeIfAbsent(e, x -> StyleSheet.declarations(x.attr("style")));
    }

    /** Whether the focus shows on elements of this one's style, asked once for all of them. */
    public boolean focusShows(PageElement element, BooleanSupplier ask) {
        return library.focusShows(of(element), ask);
    }

    /** The style of an element, or of one inside the focused element, while another has the keyboard focus. */
    public ComputedStyle whileFocused(PageElement element, PageElement focused) {
        ComputedStyle parent = element.parent() == null ? null : of(element.parent());
        return cascade(element.tree(), Environment.PLAIN, focused).style(element, parent, inline(element));
    }

    /** The style of a pseudo-element such as "before", where it has content. */
    public Optional<ComputedStyle> pseudo(PageElement element, String name) {
        Cascade cascade = cascade(element.tree(), Environment.PLAIN, null);
        if (!cascade.styles(name)) return Optional.empty();
        // Elements that share a style are of one kind, and so are their pseudo-elements.
        ComputedStyle own = of(element);
        Map<ComputedStyle, Optional<ComputedStyle>> known = name.equals("before") ? before : after;
        return known.computeIfAbsent(own, style -> cascade.pseudo(element, name, style));
    }

    /** The style of a pseudo-element of an element that has the keyboard focus. */
    public Optional<ComputedStyle> pseudoWhileFocused(PageElement element, String name) {
        return cascade(element.tree(), Environment.PLAIN, element)
                .pseudo(element, name, whileFocused(element, element));
    }
}
