package org.legible.checker.css;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The words that properties take for a value. */
final class Keywords {

    /** Words that every property takes: CSS Cascading Level 5, section 7.3. */
    private static final Set<String> WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");

    private static final Set<String> LINES = words("none hidden solid dotted dashed double groove ridge inset outset");
    private static final Set<String> WIDTHS = words("thin medium thick");
    private static final Set<String> OVERFLOW = words("visible hidden clip scroll auto overlay");
    private static final String BY_CONTENT = "min-content max-content fit-content stretch content"
            + " -webkit-fill-available -webkit-min-content -webkit-max-content -webkit-fit-content intrinsic"
            + " min-intrinsic -moz-available";
    private static final Set<String> SIZES = words("auto " + BY_CONTENT);
    private static final Set<String> MOST = words("none " + BY_CONTENT);
    private static final Set<String> AUTO = Set.of("auto");
    private static final Set<String> NONE = Set.of("none");
    private static final Set<String> NORMAL = Set.of("normal");

    private static final Map<Property, Set<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Property.VISIBILITY, words("visible hidden collapse")),
            Map.entry(Property.POSITION, words("static relative absolute fixed sticky")),
            Map.entry(Property.FLOAT, words("none left right inline-start inline-end")),
            Map.entry(
                    Property.TEXT_ALIGN,
                    words("start end left right center justify match-parent -webkit-left -webkit-right -webkit-center"
                            + " -internal-center justify-all")),
            Map.entry(Property.FONT_STYLE, words("normal italic oblique")),
            Map.entry(Property.FONT_WEIGHT, words("normal bold bolder lighter")),
            Map.entry(
                    Property.FONT_VARIANT_CAPS,
                    words("normal small-caps all-small-caps petite-caps all-petite-caps unicase titling-caps")),
            Map.entry(
                    Property.CURSOR,
                    words("auto default none context-menu help pointer progress wait cell crosshair text vertical-text"
                            + " alias copy move no-drop not-allowed e-resize n-resize ne-resize nw-resize s-resize"
                            + " se-resize sw-resize w-resize ew-resize ns-resize nesw-resize nwse-resize col-resize"
                            + " row-resize all-scroll zoom-in zoom-out grab grabbing -webkit-grab -webkit-grabbing"
                            + " -webkit-zoom-in -webkit-zoom-out")),
            Map.entry(Property.LINE_HEIGHT, NORMAL),
            Map.entry(Property.LETTER_SPACING, NORMAL),
            Map.entry(Property.WORD_SPACING, NORMAL),
            Map.entry(
                    Property.TEXT_TRANSFORM,
                    words("none capitalize uppercase lowercase full-width full-size-kana math-auto")),
            Map.entry(Property.HYPHENS, words("none manual auto")),
            Map.entry(Property.FORCED_COLOR_ADJUST, words("auto none preserve-parent-color")),
            Map.entry(Property.DIRECTION, words("ltr rtl")),
            Map.entry(
                    Property.POINTER_EVENTS,
                    words("auto none visiblepainted visiblefill visiblestroke visible painted"
                            + " fill stroke all bounding-box")),
            Map.entry(
                    Property.WHITE_SPACE,
                    words("normal pre nowrap pre-wrap pre-line break-spaces -webkit-nowrap collapse preserve wrap"
                            + " preserve-breaks preserve-spaces")),
            Map.entry(
                    Property.TEXT_DECORATION_LINE,
                    words("none underline overline line-through blink spelling-error grammar-error")),
            Map.entry(
                    Property.VERTICAL_ALIGN,
                    words("baseline sub super text-top text-bottom middle top bottom -webkit-baseline-middle")),
            Map.entry(Property.TEXT_OVERFLOW, words("clip ellipsis")),
            Map.entry(Property.OVERFLOW_X, OVERFLOW),
            Map.entry(Property.OVERFLOW_Y, OVERFLOW),
            Map.entry(Property.OUTLINE_STYLE, words("auto none solid dotted dashed double groove ridge inset outset")),
            Map.entry(Property.BORDER_TOP_STYLE, LINES),
            Map.entry(Property.BORDER_RIGHT_STYLE, LINES),
            Map.entry(Property.BORDER_BOTTOM_STYLE, LINES),
            Map.entry(Property.BORDER_LEFT_STYLE, LINES),
            Map.entry(Property.OUTLINE_WIDTH, WIDTHS),
            Map.entry(Property.BORDER_TOP_WIDTH, WIDTHS),
            Map.entry(Property.BORDER_RIGHT_WIDTH, WIDTHS),
            Map.entry(Property.BORDER_BOTTOM_WIDTH, WIDTHS),
            Map.entry(Property.BORDER_LEFT_WIDTH, WIDTHS),
            Map.entry(Property.WIDTH, SIZES),
            Map.entry(Property.HEIGHT, SIZES),
            Map.entry(Property.MIN_WIDTH, SIZES),
            Map.entry(Property.MIN_HEIGHT, SIZES),
            Map.entry(Property.MAX_WIDTH, MOST),
            Map.entry(Property.MAX_HEIGHT, MOST),
            Map.entry(Property.TOP, AUTO),
            Map.entry(Property.RIGHT, AUTO),
            Map.entry(Property.BOTTOM, AUTO),
            Map.entry(Property.LEFT, AUTO),
            Map.entry(Property.CONTENT_VISIBILITY, words("visible hidden auto")),
            Map.entry(Property.COLUMN_COUNT, AUTO),
            Map.entry(Property.ORDER, Set.of()),
            Map.entry(Property.Z_INDEX, AUTO),
            Map.entry(Property.FLEX_DIRECTION, words("row row-reverse column column-reverse")),
            Map.entry(
                    Property.MIX_BLEND_MODE,
                    words("normal multiply screen overlay darken lighten color-dodge color-burn hard-light soft-light"
                            + " difference exclusion hue saturation color luminosity plus-darker plus-lighter")),
            Map.entry(
                    Property.CLIP_PATH,
                    words("none border-box padding-box content-box margin-box fill-box stroke-box view-box")),
            Map.entry(Property.FILTER, NONE),
            Map.entry(Property.BACKDROP_FILTER, NONE),
            Map.entry(Property.TRANSFORM, NONE),
            Map.entry(Property.ROTATE, NONE),
            Map.entry(Property.BACKGROUND_IMAGE, NONE),
            Map.entry(Property.BOX_SHADOW, NONE),
            Map.entry(Property.TEXT_SHADOW, NONE),
            Map.entry(Property.ANIMATION_DURATION, AUTO),
            Map.entry(
                    Property.BACKGROUND_CLIP,
                    words("border-box padding-box content-box text border-area -webkit-text")),
            Map.entry(Property.CONTENT, words("normal none open-quote close-quote no-open-quote no-close-quote"))));

    private Keywords() {}

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    static boolean wide(String value) {
        return WIDE.contains(value);
    }

    /** The words of a property beside those of all; empty where there are none, null where they are not known. */
    static Set<String> of(Property property) {
        return WORDS.get(property);
    }
}
