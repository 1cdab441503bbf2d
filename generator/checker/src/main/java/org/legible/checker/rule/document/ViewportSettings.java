package org.legible.checker.rule.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.Texts;

/**
 * The settings of a viewport, read as CSS Device Adaptation, section 9 does: a comma, a semicolon or white space ends a
 * value, and a name without a value sets nothing.
 */
final class ViewportSettings {

    private static final Pattern SETTING = Pattern.compile("([^\\s,;=]+)[^,;=]*=[\\s=]*([^\\s,;=]+)");
    private static final Pattern NUMBER = Pattern.compile("^[+-]?(\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9})");

    private static final int LONGEST = 1_000;

    /** The settings in small letters; of two with one name the later one. */
    static Map<String, String> of(String content) {
        Map<String, String> settings = new HashMap<>();
        String text = content.substring(0, Math.min(LONGEST, content.length()));
        for (String part : text.split("[,;]")) {
            Matcher setting = SETTING.matcher(part);
            while (setting.find()) settings.put(Texts.lower(setting.group(1)), Texts.lower(setting.group(2)));
        }
        return settings;
    }

    /** What browsers take a value for: the number that it begins with, or 0. */
    static double number(String value) {
        Matcher digits = NUMBER.matcher(value);
        return digits.find() ? Double.parseDouble(digits.group()) : 0;
    }
}
