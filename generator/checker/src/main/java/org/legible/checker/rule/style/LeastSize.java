package org.legible.checker.rule.style;

import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Environment;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/**
 * The least room that the text of a box needs, whatever the font. Real fonts need more: their letters are wider than a third
 * of their height, and their lines higher than their letters. What is set apart from the text is not counted.
 *
 * <p>A browser would lay the text out and measure it, in the fonts of one machine. A bound from below needs no font: what
 * exceeds a box by it is cut off on every machine, and of the rest nothing is said. The text is followed in the order of reading; each run
 * makes the line longer, each block or break ends it, and a line that may wrap counts as many times as it fills the width.
 */
final class LeastSize {

    private static final double LETTER = 0.35;
    private static final double OTHER = 0.15;
    private static final int DEEPEST = 30;

    private final Inspection page;
    private final Environment environment;
    private final double available;
    private double height;
    private double widest;
    private double line;

    /**
     * Measures a box.
     *
     * @param available no line is wider than this, in pixels
     */
    LeastSize(Inspection page, PageElement box, Environment environment, double available) {
        this.page = page;
        this.environment = environment;
        this.available = available;
        block(box, 0);
    }

    /** The least height of all lines. */
    double height() {
        return height;
    }

    /** The least width of the widest line that must not wrap; 0 where all may. */
    double width() {
        return widest;
    }

    private void block(PageElement e, int depth) {
        inline(e, e, depth);
        endLine(e);
    }

    private void inline(PageElement e, PageElement block, int depth) {
        if (depth > DEEPEST) return;
        ComputedStyle style = page.styles().of(e, environment);
        for (PageNode node : e.content()) {
            if (node instanceof PageText run) line += width(Texts.collapse(run.text()), style);
            else if (node instanceof PageElement child && flows(child)) {
                ComputedStyle inner = page.styles().of(child, environment);
                if (child.is("br")) endLine(block);
                else if (inner.is(Property.DISPLAY, "inline", "contents")) inline(child, block, depth + 1);
                else if (inner.is(Property.DISPLAY, "block", "list-item", "flow-root")) {
                    endLine(block);
                    block(child, depth + 1);
                }
            }
        }
    }

    private boolean flows(PageElement e) {
        ComputedStyle style = page.styles().of(e, environment);
        return !e.svg()
                && !e.is("script", "style", "template", "noscript", "textarea", "select", "object", "iframe")
                && style.is(Property.VISIBILITY, "visible")
                && style.is(Property.POSITION, "static", "relative")
                && style.is(Property.FLOAT, "none");
    }

    private static double width(String text, ComputedStyle style) {
        double letters = 0;
        for (int i = 0; i < text.length(); i++) letters += Character.isLetterOrDigit(text.charAt(i)) ? LETTER : OTHER;
        return letters * style.fontSize();
    }

    private void endLine(PageElement block) {
        if (line <= 0) return;
        ComputedStyle style = page.styles().of(block, environment);
        boolean wraps = !style.is(Property.WHITE_SPACE, "nowrap", "pre");
        if (!wraps) widest = Math.max(widest, line);
        double lines = wraps ? Math.ceil(line / available) : 1;
        height += lines * lineHeight(style);
        line = 0;
    }

    private static double lineHeight(ComputedStyle style) {
        double normal = style.is(Property.LINE_HEIGHT, "normal") ? 1 : 0;
        return style.lineHeight().orElse(normal) * style.fontSize();
    }
}
