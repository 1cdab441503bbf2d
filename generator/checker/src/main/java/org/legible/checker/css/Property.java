package org.legible.checker.css;

import java.util.HashMap;
import java.util.Map;

/** The properties that rules ask about. Those that are inherited come first. */
public enum Property {
    COLOR("color", "black"),
    FONT_SIZE("font-size", "medium"),
    FONT_STYLE("font-style", "normal"),
    FONT_WEIGHT("font-weight", "400"),
    FONT_VARIANT_CAPS("font-variant-caps", "normal"),
    FONT_FAMILY("font-family", "serif"),
    LINE_HEIGHT("line-height", "normal"),
    LETTER_SPACING("letter-spacing", "normal"),
    WORD_SPACING("word-spacing", "normal"),
    TEXT_ALIGN("text-align", "start"),
    TEXT_INDENT("text-indent", "0"),
    TEXT_TRANSFORM("text-transform", "none"),
    TEXT_SHADOW("text-shadow", "none"),
    VISIBILITY("visibility", "visible"),
    WHITE_SPACE("white-space", "normal"),
    DIRECTION("direction", "ltr"),
    HYPHENS("hyphens", "manual"),
    COLOR_SCHEME("color-scheme", "normal"),
    FORCED_COLOR_ADJUST("forced-color-adjust", "auto"),
    TEXT_FILL("-webkit-text-fill-color", "currentcolor"),
    LIST_STYLE_TYPE("list-style-type", "disc"),
    CURSOR("cursor", "auto"),
    FILL("fill", "black"),
    STROKE("stroke", "none"),
    POINTER_EVENTS("pointer-events", "auto"),

    DISPLAY("display", "inline"),
    POSITION("position", "static"),
    FLOAT("float", "none"),
    OPACITY("opacity", "1"),
    BACKGROUND_COLOR("background-color", "transparent"),
    BACKGROUND_IMAGE("background-image", "none"),
    BACKGROUND_CLIP("background-clip", "border-box"),
    BACKGROUND_POSITION("background-position", "0 0"),
    BACKGROUND_SIZE("background-size", "auto"),
    BACKGROUND_REPEAT("background-repeat", "repeat"),
    BACKGROUND_BLEND_MODE("background-blend-mode", "normal"),
    BACKDROP_FILTER("backdrop-filter", "none"),
    TEXT_DECORATION_LINE("text-decoration-line", "none"),
    VERTICAL_ALIGN("vertical-align", "baseline"),
    OVERFLOW_X("overflow-x", "visible"),
    OVERFLOW_Y("overflow-y", "visible"),
    TEXT_OVERFLOW("text-overflow", "clip"),
    WIDTH("width", "auto"),
    HEIGHT("height", "auto"),
    MIN_WIDTH("min-width", "0"),
    MIN_HEIGHT("min-height", "0"),
    MAX_WIDTH("max-width", "none"),
    MAX_HEIGHT("max-height", "none"),
    TOP("top", "auto"),
    RIGHT("right", "auto"),
    BOTTOM("bottom", "auto"),
    LEFT("left", "auto"),
    CLIP("clip", "auto"),
    CLIP_PATH("clip-path", "none"),
    OUTLINE_STYLE("outline-style", "none"),
    OUTLINE_WIDTH("outline-width", "medium"),
    OUTLINE_COLOR("outline-color", "auto"),
    BORDER_TOP_STYLE("border-top-style", "none"),
    BORDER_TOP_WIDTH("border-top-width", "medium"),
    BORDER_TOP_COLOR("border-top-color", "currentcolor"),
    BORDER_RIGHT_STYLE("border-right-style", "none"),
    BORDER_RIGHT_WIDTH("border-right-width", "medium"),
    BORDER_RIGHT_COLOR("border-right-color", "currentcolor"),
    BORDER_BOTTOM_STYLE("border-bottom-style", "none"),
    BORDER_BOTTOM_WIDTH("border-bottom-width", "medium"),
    BORDER_BOTTOM_COLOR("border-bottom-color", "currentcolor"),
    BORDER_LEFT_STYLE("border-left-style", "none"),
    BORDER_LEFT_WIDTH("border-left-width", "medium"),
    BORDER_LEFT_COLOR("border-left-color", "currentcolor"),
    BOX_SHADOW("box-shadow", "none"),
    TRANSFORM("transform", "none"),
    ROTATE("rotate", "none"),
    CONTENT("content", "normal"),
    CONTENT_VISIBILITY("content-visibility", "visible"),
    COLUMN_COUNT("column-count", "auto"),
    ANIMATION_NAME("animation-name", "none"),
    ANIMATION_DURATION("animation-duration", "0s"),
    ORDER("order", "0"),
    FLEX_DIRECTION("flex-direction", "row"),
    GRID_AREA("grid-area", "auto"),
    GRID_COLUMN("grid-column", "auto"),
    GRID_ROW("grid-row", "auto"),
    FILTER("filter", "none"),
    MIX_BLEND_MODE("mix-blend-mode", "normal"),
    PADDING("padding", "0"),
    PADDING_TOP("padding-top", "0"),
    Z_INDEX("z-index", "auto");

    /** How many of the properties are inherited: the first ones. */
    static final int INHERITED = DISPLAY.ordinal();

    private static final Map<String, Property> BY_NAME = byName();

    private final String text;
    private final String initial;

    Property(String text, String initial) {
        this.text = text;
        this.initial = initial;
    }

    private static Map<String, Property> byName() {
        Map<String, Property> names = new HashMap<>();
        for (Property property : values()) names.put(property.text, property);
        return Map.copyOf(names);
    }

    /** The property of that name, or null where no rule asks about it. */
    static Property named(String name) {
        return BY_NAME.get(name);
    }

    /** The name in style sheets. */
    public String text() {
        return text;
    }

    String initial() {
        return initial;
    }

    /** Whether elements take the value from the element they stand in. */
    public boolean inherited() {
        return ordinal() < INHERITED;
    }
}
