package org.legible.checker.rule.name;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** The words that people see in a control, with blocks set apart. */
final class VisibleText {

    private static final Pattern ICON_CLASS =
            Pattern.compile("(^|[-_])(icons?|material-icons|material-symbols|glyphicon|fa|fas|far|fab|bi|mdi)($|[-_])");
    private static final Pattern ICON_FONT = Pattern.compile(
            "icon|symbol|awesome|glyph|fontello|icomoon|feather|dingbats|wingdings|webdings", Pattern.CASE_INSENSITIVE);
    /** Text is moved out of sight by this much or more. */
    private static final double FAR = -990;

    private static final Set<String> SVG_WITH_TEXT = Set.of("svg", "g", "a", "switch", "text", "tspan", "textpath");
    /** What stands in these belongs to other controls. */
    private static final Set<String> INNER_GROUPS = Set.of("group", "menu", "tree", "listbox", "grid", "tablist");

    static String of(Inspection page, PageElement e) {
        StringBuilder text = new StringBuilder();
        Deque<Object> left = new ArrayDeque<>();
        left.push(e);
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (next instanceof String gap) text.append(gap);
            else if (next instanceof PageText run) text.append(run.text());
            else if (next instanceof PageElement inner
                    && walked(page, inner)
                    && (inner == e || !INNER_GROUPS.contains(page.role(inner)))) {
                boolean apart = !page.style(inner).is(Property.DISPLAY, "inline", "contents") || inner.is("br");
                boolean written = written(page, inner);
                if (apart) left.push(" ");
                for (int i = inner.content().size() - 1; i >= 0; i--) {
                    if (written || inner.content().get(i) instanceof PageElement)
                        left.push(inner.content().get(i));
                }
                if (apart) left.push(" ");
            }
        }
        return Texts.collapse(text.toString());
    }

    /** Whether anything inside may be seen; letters of an icon font are pictures, not words. */
    private static boolean walked(Inspection page, PageElement e) {
        if (e.is("script", "style", "noscript") || e.svg() && !SVG_WITH_TEXT.contains(e.tag())) return false;
        if (e.classes().stream().anyMatch(c -> ICON_CLASS.matcher(c).find())) return false;
        // What is inside a hidden element may be visible again.
        boolean hidden = !page.style(e).is(Property.VISIBILITY, "visible");
        return hidden ? !page.accessibility().notDisplayed(e) : page.visible(e);
    }

    /** Whether text that stands directly inside is shown as words. */
    private static boolean written(Inspection page, PageElement e) {
        ComputedStyle style = page.style(e);
        boolean outside = e.svg() && Set.of("svg", "g", "a", "switch").contains(e.tag()) && !inText(e);
        return !outside
                && style.is(Property.VISIBILITY, "visible")
                && style.fontSize() > 0
                && style.px(Property.TEXT_INDENT).orElse(0) > FAR
                && !style.is(Property.COLOR, "transparent")
                && !ICON_FONT.matcher(style.get(Property.FONT_FAMILY)).find();
    }

    private static boolean inText(PageElement e) {
        for (PageElement up = e.parent(); up != null && up.svg(); up = up.parent())
            if (up.tag().equals("text")) return true;
        return false;
    }
}
