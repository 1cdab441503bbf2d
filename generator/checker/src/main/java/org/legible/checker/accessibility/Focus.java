package org.legible.checker.accessibility;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;

/** What the keyboard can reach. */
public final class Focus {

    private static final Pattern LEADING = Pattern.compile("^\\s*([+-]?\\d{1,9})");

    private final ParsedPage page;
    private final Accessibility tree;
    private List<PageElement> stops;

    /** The keyboard's view of a page. */
    public Focus(ParsedPage page, Accessibility tree) {
        this.page = page;
        this.tree = tree;
    }

    /** Every element that the Tab key stops at, in the order of reading. */
    public List<PageElement> stops() {
        if (stops == null)
            stops = page.elements().stream().filter(this::tabbable).toList();
        return stops;
    }

    /** Whether the element can have the focus at all: by script, by pointer or by the Tab key. */
    public boolean focusable(PageElement e) {
        return possible(e) && tree.rendered(e) && !tree.inert(e);
    }

    /** Whether the Tab key stops at the element. */
    public boolean tabbable(PageElement e) {
        return tabStop(e) && tree.rendered(e) && !tree.inert(e);
    }

    /** Whether the element would take the focus if it were shown. */
    public static boolean possible(PageElement e) {
        if (disabled(e)) return false;
        return tabIndex(e).isPresent() || byItself(e);
    }

    private static boolean tabStop(PageElement e) {
        if (disabled(e)) return false;
        OptionalInt index = tabIndex(e);
        return index.isPresent() ? index.getAsInt() >= 0 : byItself(e);
    }

    /** The value of tabindex where it is a number, read as browsers do. */
    public static OptionalInt tabIndex(PageElement e) {
        if (!e.has("tabindex")) return OptionalInt.empty();
        Matcher number = LEADING.matcher(e.attr("tabindex"));
        if (!number.find()) return OptionalInt.empty();
        return OptionalInt.of((int) Math.max(-1, Math.min(32767, Long.parseLong(number.group(1)))));
    }

    private static boolean byItself(PageElement e) {
        if (e.svg()) return e.tag().equals("a") && (e.has("href") || e.has("xlink:href"));
        return switch (e.tag()) {
            case "a", "area" -> e.has("href");
            case "button", "select", "textarea" -> true;
            case "input" -> !e.attr("type").equalsIgnoreCase("hidden");
            case "iframe" -> true;
            case "audio", "video" -> e.has("controls");
            case "summary" -> summaryOfDetails(e);
            default -> editable(e);
        };
    }

    private static boolean editable(PageElement e) {
        if (!e.has("contenteditable")) return false;
        String value = Texts.lower(e.attr("contenteditable"));
        return value.isEmpty() || value.equals("true") || value.equals("plaintext-only");
    }

    /** Whether the element is the summary that opens its details. */
    public static boolean summaryOfDetails(PageElement e) {
        PageElement parent = e.parent();
        return e.is("summary") && parent != null && parent.is("details") && isFirst(e, "summary", parent);
    }

    /** Whether a form control is switched off, by itself or by its fieldset. */
    public static boolean disabled(PageElement e) {
        if (!e.is("button", "input", "select", "textarea", "fieldset", "optgroup", "option")) return false;
        if (e.has("disabled")) return true;
        PageElement below = e;
        for (PageElement up = e.parent(); up != null; below = up, up = up.parent()) {
            if (up.is("fieldset") && up.has("disabled") && !isFirst(below, "legend", up)) return true;
        }
        return false;
    }

    private static boolean isFirst(PageElement e, String tag, PageElement parent) {
        for (PageElement child : parent.children()) if (child.is(tag)) return child == e;
        return false;
    }
}
