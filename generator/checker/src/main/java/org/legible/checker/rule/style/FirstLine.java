package org.legible.checker.rule.style;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.css.ValueLists;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Inspection;

/**
 * Where the only line of a block's text stands, in pixels below the upper edge of its padding: the one place of a text that
 * styles tell without layout.
 *
 * @param top no letter reaches higher
 * @param bottom no letter reaches lower
 */
record FirstLine(double top, double bottom) {

    /** A line of this width fits on every desktop. */
    private static final double NARROWEST = 600;
    /** Letters of no common font stand on a lower line than this, or reach lower below it, in parts of the font's size. */
    private static final double BASE = 1.12;

    private static final double BELOW = 0.4;
    private static final double MIDDLE = 0.45;
    private static final Pattern REACHES_LOW = Pattern.compile("[^A-IK-PR-Za-fh-ik-or-xz .:!'\"-]");
    /** Styles that move lines in ways that are not followed here. */
    private static final List<String> MOVERS = List.of("@font-face", "writing-mode", "background-origin", "zoom");

    /** The place of an element's text; empty where it takes more than one line, or anything may move it. */
    static Optional<FirstLine> of(Inspection page, PageElement e, ComputedStyle style) {
        boolean block =
                style.is(Property.DISPLAY, "block", "list-item") && e.children().isEmpty();
        OptionalDouble padding = style.px(Property.PADDING_TOP);
        if (!block || padding.isEmpty() || page.once(Moved.class, Moved::on).known()) return Optional.empty();
        String text = e.ownText();
        double size = style.fontSize();
        if (text.length() * size > width(page, e)) return Optional.empty();
        boolean low = REACHES_LOW.matcher(text).find() || !style.is(Property.FONT_STYLE, "normal");
        double base = BASE * size;
        double top = 0;
        if (!style.is(Property.LINE_HEIGHT, "normal")) {
            OptionalDouble line = style.lineHeight();
            if (line.isEmpty()) return Optional.empty();
            double px = line.getAsDouble() * size;
            base = px / 2 + MIDDLE * size;
            top = Math.min(0, px / 2 - 0.75 * size);
        }
        return Optional.of(
                new FirstLine(padding.getAsDouble() + top, padding.getAsDouble() + base + (low ? BELOW * size : 0)));
    }

    private record Moved(boolean known) {

        static Moved on(Inspection page) {
            return new Moved(MOVERS.stream()
                    .anyMatch(word -> page.page().html().contains(word)
                            || page.styles().sheets().texts().anyMatch(css -> css.contains(word))));
        }
    }

    private static double width(Inspection page, PageElement e) {
        for (PageElement up = e; up != null; up = up.parent()) {
            ComputedStyle style = page.style(up);
            if (!style.is(Property.DISPLAY, "block", "list-item")) return 0;
            if (!style.is(Property.FLOAT, "none") || !style.is(Property.POSITION, "static", "relative")) return 0;
            if (!style.is(Property.WIDTH, "auto") || !style.is(Property.MAX_WIDTH, "none"))
                return Math.min(
                        style.px(Property.WIDTH).orElse(NARROWEST),
                        style.is(Property.MAX_WIDTH, "none")
                                ? NARROWEST
                                : style.px(Property.MAX_WIDTH).orElse(0));
        }
        return NARROWEST;
    }

    /** The colours of a picture behind the line. */
    Shade of(Pixels picture, ComputedStyle style, int layer) {
        Shade all = picture.rows(0, picture.height());
        boolean once = Painting.at(style, Property.BACKGROUND_REPEAT, layer).matches("no-repeat|repeat-x");
        boolean own = Painting.at(style, Property.BACKGROUND_SIZE, layer).matches("auto( auto)?");
        List<String> position = ValueLists.splitSpaces(Painting.at(style, Property.BACKGROUND_POSITION, layer));
        if (!once || !own || position.size() != 2) return all;
        OptionalDouble y = style.px(position.get(1));
        if (y.isEmpty()) return all;
        int first = (int) Math.floor(top - y.getAsDouble());
        int last = (int) Math.ceil(bottom - y.getAsDouble()) - 1;
        return last < 0 || first >= picture.height() ? all : picture.rows(first, last);
    }
}
