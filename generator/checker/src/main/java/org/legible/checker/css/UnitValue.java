package org.legible.checker.css;

import java.util.List;
import java.util.Optional;

/**
 * A number with its unit as CSS Syntax Level 3 reads it: a number, a percentage or a dimension such as "1.5em" or "-2e3ms".
 *
 * @param unit in small letters; "%" of a percentage, "" of a plain number
 */
public record UnitValue(double number, String unit) {

    /** What units measure: CSS Values and Units Level 4. */
    public enum Type {
        NUMBER,
        PERCENTAGE,
        /** Lengths that are the same everywhere. */
        ABSOLUTE,
        /** Lengths that depend on the window. */
        VIEWPORT,
        ANGLE,
        TIME,
        RESOLUTION,
        /** Lengths that depend on the font, and whatever is not known. */
        OTHER
    }

    /** The value that a text is, where it is of one of these types, or of any if none is named. */
    public static Optional<UnitValue> of(String text, Type... types) {
        return Tokenizer.numeric(text)
                .map(UnitValue::of)
                .filter(value -> types.length == 0 || List.of(types).contains(value.type()));
    }

    /** Those that stand anywhere in a text, inside functions too. */
    public static List<UnitValue> all(String text) {
        return Tokenizer.tokens(text).stream()
                .filter(token -> token.is(Token.Kind.NUMERIC))
                .map(UnitValue::of)
                .toList();
    }

    private static UnitValue of(Token token) {
        return new UnitValue(Double.parseDouble(token.text()), token.unit());
    }

    /** What its unit measures. */
    public Type type() {
        return switch (unit) {
            case "" -> Type.NUMBER;
            case "%" -> Type.PERCENTAGE;
            case "px", "pt", "pc", "in", "cm", "mm", "q" -> Type.ABSOLUTE;
            case "vw", "svw", "lvw", "dvw", "vi", "vmax", "vh", "svh", "lvh", "dvh", "vb", "vmin" -> Type.VIEWPORT;
            case "deg", "grad", "rad", "turn" -> Type.ANGLE;
            case "s", "ms" -> Type.TIME;
            case "dpi", "dpcm", "dppx", "x" -> Type.RESOLUTION;
            default -> Type.OTHER;
        };
    }

    /** Whether it is a number without a unit. */
    boolean plain() {
        return unit.isEmpty();
    }

    /** Whether its unit is one of these. */
    public boolean in(String... units) {
        return List.of(units).contains(unit);
    }

    /** How many pixels, degrees, seconds or dots a pixel it is; the number itself where its unit depends on anything. */
    public double canonical() {
        return switch (unit) {
            case "pt" -> number * (4.0 / 3);
            case "pc" -> number * 16;
            case "in" -> number * 96;
            case "cm" -> number * (96 / 2.54);
            case "mm" -> number * (96 / 25.4);
            case "q" -> number * (96 / 101.6);
            case "grad" -> number * 0.9;
            case "rad" -> Math.toDegrees(number);
            case "turn" -> number * 360;
            case "ms" -> number / 1000;
            case "dpi" -> number / 96;
            case "dpcm" -> number * 2.54 / 96;
            default -> number;
        };
    }
}
