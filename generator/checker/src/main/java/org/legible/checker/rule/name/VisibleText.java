package org.legible.checker.rule.name;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;

/** The words that people see in an element, with blocks set apart. */
final class VisibleText {

    private static final Pattern ICONS =
            Pattern.compile("(^|[-_])(icons?|material-icons|material-symbols|glyphicon|fa|fas|far|fab|bi)($|[-_])");

    private VisibleText() {}

    static String of(Inspection page, PageElement e) {
        StringBuilder text = new StringBuilder();
        Deque<Object> left = new ArrayDeque<>();
        left.push(e);
        while (!left.isEmpty()) {
            Object next = left.pop();
            if (next instanceof String gap) text.append(gap);
            else if (next instanceof PageText run) text.append(run.text());
            else if (next instanceof PageElement inner && shown(page, inner)) {
                boolean apart = !page.styles().of(inner).is(Property.DISPLAY, "inline", "contents") || inner.is("br");
                if (apart) left.push(" ");
                for (int i = inner.content().size() - 1; i >= 0; i--) {
                    boolean hidden = inner.content().get(i) instanceof PageText
                            && !page.styles().of(inner).is(Property.VISIBILITY, "visible");
                    if (!hidden) left.push(inner.content().get(i));
                }
                if (apart) left.push(" ");
            }
        }
        return Words.collapse(text.toString());
    }

    /** Letters of an icon font are pictures, not words. */
    private static boolean shown(Inspection page, PageElement e) {
        if (e.is("script", "style")
                || e.svg()
                        && !e.tag().equals("text")
                        && !e.tag().equals("svg")
                        && !e.tag().equals("g")) return false;
        boolean icon = e.classes().stream().anyMatch(c -> ICONS.matcher(c).find());
        return !icon
                && (page.visible(e)
                        || !page.accessibility().notDisplayed(e)
                                && !page.styles().of(e).is(Property.VISIBILITY, "visible"));
    }
}
