package org.legible.checker.css;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The values that an element ends up with. Never changed once the cascade has made it. */
public final class ComputedStyle {

    private static final Pattern NUMBER = Pattern.compile("\\d{3,4}");

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
        String value = get(property);
        if (value.endsWith("%")) return OptionalDouble.empty();
        return Length.px(value, size.px(), rootFontSize, Double.NaN);
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
        String weight = get(Property.FONT_WEIGHT);
        if (weight.startsWith("bold")) return true;
        return NUMBER.matcher(weight).matches() && Integer.parseInt(weight) >= 700;
    }

    String[] values() {
        return values;
    }

    Map<String, String> customs() {
        return customs;
    }
}
