package org.legible.checker.style;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.legible.checker.Resources;
import org.legible.checker.Source;
import org.legible.checker.css.Cascade;
import org.legible.checker.css.Choice;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Condition;
import org.legible.checker.css.Declaration;
import org.legible.checker.css.Declared;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Environment.Setting;
import org.legible.checker.css.Kind;
import org.legible.checker.css.Property;
import org.legible.checker.css.SheetSet;
import org.legible.checker.css.StyleSheet;
import org.legible.checker.link.Base;
import org.legible.checker.link.Href;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;

/** The computed styles of a page in any environment, each worked out once when it is first asked for. Used by one thread. */
public final class PageStyles {

    private final ParsedPage page;
    private final PageSheets sheets;
    private final SheetSet set;
    private final Map<PageElement, List<Declaration>> inline = new IdentityHashMap<>();
    private final Map<Declaration, Optional<Source>> places = new IdentityHashMap<>();
    private Kind[] kinds;
    private List<Environment> schemes;
    private Cascade plain;
    /** The environment that was asked for last, which is mostly the next one too, and the object that all pages know it by. */
    private Environment asked = Environment.PLAIN;

    private Environment shared = Environment.PLAIN;

    /** Gathers the sheets of a page; nothing is computed yet. */
    public PageStyles(ParsedPage page, Resources resources, SheetLibrary library) {
        this.page = page;
        Optional<String> from = Base.of(page, resources.basePath());
        this.sheets = PageSheets.of(page, href -> from.flatMap(f -> read(f, href, resources)), library);
        this.set = library.set(sheets.sheets());
    }

    private static Optional<PageSheets.Located> read(String from, String href, Resources resources) {
        if (FontService.serves(href)) return Optional.of(FontService.SHEET);
        Href address = Href.of(href);
        if (address.external()) return Optional.empty();
        Optional<String> path = address.resolve(from, resources.basePath());
        return path.flatMap(resources::text)
                .map(text -> new PageSheets.Located(
                        text, new Source(path.get(), 1), inner -> read(path.get(), inner, resources)));
    }

    /** The sheets of the page. */
    public PageSheets sheets() {
        return sheets;
    }

    /**
     * The environments in which the page may look different: light, dark, more contrast, as far as its sheets know them, and
     * the schemes that its own controls offer.
     */
    public List<Environment> schemes() {
        if (schemes == null) schemes = findSchemes();
        return schemes;
    }

    private List<Environment> findSchemes() {
        List<Environment> schemes = new ArrayList<>(List.of(Environment.PLAIN));
        if (mentions("prefers-color-scheme") || coloursByScheme()) schemes.add(Environment.PLAIN.with(Setting.DARK));
        if (mentions("prefers-contrast"))
            List.copyOf(schemes).forEach(scheme -> schemes.add(scheme.with(Setting.MORE_CONTRAST)));
        // One that no control of the page offers may be there for other pages, or for nobody.
        for (Choice choice : set.choices()) if (offers(choice)) schemes.add(Environment.PLAIN.choosing(choice));
        return List.copyOf(schemes);
    }

    private boolean offers(Choice choice) {
        return page.having("value").stream()
                .anyMatch(e ->
                        e.is("input", "option", "button") && e.attr("value").equals(choice.value()));
    }

    private boolean coloursByScheme() {
        return sheets.texts().anyMatch(css -> css.contains("light-dark(") || css.contains("color-scheme"));
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
        return of(element, Environment.PLAIN);
    }

    /** The style of an element in an environment. */
    public ComputedStyle of(PageElement element, Environment environment) {
        Kind kind = kind(element);
        if (environment != asked) {
            asked = environment;
            shared = set.known(environment);
        }
        ComputedStyle known = kind.style(shared);
        return known == null ? kind.keep(shared, compute(element, shared)) : known;
    }

    private ComputedStyle compute(PageElement element, Environment environment) {
        ComputedStyle around = element.parent() == null ? null : of(element.parent(), environment);
        return set.cascade(element.tree(), environment).style(element, around, inline(element));
    }

    private Kind kind(PageElement element) {
        if (kinds == null) kinds = sort(page.elements());
        return kinds[element.index()];
    }

