package org.legible.checker.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** A parsed page with the indexes that rules ask for, built in one walk. Never changed afterwards. */
public final class ParsedPage {

    private final String file;
    private final String html;
    private final Document document;
    private final List<ParseError> parseErrors;
    private final List<PageElement> elements;
    private final Map<String, List<PageElement>> byTag = new HashMap<>();
    private final Map<String, List<PageElement>> byAttribute = new HashMap<>();
    private final Map<String, PageElement> byId = new HashMap<>();
    private final Map<String, PageElement> anchors = new HashMap<>();
    private final List<PageElement> sameId = new ArrayList<>();

    private ParsedPage(
            String file, String html, Document document, List<ParseError> parseErrors, List<PageElement> elements) {
        this.file = file;
        this.html = html;
        this.document = document;
        this.parseErrors = parseErrors;
        this.elements = elements;
        for (PageElement e : elements) {
            byTag.computeIfAbsent(e.tag(), name -> new ArrayList<>()).add(e);
            for (String name : e.attributeNames())
                byAttribute.computeIfAbsent(name, n -> new ArrayList<>()).add(e);
            if (e.is("a") && e.has("name")) anchors.putIfAbsent(e.attr("name"), e);
            if (!e.id().isEmpty() && byId.putIfAbsent(key(e.tree(), e.id()), e) != null) sameId.add(e);
        }
    }

    /** Parses as browsers do; every text is a page. */
    public static ParsedPage parse(String html, String file) {
        return parse(html, file, Parser.htmlParser().setTrackPosition(true).setTrackErrors(200));
    }

    /** The same for a page of which nothing is reported: in less time, without places and repairs. */
    public static ParsedPage read(String html, String file) {
        return parse(html, file, Parser.htmlParser());
    }

    private static ParsedPage parse(String html, String file, Parser parser) {
        parser.setMaxDepth(PageBuilder.DEEPEST);
        Document document = parser.parseInput(html, "");
        if (html.contains("attachShadow")) WrittenShadow.place(document);
        return new ParsedPage(file, html, document, List.copyOf(parser.getErrors()), PageBuilder.elements(document));
    }

    private static String key(int tree, String id) {
        return tree == 0 ? id : tree + "\u0000" + id;
    }

    /** The page's path, as the caller named it. */
    public String file() {
        return file;
    }

    /** The page's text. */
    public String html() {
        return html;
    }

    /** The parsed document. */
    public Document document() {
        return document;
    }

    /** What the parser had to repair. */
    public List<ParseError> parseErrors() {
        return parseErrors;
    }

    /** Every element in the order of reading. */
    public List<PageElement> elements() {
        return elements;
    }

    /** Every element with this name, HTML or SVG, in order. */
    public List<PageElement> elements(String tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    /** Every element that has one of these attributes, in order. */
    public List<PageElement> having(String... attributes) {
        return inOrder(attributes, name -> byAttribute.getOrDefault(name, List.of()));
    }

    /** The names of all attributes that elements of the page have. */
    public Set<String> attributeNames() {
        return Collections.unmodifiableSet(byAttribute.keySet());
    }

    /** The elements that any of these names finds, each once, in the order of reading. */
    public static List<PageElement> inOrder(String[] names, Function<String, List<PageElement>> index) {
        if (names.length == 1) return index.apply(names[0]);
        List<PageElement> found = new ArrayList<>();
        for (String name : names) found.addAll(index.apply(name));
        found.sort(Comparator.comparingInt(PageElement::index));
        return found.stream().distinct().toList();
    }

    /** Whether the text is a drawing in SVG rather than an HTML page. */
    public boolean drawing() {
        int start = html.startsWith("\ufeff") ? 1 : 0;
        if (!html.startsWith("<svg", start) && !html.startsWith("<?xml", start)) return false;
        return body().children().size() == 1 && body().children().get(0).svg();
    }

    /** The html element. */
    public PageElement root() {
        return elements.get(0);
    }

    /** The body, or the root where there is none. */
    public PageElement body() {
        List<PageElement> bodies = elements("body");
        return bodies.isEmpty() ? root() : bodies.get(0);
    }

    /** The first element with this id in the document. */
    public Optional<PageElement> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first element with this id in the tree that the asking element belongs to. */
    public Optional<PageElement> byId(PageElement from, String id) {
        return Optional.ofNullable(byId.get(key(from.tree(), id)));
    }

    /** The first anchor of this name, which marks a place as an id does. */
    public Optional<PageElement> anchor(String name) {
        return Optional.ofNullable(anchors.get(name));
    }

    /** Every element whose id an earlier element of its tree has already. */
    public List<PageElement> repeatedIds() {
        return sameId;
    }

    /** Whether the parser made the element again from one tag with an id that was left open: the author wrote it once. */
    public boolean repaired(PageElement e) {
        int start = e.element().sourceRange().startPos();
        return !e.id().isEmpty()
                && byId(e, e.id())
                        .filter(first ->
                                first != e && first.element().sourceRange().startPos() == start)
                        .isPresent();
    }

    /** Whether browsers read the page in quirks mode, as they do without a doctype. */
    public boolean quirks() {
        return quirks(document);
    }

    static boolean quirks(Document document) {
        return document.quirksMode() == Document.QuirksMode.quirks;
    }

    /** Whether the page has this kind of script: code that can change anything after it is loaded. */
    public boolean scripted() {
        return !elements("script").isEmpty();
    }
}
