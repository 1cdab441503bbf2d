package org.legible.checker.css;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which values browsers take for a property. One that they would drop must not undo what was said before it: sheets give
 * old browsers a value first and new ones a better one, or hide values from some with tricks.
 *
 * <p>Only properties on which findings hang are looked at; of the others every value is taken.
 */
final class ValidValues {

    private static final Set<String> WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");
    private static final Set<String> SIZES = words("auto none min-content max-content fit-content stretch content"
            + " -webkit-fill-available -webkit-min-content -webkit-max-content -webkit-fit-content intrinsic"
            + " min-intrinsic -moz-available");
    private static final Set<String> READ = words("calc min max clamp");
    private static final Set<String> OTHER_UNITS =
            words("cqw cqh cqi cqb cqmin cqmax cap ic rex rch ric rlh rcap svmin svmax"
                    + " lvmin lvmax dvmin dvmax svi svb lvi lvb dvi dvb");
    private static final Pattern ANGLE = Pattern.compile("-?[\\d.]+deg");
    private static final Set<String> LINES = words("none hidden solid dotted dashed double groove ridge inset outset");
    private static final Map<Property, Set<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Property.DISPLAY,
                    words(
                            "none contents block inline inline-block flow flow-root list-item flex inline-flex grid inline-grid"
                                    + " table inline-table table-row table-cell table-column table-column-group table-row-group"
                                    + " table-header-group table-footer-group table-caption ruby ruby-text math -webkit-box"
                                    + " -webkit-inline-box -webkit-flex -webkit-inline-flex grid-lanes inline-grid-lanes")),
            Map.entry(Property.VISIBILITY, words("visible hidden collapse")),
            Map.entry(Property.POSITION, words("static relative absolute fixed sticky -webkit-sticky")),
            Map.entry(Property.FLOAT, words("none left right inline-start inline-end")),
            Map.entry(
                    Property.TEXT_ALIGN,
                    words("start end left right center justify match-parent -webkit-left -webkit-right -webkit-center"
                            + " -internal-center justify-all")),
            Map.entry(Property.FONT_STYLE, words("normal italic oblique")),
            Map.entry(Property.OVERFLOW_X, words("visible hidden clip scroll auto overlay")),
            Map.entry(Property.OVERFLOW_Y, words("visible hidden clip scroll auto overlay")),
            Map.entry(
                    Property.OUTLINE_STYLE,
                    words("auto none hidden solid dotted dashed double groove ridge inset outset")),
            Map.entry(Property.BORDER_TOP_STYLE, LINES),
            Map.entry(Property.BORDER_RIGHT_STYLE, LINES),
            Map.entry(Property.BORDER_BOTTOM_STYLE, LINES),
            Map.entry(Property.BORDER_LEFT_STYLE, LINES),
            Map.entry(Property.DIRECTION, words("ltr rtl")),
            Map.entry(
                    Property.POINTER_EVENTS,
                    words("auto none visiblepainted visiblefill visiblestroke visible painted"
                            + " fill stroke all bounding-box")),
            Map.entry(
                    Property.WHITE_SPACE,
                    words("normal pre nowrap pre-wrap pre-line break-spaces -webkit-nowrap collapse preserve wrap"))));

    private ValidValues() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    /**
     * Whether a browser takes the value.
     *
     * @param value in small letters, without variables
     */
    static boolean allow(Property property, String value) {
        if (WIDE.contains(value) || value.contains("env(")) return true;
        Set<String> words = WORDS.get(property);
        if (words != null)
            return words.contains(value)
                    || property == Property.DISPLAY && twoWords(value)
                    || property == Property.FONT_STYLE && oblique(value)
                    || property == Property.WHITE_SPACE && value.indexOf(' ') > 0;
        return switch (property) {
            case COLOR,
                    BACKGROUND_COLOR,
                    OUTLINE_COLOR,
                    TEXT_FILL,
                    BORDER_TOP_COLOR,
                    BORDER_RIGHT_COLOR,
                    BORDER_BOTTOM_COLOR,
                    BORDER_LEFT_COLOR -> colour(property, value);
            case OPACITY -> Length.isNumber(value) || value.endsWith("%") && Length.is(value) || unread(value);
            case FONT_SIZE -> FontSizes.looksLikeOne(value) || value.equals("math") || unread(value);
            case FONT_WEIGHT -> weight(value);
            case LINE_HEIGHT ->
                value.equals("normal")
                        || !value.startsWith("-") && (Length.is(value) || Length.isNumber(value))
                        || unread(value);
            case LETTER_SPACING, WORD_SPACING -> value.equals("normal") || Length.is(value) || unread(value);
            case WIDTH, HEIGHT, MIN_WIDTH, MIN_HEIGHT, MAX_WIDTH, MAX_HEIGHT ->
                SIZES.contains(value) || Length.is(value) && !value.startsWith("-") || unread(value);
            case TOP, RIGHT, BOTTOM, LEFT -> value.equals("auto") || Length.is(value) || unread(value);
            default -> true;
        };
    }

    private static boolean twoWords(String value) {
        return value.indexOf(' ') > 0 && value.matches("[a-z -]+");
    }

    private static boolean oblique(String value) {
        return value.startsWith("oblique ")
                && ANGLE.matcher(value.substring(8).strip()).matches();
    }

    private static boolean colour(Property property, String value) {
        return Colour.valid(value) || property == Property.OUTLINE_COLOR && value.matches("auto|invert");
    }

    private static boolean weight(String value) {
        if (value.matches("normal|bold|bolder|lighter")) return true;
        if (!value.matches("\\d+(\\.\\d+)?")) return value.startsWith("calc(");
        double number = Double.parseDouble(value);
        return number >= 1 && number <= 1000;
    }

    /** Whether a value is one that this reader does not work out, so that it may be a good one. */
    private static boolean unread(String value) {
        for (Token token : Tokenizer.tokens(value)) {
            boolean other = switch (token.kind()) {
                case FUNCTION -> !READ.contains(token.text());
                case DIMENSION -> OTHER_UNITS.contains(token.unit());
                default -> false;
            };
            if (other) return true;
        }
        return value.length() > Length.LONGEST;
    }
}