    private Kind[] sort(List<PageElement> elements) {
        Kind[] all = new Kind[elements.size()];
        Kind outermost = set.outermost();
        for (PageElement e : elements) {
            all[e.index()] =
                    set.kind(e, e.parent() == null ? outermost : all[e.parent().index()]);
        }
        return all;
    }

    /**
     * An answer that depends on nothing but the styles of an element and of those around it, worked out once for all
     * elements, of any page, that are styled alike.
     *
     * @param question what is asked: a key of the asker's own, which always goes with answers of one type
     * @param answer works it out; never null
     */
    public <T> T once(PageElement element, Object question, Supplier<T> answer) {
        return kind(element).once(question, answer);
    }

    /** What elements of this page that are styled alike, and stand in elements that are, have in common: one object. */
    public Object alike(PageElement element) {
        return kind(element);
    }

    /** The declarations of an element's style attribute. */
    public List<Declaration> inline(PageElement e) {
        if (!e.has("style")) return List.of();
        return inline.computeIfAbsent(e, x -> StyleSheet.declarations(x.attr("style"), page.quirks()));
    }

    /** The style of an element, or of one inside the focused element, while another has the keyboard focus. */
    public ComputedStyle whileFocused(PageElement element, PageElement focused) {
        return whileFocused(element, focused, Environment.PLAIN);
    }

    /** The same in an environment. */
    public ComputedStyle whileFocused(PageElement element, PageElement focused, Environment environment) {
        ComputedStyle parent = element.parent() == null ? null : of(element.parent(), environment);
        return set.cascade(element.tree(), environment).whileFocused(focused).style(element, parent, inline(element));
    }

    /** The style of a pseudo-element such as "before", where it has content. */
    public Optional<ComputedStyle> pseudo(PageElement element, String name) {
        Cascade cascade = cascade(element.tree());
        if (!cascade.styles(name)) return Optional.empty();
        return once(element, name, () -> cascade.pseudo(element, name, of(element)));
    }

    private Cascade cascade(int tree) {
        if (tree != 0) return set.cascade(tree, Environment.PLAIN);
        if (plain == null) plain = set.cascade(0, Environment.PLAIN);
        return plain;
    }

    /** The style of a pseudo-element of an element that has the keyboard focus. */
    public Optional<ComputedStyle> pseudoWhileFocused(PageElement element, String name) {
        return set.cascade(element.tree(), Environment.PLAIN)
                .whileFocused(element)
                .pseudo(element, name, whileFocused(element, element));
    }

    /** What is asked of the declarations for elements that are styled alike. */
    private record Question(Property property, Environment environment, boolean focused) {}

    /** The declaration on an element itself that gives it a value, where any but the browser's own does. */
    public Optional<Declared> declaring(PageElement element, Property property) {
        return declaring(element, new Question(property, Environment.PLAIN, false));
    }

    private Optional<Declared> declaring(PageElement e, Question question) {
        return once(e, question, () -> {
            Cascade cascade = set.cascade(e.tree(), question.environment());
            if (question.focused()) cascade = cascade.whileFocused(e);
            return cascade.declaring(e, inline(e), question.property());
        });
    }

    /** The file and line of what gives an element a value in an environment, or gives it to the element it inherits it from. */
    public Optional<Source> place(PageElement element, Property property, Environment environment) {
        Question question = new Question(property, environment, false);
        for (PageElement e = element; e != null; e = property.inherited() ? e.parent() : null) {
            Optional<Declared> found = declaring(e, question);
            if (found.isPresent()) return place(e, found.get());
        }
        return Optional.empty();
    }

    /** The same for an element that has the keyboard focus. */
    public Optional<Source> placeWhileFocused(PageElement element, Property property) {
        return declaring(element, new Question(property, Environment.PLAIN, true))
                .flatMap(found -> place(element, found));
    }

    private Optional<Source> place(PageElement element, Declared found) {
        Declaration declaration = found.declaration();
        if (found.sheet().isEmpty())
            return Optional.of(new Source(page.file(), element.lineIn("style", declaration.offset())));
        // To count lines takes long in long sheets, and thousands of elements may share one declaration.
        return places.computeIfAbsent(
                declaration, d -> sheets.place(found.sheet().get(), d.offset()));
    }
}
