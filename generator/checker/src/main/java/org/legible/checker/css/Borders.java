package org.legible.checker.css;

import java.util.List;
import java.util.stream.Stream;

/**
 * The border of one side of a box.
 *
 * @param style the property that says whether there is one
 * @param width the property of its width
 * @param colour the property of its colour
 */
public record Borders(Property style, Property width, Property colour) {

    static final Borders TOP =
            new Borders(Property.BORDER_TOP_STYLE, Property.BORDER_TOP_WIDTH, Property.BORDER_TOP_COLOR);
    static final Borders RIGHT =
            new Borders(Property.BORDER_RIGHT_STYLE, Property.BORDER_RIGHT_WIDTH, Property.BORDER_RIGHT_COLOR);
    public static final Borders BOTTOM =
            new Borders(Property.BORDER_BOTTOM_STYLE, Property.BORDER_BOTTOM_WIDTH, Property.BORDER_BOTTOM_COLOR);
    static final Borders LEFT =
            new Borders(Property.BORDER_LEFT_STYLE, Property.BORDER_LEFT_WIDTH, Property.BORDER_LEFT_COLOR);

    /** The four sides. */
    public static final List<Borders> ALL = List.of(TOP, RIGHT, BOTTOM, LEFT);

    /** Style, width and colour of the four sides. */
    public static final List<Property> PROPERTIES = ALL.stream()
            .flatMap(side -> Stream.of(side.style, side.width, side.colour))
            .toList();

    /** Whether a style has this border, as wide as can be seen. */
    public boolean shown(ComputedStyle of) {
        return !of.is(style, "none", "hidden") && of.px(width).orElse(1) > 0;
    }
}
