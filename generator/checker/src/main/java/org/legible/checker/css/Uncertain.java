package org.legible.checker.css;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Declarations of which nobody can tell without layout whether they apply, such as those under {@code @container}. What they
 * would set is a value that no rule understands, so that none is sure of it. What decides whether and where something is
 * shown stays as it is without them.
 */
final class Uncertain {

    /** The value that no rule understands: neither a colour nor a length nor a word. */
    static final String VALUE = "uncertain()";

    private static final String SIZE = "uncertain(";

    private static final Set<Property> UNKNOWN = EnumSet.of(
            Property.COLOR,
            Property.TEXT_FILL,
            Property.TEXT_SHADOW,
            Property.LINE_HEIGHT,
            Property.LETTER_SPACING,
            Property.WORD_SPACING,
            Property.TEXT_ALIGN,
            Property.TEXT_INDENT,
            Property.TEXT_TRANSFORM,
            Property.TEXT_DECORATION_LINE,
            Property.FONT_STYLE,
            Property.WHITE_SPACE,
            Property.FILL,
            Property.STROKE,
            Property.OPACITY,
            Property.BACKGROUND_COLOR,
            Property.BACKGROUND_IMAGE,
            Property.OVERFLOW_X,
            Property.OVERFLOW_Y,
            Property.WIDTH,
            Property.HEIGHT,
            Property.MIN_WIDTH,
            Property.MIN_HEIGHT,
            Property.MAX_WIDTH,
            Property.MAX_HEIGHT,
            Property.TRANSFORM,
            Property.ROTATE,
            Property.OUTLINE_STYLE,
            Property.OUTLINE_WIDTH,
            Property.OUTLINE_COLOR);

    static {
        UNKNOWN.addAll(Borders.PROPERTIES);
    }

    /** What is left of declarations that may or may not apply. */
    static List<RuleIndex.Prepared> of(List<RuleIndex.Prepared> declarations) {
        List<RuleIndex.Prepared> left = new ArrayList<>();
        for (RuleIndex.Prepared d : declarations) {
            if (d.property() != null) {
                single(d, d.property(), d.value(), left);
            } else if (d.name().startsWith("--")) {
                left.add(new RuleIndex.Prepared(null, d.name(), VALUE, d.important()));
            } else {
                for (Shorthands.Single one : Shorthands.expand(d.name(), "unset")) single(d, one.property(), "", left);
            }
        }
        return left;
    }

    private static void single(
            RuleIndex.Prepared from, Property property, String value, List<RuleIndex.Prepared> left) {
        String uncertain = UNKNOWN.contains(property)
                ? VALUE
                : property == Property.FONT_SIZE ? SIZE + value + ")" : property == Property.FONT_WEIGHT ? value : "";
        // Large and bold text has to stand out less: to be sure of a fault, take the text for the larger.
        boolean thin = property == Property.FONT_WEIGHT && !value.matches("bold|bolder|[7-9]00");
        if (!uncertain.isEmpty() && !thin)
            left.add(new RuleIndex.Prepared(property, property.text(), uncertain, from.important()));
    }

    /** The size that text may have, where a value says no more than that; else null. */
    static String size(String value) {
        return value.startsWith(SIZE) ? value.substring(SIZE.length(), value.length() - 1) : null;
    }
}
