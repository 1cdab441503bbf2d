package org.legible.checker.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.legible.checker.css.CssElement;
import org.legible.checker.css.Effort;
import org.legible.checker.css.SiblingNumbers;

/**
 * An element of a page as readers meet it: content of shadow trees stands where it is shown, templates are left out.
 *
 * <p>Cheap to walk: names, classes, neighbours and texts are worked out once. Nothing that can be seen of it changes after
 * the page is built; it is asked by one thread.
 */
public final class PageElement implements PageNode, CssElement {

    /** No text that a rule looks at is longer; elements nested in each other must not cost their product. */
    private static final int MOST_NODES = 20_000;

    private final Element element;
    private final String tag;
    private final int index;
    private final int tree;
    private final PageElement parent;
    private final PageElement domParent;
    private final String id;
    private final List<String> classes;
    private final boolean svg;
    private final boolean bare;
    private final boolean quirks;
    private final Effort effort;
    private final List<String> attributeNames;
    /** A bit for each attribute, by the hash of its name: most questions are about attributes that are not there. */
    private final long attributes;

    private String ownText;
    private String text;
    private final List<PageNode> content = new ArrayList<>(3);
    private final List<PageElement> children = new ArrayList<>(4);
    private Siblings siblings;
    private Siblings domChildren;
    private int position;
    private int last;

    PageElement(PageBuilder.Waiting waiting, int index, boolean quirks, Effort effort) {
        this.element = waiting.element();
        this.tag = element.normalName();
        this.index = index;
        this.last = index;
        this.tree = waiting.tree();
        this.parent = waiting.parent();
        this.domParent = waiting.domParent();
        this.quirks = quirks;
        this.effort = effort;
        this.bare = element.attributesSize() == 0;
        this.id = bare ? "" : element.attributes().get("id");
        this.classes = bare ? List.of() : splitClasses(element.attributes().get("class"));
        this.attributeNames = bare ? List.of() : names(element);
        this.attributes = bits(attributeNames);
        this.svg = element.tag().namespace().equals(Parser.NamespaceSvg);
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>(4);
        for (Attribute attribute : element.attributes()) names.add(attribute.getKey());
        return names;
    }

    private static long bits(List<String> names) {
        long bits = 0;
        for (String name : names) bits |= 1L << name.hashCode();
        return bits;
    }

    private boolean mayHave(String name) {
        return (attributes >>> name.hashCode() & 1) != 0;
    }

    private static List<String> splitClasses(String text) {
        if (text.isEmpty()) return List.of();
        return Texts.split(text);
    }

    void placeAmong(Siblings group) {
        siblings = group;
        position = group.size();
        group.add(this);
    }

    /** Takes an element as the last of those directly inside, in the same tree. */
    void hold(PageElement child) {
        if (domChildren == null) domChildren = new Siblings();
        child.placeAmong(domChildren);
    }

    void add(PageNode node) {
        content.add(node);
        if (node instanceof PageElement child) children.add(child);
    }

    void endAt(int lastIndex) {
        last = lastIndex;
    }

    /** The parsed element behind this one. */
    public Element element() {
        return element;
    }

    @Override
    public String tag() {
        return tag;
    }

    /** Whether the element has one of these names and belongs to HTML. */
    public boolean is(String... names) {
        if (svg) return false;
        for (String name : names) if (tag.equals(name)) return true;
        return false;
    }

    /** Whether the element belongs to SVG. */
    public boolean svg() {
        return svg;
    }

    /** The element's place in the order of reading, from 0. */
    public int index() {
        return index;
    }

    /** The element that holds this one where it is shown, or null for the root. */
    public PageElement parent() {
        return parent;
    }

    @Override
    public SiblingNumbers siblingNumbers() {
        return siblings.numbers();
    }

    @Override
    public Effort effort() {
        return effort;
    }

    @Override
    public boolean quirks() {
        return quirks;
    }

    /** Text and elements inside, in order. */
    public List<PageNode> content() {
        return content;
    }

    /** The elements directly inside. */
    public List<PageElement> children() {
        return children;
    }

    @Override
    public String attr(String name) {
        return mayHave(name) ? element.attributes().get(name) : "";
    }

