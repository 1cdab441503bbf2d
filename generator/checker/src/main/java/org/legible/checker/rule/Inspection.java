package org.legible.checker.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Range;
import org.legible.checker.Finding;
import org.legible.checker.Outcome;
import org.legible.checker.Source;
import org.legible.checker.accessibility.Accessibility;
import org.legible.checker.accessibility.Focus;
import org.legible.checker.accessibility.Visibility;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.link.Base;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.SelectorPath;
import org.legible.checker.script.PageScripts;
import org.legible.checker.style.PageStyles;
import org.legible.checker.style.SheetLibrary;

/** One page on its way through the rules: what they may ask, and where they report. Used by one thread. */
public final class Inspection {

    /** No page is mended by a longer list of one fault. */
    private static final int MOST_FINDINGS = 1_000;

    /** Nobody looks at hundreds of places for one question. */
    private static final int MOST_QUESTIONS = 10;

    /** Ends the last question of a kind that a page is asked, where it has more places for it. */
    public static final String MORE = " The page has more places like this.";

    private final ParsedPage page;
    private final SiteContext site;
    private final SheetLibrary library;
    private final PageStyles styles;
    private final Accessibility accessibility;
    private final Focus focus;
    private final Visibility visibility;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> identities = new HashMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();

    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Integer> reported = new HashMap<>();
    private Map<String, List<PageElement>> byRole;
    private List<Passage> passages;
    private RuleFacts current;

    /** Begins to inspect a page. */
    public Inspection(ParsedPage page, SiteContext site, SheetLibrary library) {
        this.page = page;
        this.site = site;
        this.library = library;
        this.styles = new PageStyles(page, site.resources(), library);
        this.accessibility = new Accessibility(page, styles);
        this.focus = new Focus(page, accessibility);
        this.visibility = new Visibility(accessibility);
    }

    /** The page. */
    public ParsedPage page() {
        return page;
    }

    /** Every element in the order of reading. */
    public List<PageElement> elements() {
        return page.elements();
    }

    /** Every element with this name, HTML or SVG, in order. */
    public List<PageElement> elements(String tag) {
        return page.elements(tag);
    }

    /** Every element that has one of these attributes, in order. */
    public List<PageElement> having(String... attributes) {
        return page.having(attributes);
    }

    /** The element and every one inside it, in order. */
    public List<PageElement> withAllInside(PageElement e) {
        return page.elements().subList(e.index(), e.lastIndex() + 1);
    }

    /** Every element inside this one, in order. */
    public List<PageElement> allInside(PageElement e) {
        return page.elements().subList(e.index() + 1, e.lastIndex() + 1);
    }

    /** The computed style of an element. */
    public ComputedStyle style(PageElement e) {
        return styles.of(e);
    }

    /** The computed styles of the page. */
    public PageStyles styles() {
        return styles;
    }

    /** What assistive technology is told of the page. */
    public Accessibility accessibility() {
        return accessibility;
    }

    /** What the keyboard can reach. */
    public Focus focus() {
        return focus;
    }

    /** Whether people who see can see the element. */
    public boolean visible(PageElement e) {
        return visibility.visible(e);
    }

    /** The role of an element. */
    public String role(PageElement e) {
        return accessibility.role(e);
    }

    /** The accessible name of an element. */
    public String name(PageElement e) {
        return accessibility.name(e);
    }

    /** Whether assistive technology is told of the element. */
    public boolean exposed(PageElement e) {
        return accessibility.exposed(e);
    }

    /** Every element that assistive technology is told of and that has one of these roles, in order. */
    public List<PageElement> withRole(String... wanted) {
        if (byRole == null) byRole = indexRoles();
        if (wanted.length == 1) return byRole.getOrDefault(wanted[0], List.of());
        List<PageElement> found = new ArrayList<>();
        for (String role : wanted) found.addAll(byRole.getOrDefault(role, List.of()));
        found.sort(Comparator.comparingInt(PageElement::index));
        return found;
    }

    private Map<String, List<PageElement>> indexRoles() {
        Map<String, List<PageElement>> index = new HashMap<>();
        for (PageElement e : page.elements()) {
            if (exposed(e))
                index.computeIfAbsent(role(e), role -> new ArrayList<>()).add(e);
        }
        return index;
    }

