package org.legible.checker.rule.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.css.ComputedStyle;
import org.legible.checker.css.Property;
import org.legible.checker.css.ValueLists;

/** By how many degrees a style turns an element in the plane of the page. */
final class Rotation {

    private static final Pattern CALL = Pattern.compile("([a-z0-9]+)\\(([^()]*)\\)");

    static double of(ComputedStyle style) {
        double degrees = 0;
        String rotate = style.get(Property.ROTATE);
        if (!rotate.equals("none")) degrees += angle(rotate.replaceFirst("^z\\s+", ""));
        Matcher call = CALL.matcher(style.get(Property.TRANSFORM));
        while (call.find()) degrees += turned(call.group(1), call.group(2).strip());
        return degrees;
    }

    private static double turned(String function, String arguments) {
        List<String> parts = ValueLists.splitCommas(arguments);
        return switch (function) {
            case "rotate", "rotatez" -> angle(parts.get(0));
            case "rotate3d" -> {
                boolean aroundZ = parts.size() == 4 && number(parts.get(0)) == 0 && number(parts.get(1)) == 0;
                yield aroundZ ? Math.signum(number(parts.get(2))) * angle(parts.get(3)) : 0;
            }
            case "matrix", "matrix3d" -> Math.toDegrees(Math.atan2(number(parts.get(1)), number(parts.get(0))));
            default -> 0;
        };
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static double angle(String text) {
        String value = text.strip();
        if (value.endsWith("turn")) return number(value.replace("turn", "")) * 360;
        if (value.endsWith("grad")) return number(value.replace("grad", "")) * 0.9;
        if (value.endsWith("rad")) return Math.toDegrees(number(value.replace("rad", "")));
        return number(value.replace("deg", ""));
    }
}
