package org.legible.publisher.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a drawing is shown, from the width, height and viewBox of its first element. One that tells its proportions alone
 * is as wide as the column, as in browsers.
 *
 * @param width in CSS pixels; empty if it is not told, or in a unit that depends on the page
 * @param height the same for the height
 * @param box the width and height of the viewBox
 */
record DrawingSize(OptionalDouble width, OptionalDouble height, Optional<double[]> box) {

    private static final Pattern LENGTH =
            Pattern.compile("\\s*(\\+?[0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]{1,3})?)\\s*(px|pt|pc|mm|cm|in)?\\s*");
    private static final int COLUMN = 1000;
    private static final int MOST = 4000;

    static DrawingSize of(String width, String height, String viewBox) {
        return new DrawingSize(length(width), length(height), box(viewBox));
    }

    /** The size in whole pixels. */
    Size shown() {
        double across = width.orElse(height.isPresent() && box.isPresent() ? height.getAsDouble() * ratio() : 0);
        double down = height.orElse(width.isPresent() && box.isPresent() ? width.getAsDouble() / ratio() : 0);
        if (across <= 0 && down <= 0 && box.isPresent()) {
            across = COLUMN;
            down = COLUMN / ratio();
        }
        // What browsers take where nothing is told (CSS 2.2, 10.3.2).
        if (across <= 0) across = 300;
        if (down <= 0) down = 150;
        double scale = Math.min(1, MOST / Math.max(across, down));
        return new Size(whole(across * scale), whole(down * scale));
    }

    /** A viewBox for a drawing that tells its size alone: without one it would be cut off where it does not fit. */
    Optional<String> missingBox() {
        if (box.isPresent() || width.isEmpty() || height.isEmpty()) return Optional.empty();
        return Optional.of("0 0 " + number(width.getAsDouble()) + " " + number(height.getAsDouble()));
    }

    private double ratio() {
        return box.get()[0] / box.get()[1];
    }

    private static int whole(double length) {
        return (int) Math.max(1, Math.round(length));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    private static OptionalDouble length(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.matches()) return OptionalDouble.empty();
        double value = Double.parseDouble(length.group(1)) * pixels(length.group(2));
        return value > 0 && value < 1e9 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static double pixels(String unit) {
        if (unit == null || unit.equals("px")) return 1;
        return switch (unit) {
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            default -> 96;
        };
    }

    private static Optional<double[]> box(String viewBox) {
        String[] parts = viewBox.strip().split("[\\s,]+");
        if (parts.length != 4) return Optional.empty();
        OptionalDouble width = length(parts[2]);
        OptionalDouble height = length(parts[3]);
        if (width.isEmpty() || height.isEmpty()) return Optional.empty();
        return Optional.of(new double[] {width.getAsDouble(), height.getAsDouble()});
    }
}
