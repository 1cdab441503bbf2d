package org.legible.publisher.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of YAML taken for what its author most likely meant by it.
 *
 * @param key its beginning with the colon: indentation, dashes and key; empty where the line holds no key
 * @param lead what stands before the value
 * @param value the value, without spaces around it
 */
record YamlLine(String key, String lead, String value) {

    private static final Pattern KEYED = Pattern.compile("((?: |- +)*[a-z][a-z0-9-]*:)( +)(\\S.*?) *");
    private static final Pattern ITEM = Pattern.compile("( *(?:- +)+)(\\S.*?) *");
    private static final Pattern QUOTED = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*') *(?: #.*)?");

    /** The parts of a line; all empty where it holds no value. */
    static YamlLine of(String line) {
        Matcher keyed = KEYED.matcher(line);
        if (keyed.matches()) return new YamlLine(keyed.group(1), keyed.group(1) + keyed.group(2), keyed.group(3));
        Matcher item = ITEM.matcher(line);
        return item.matches() ? new YamlLine("", item.group(1), item.group(2)) : new YamlLine("", "", "");
    }

    /** The line with another value. */
    String with(String other) {
        return lead + other;
    }

    /** True if a value stands in quotation marks that match. */
    static boolean isQuoted(String value) {
        return QUOTED.matcher(value).matches();
    }

    /** The words in quotation marks that YAML reads back as just these words. */
    static String quote(String words) {
        boolean plain = words.indexOf('"') < 0 && words.indexOf('\\') < 0;
        return plain ? "\"" + words + "\"" : "'" + words.replace("'", "''") + "'";
    }
}