    /** The texts that sighted readers meet, in order. */
    public List<Passage> passages() {
        if (passages == null) passages = Passage.of(this);
        return passages;
    }

    /** The files beside the page. */
    public SiteContext site() {
        return site;
    }

    /** A page that is written into a frame of this one, or that a frame shows, ready to be asked about. */
    public Inspection inside(String html, PageElement frame) {
        boolean written = frame.has("srcdoc");
        Optional<String> path = site.resolve(frame.attr("src"));
        ParsedPage inner = ParsedPage.parse(html, written ? page.file() : path.orElse(page.file()));
        // What is written into the frame counts its addresses from where this page does.
        boolean inherits = written && inner.elements("base").isEmpty();
        Optional<String> from =
                inherits ? site.from() : Base.of(inner, site.resources().basePath());
        SiteContext around = new SiteContext(site.resources(), from, site.neighbours(), site.scripts());
        return new Inspection(inner, around, library);
    }

    /** Something that several rules ask for, worked out when the first of them does. */
    public <T> T once(Class<T> type, Function<Inspection, T> make) {
        Object known = shared.get(type);
        if (known == null) shared.put(type, known = make.apply(this));
        return type.cast(known);
    }

    /** What the scripts of the page do, as far as it can be read. */
    public PageScripts scripts() {
        return once(PageScripts.class, i -> i.site.scripts().read(i.page, i.site::text));
    }

    /** Every element with one of these names that belongs to HTML, in order. */
    public List<PageElement> html(String... tags) {
        return ParsedPage.inOrder(tags, this::ofHtml);
    }

    private List<PageElement> ofHtml(String tag) {
        List<PageElement> found = page.elements(tag);
        for (PageElement e : found) {
            if (e.svg()) return found.stream().filter(x -> !x.svg()).toList();
        }
        return found;
    }

    /** Asks one rule. */
    public void ask(Rule rule) {
        current = rule.facts();
        rule.check(this);
    }

    /** Reports a fault that is sure. */
    public void failed(PageElement where, String message) {
        failed(where, message, current.fix());
    }

    /** Reports a fault that is sure, with the remedy for this very place. */
    public void failed(PageElement where, String message, String fix) {
        report(where, Outcome.FAILED, message, fix, Optional.empty());
    }

    /** Reports a fault that is sure and that a declaration makes, which stands in this place. */
    public void failed(PageElement where, String message, Optional<Source> declaration) {
        report(where, Outcome.FAILED, message, current.fix(), declaration);
    }

    /** Reports something that a person must look at; who has answered a question ten times knows what to look for. */
    public void review(PageElement where, String message) {
        review(where, message, Optional.empty());
    }

    /** The same of something that a declaration makes, which stands in this place. */
    public void review(PageElement where, String message, Optional<Source> declaration) {
        int count = asked.merge(current.id(), 1, Integer::sum);
        if (count > MOST_QUESTIONS) return;
        if (count == MOST_QUESTIONS) message += MORE;
        report(where, Outcome.NEEDS_REVIEW, message, current.fix(), declaration);
    }

    private void report(PageElement where, Outcome outcome, String wanted, String fix, Optional<Source> declaration) {
        int count = reported.merge(current.id(), 1, Integer::sum);
        if (count > MOST_FINDINGS) return;
        String message = count < MOST_FINDINGS ? wanted : wanted + " The page has more of these; mend these first.";
        Range range = where.element().sourceRange();
        boolean known = range.isTracked() && !range.isImplicit();
        findings.add(new Finding(
                current.id(),
                outcome,
                current.severity(),
                current.wcag(),
                current.act(),
                SelectorPath.of(where),
                known ? range.start().lineNumber() : 1,
                known ? range.start().columnNumber() : 1,
                known ? range.startPos() : 0,
                message,
                current.affects(),
                current.why(),
                fix,
                identity(where, message),
                Optional.empty(),
                declaration));
    }

    private String identity(PageElement where, String message) {
        String key = current.id() + "|" + page.file() + "|" + SelectorPath.anchor(where);
        String name = current.id() + "-" + TextHash.of(key);
        int seen = identities.merge(name, 1, Integer::sum);
        return seen == 1 ? name : name + "-" + seen;
    }

    /** Everything reported so far, in document order. */
    public List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::offset).thenComparing(Finding::rule))
                .toList();
    }
}
