package org.legible.checker.css;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The values that an element ends up with. Never changed once the cascade has made it. */
public final class ComputedStyle {

    private final String[] values;
    private final Map<String, String> customs;
    private final ComputedStyle parent;
    private final FontSizes size;
    private final double rootFontSize;
    private final boolean dark;

    ComputedStyle(
            String[] values,
            Map<String, String> customs,
            ComputedStyle parent,
            FontSizes size,
            double root,
            boolean dark) {
        this.values = values;
        this.customs = customs;
        this.parent = parent;
        this.size = size;
        this.rootFontSize = root;
        this.dark = dark;
    }

    /** The value of a property in small letters; its initial value where nothing is declared. */
    public String get(Property property) {
        String value = values[property.ordinal()];
        return value == null ? property.initial() : value;
    }

    /** Whether the value of a property is one of these. */
    public boolean is(Property property, String... wanted) {
        String value = get(property);
        for (String one : wanted) if (value.equals(one)) return true;
        return false;
    }

    /** The size of the font in CSS pixels. */
    public double fontSize() {
        return size.px();
    }

    FontSizes size() {
        return size;
    }

    /** The size of the root's font in CSS pixels. */
    public double rootFontSize() {
        return rootFontSize;
    }

    /** The size of a property in CSS pixels, where it is a plain length. */
    public OptionalDouble px(Property property) {
        return px(get(property));
    }

    /** The size in CSS pixels that a word means here; not a number where it is calculated from the size of a box. */
    public OptionalDouble px(String word) {
        return word.endsWith("%") ? OptionalDouble.empty() : Length.px(word, size.px(), rootFontSize, Double.NaN);
    }

    /** The size of a property in CSS pixels where it is written in one of these units, and not calculated. */
    public OptionalDouble px(Property property, String... units) {
        boolean written =
                UnitValue.of(get(property)).filter(value -> value.in(units)).isPresent();
        return written ? px(property) : OptionalDouble.empty();
    }

    /** How high lines are by the size of the font; empty where that is "normal", or not known. */
    public OptionalDouble lineHeight() {
        OptionalDouble height = px(Property.LINE_HEIGHT);
        boolean number =
                UnitValue.of(get(Property.LINE_HEIGHT)).filter(UnitValue::plain).isPresent();
        return number || height.isEmpty() ? height : OptionalDouble.of(height.getAsDouble() / size.px());
    }

    /** How much of the element is seen: 1 where nothing shines through, or that is not known. */
    public double opacity() {
        return Length.px(get(Property.OPACITY), 1, 1, 1).orElse(1);
    }

    /** The colour of a property; empty where it is not understood. */
    public Optional<Colour> colour(Property property) {
        String value = get(property);
        if (value.equals("currentcolor")) return textColour();
        return Colour.parse(value, this);
    }

    /** The colour that a word means here; empty where it is none. */
    public Optional<Colour> parse(String word) {
        return Colour.parse(word, this);
    }

    /** The colour of text before any fill. */
    Optional<Colour> textColour() {
        String value = get(Property.COLOR);
        if (value.equals("currentcolor")) return parent == null ? Optional.of(Colour.BLACK) : parent.textColour();
        return Colour.parse(value, this);
    }

    /** Whether colours that know two schemes show their dark side here. */
    boolean darkScheme() {
        String scheme = get(Property.COLOR_SCHEME);
        if (scheme.contains("dark")) return dark || !scheme.contains("light");
        return false;
    }

    /** Whether text is shown bold. */
    public boolean bold() {
        return Double.parseDouble(get(Property.FONT_WEIGHT)) >= 700;
    }

    String[] values() {
        return values;
    }

    Map<String, String> customs() {
        return customs;
    }
}
