package org.legible.checker.rule.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.css.UnitValue;
import org.legible.checker.css.ValueLists;

/** By how many degrees a style turns an element in the plane of the page. */
final class Rotation {

    private static final Pattern CALL = Pattern.compile("([a-z0-9]+)\\(([^()]*)\\)");

    static double of(ComputedStyle style) {
        double degrees = degrees(style.get(Property.ROTATE).replaceFirst("^z\\s+", ""));
        Matcher call = CALL.matcher(style.get(Property.TRANSFORM));
        while (call.find()) {
            List<Double> parts = ValueLists.splitCommas(call.group(2)).stream()
                    .map(Rotation::degrees)
                    .toList();
            degrees += turned(call.group(1), parts);
        }
        return degrees;
    }

    private static double turned(String function, List<Double> parts) {
        return switch (function) {
            case "rotate", "rotatez" -> parts.get(0);
            case "rotate3d" -> {
                boolean aroundZ = parts.size() == 4 && parts.get(0) == 0 && parts.get(1) == 0;
                yield aroundZ ? Math.signum(parts.get(2)) * parts.get(3) : 0;
            }
            case "matrix", "matrix3d" -> parts.size() < 2 ? 0 : Math.toDegrees(Math.atan2(parts.get(1), parts.get(0)));
            default -> 0;
        };
    }

    /** An angle in degrees, or a number as it is; 0 for anything else. */
    private static double degrees(String text) {
        return UnitValue.of(text).map(UnitValue::canonical).orElse(0.0);
    }
}