    @Override
    public boolean has(String name) {
        return mayHave(name) && element.attributes().hasKey(name);
    }

    @Override
    public List<String> attributeNames() {
        return attributeNames;
    }

    @Override
    public boolean bare() {
        return bare;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> classes() {
        return classes;
    }

    @Override
    public PageElement cssParent() {
        return domParent;
    }

    @Override
    public List<PageElement> siblings() {
        return siblings;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public List<PageElement> cssChildren() {
        return domChildren == null ? List.of() : domChildren;
    }

    @Override
    public boolean empty() {
        return content.isEmpty();
    }

    @Override
    public int tree() {
        return tree;
    }

    /** Whether the other element is this one or lies inside it. */
    public boolean contains(PageElement other) {
        return other.index >= index && other.index <= last;
    }

    /** The index of the last element inside, or its own. */
    public int lastIndex() {
        return last;
    }

    /** This element and those around it, from the inside out. */
    public Stream<PageElement> outwards() {
        return Stream.iterate(this, Objects::nonNull, PageElement::parent);
    }

    /** The nearest element around this one with one of these names, or null. */
    public PageElement closest(String... names) {
        for (PageElement e = parent; e != null; e = e.parent) if (e.is(names)) return e;
        return null;
    }

    /** The text inside with single spaces, hidden or not; cut off where there is more than anyone could mean. */
    public String text() {
        if (text == null) text = gatherText(Integer.MAX_VALUE);
        return text;
    }

    /**
     * The beginning of the text inside, gathered without the rest: more characters than this where there are so many, all of
     * the text where there are not.
     */
    public String opening(int length) {
        return text != null ? text : gatherText(length);
    }

    /** Whether the text inside has more characters than this: asked without gathering all of it. */
    public boolean longerThan(int length) {
        return opening(length).length() > length;
    }

    /** Stops as soon as it has gathered more than enough. */
    private String gatherText(int enough) {
        if (is("script", "style")) return "";
        if (content.size() == 1 && content.get(0) instanceof PageText) return ownText();
        SingleSpaced all = new SingleSpaced();
        gather(all, enough, MOST_NODES);
        return all.toString();
    }

    /** Adds the texts inside, as deep as pages are allowed to be; answers how many more nodes may be visited. */
    private int gather(SingleSpaced all, int enough, int nodes) {
        if (is("script", "style")) return nodes;
        if (is("br")) all.add(" ", enough);
        int left = nodes;
        for (int i = 0; i < content.size() && left > 0 && all.length() <= enough; i++) {
            left--;
            PageNode node = content.get(i);
            if (node instanceof PageText run) all.add(run.text(), enough);
            else if (node instanceof PageElement e) left = e.gather(all, enough, left);
        }
        return left;
    }

    /** The text that stands directly inside, with single spaces. */
    public String ownText() {
        if (ownText == null) ownText = gatherOwnText();
        return ownText;
    }

    private String gatherOwnText() {
        String single = "";
        StringBuilder many = null;
        for (PageNode node : content) {
            if (!(node instanceof PageText run) || run.blank()) continue;
            if (single.isEmpty()) single = run.text();
            else if (many == null) many = new StringBuilder(single).append(' ').append(run.text());
            else many.append(' ').append(run.text());
        }
        return single.isEmpty() ? "" : Texts.collapse(many == null ? single : many.toString());
    }

    /** Whether text that is not white space stands directly inside. */
    public boolean hasOwnText() {
        return !ownText().isEmpty();
    }

    @Override
    public String toString() {
        return "<" + tag + (id.isEmpty() ? "" : " id=\"" + id + "\"") + ">";
    }

    /** The line of the page on which a part of an attribute's value stands. */
    public int lineIn(String attribute, int offset) {
        Range.AttributeRange range = element.attributes().sourceRange(attribute);
        int line = (range.nameRange().isTracked() ? range.valueRange() : element.sourceRange())
                .start()
                .lineNumber();
        String before =
                attr(attribute).substring(0, Math.min(offset, attr(attribute).length()));
        return Math.max(1, line) + (int) before.chars().filter(c -> c == '\n').count();
    }
}
