package org.legible.checker.css;

import java.util.Locale;
import java.util.Optional;

/** Colours in attributes: HTML Standard, "rules for parsing a legacy colour value". Nearly every text is one. */
final class LegacyColour {

    private static final int LONGEST = 128;

    /** The colour as a style sheet writes it; empty where the attribute says none. */
    static Optional<String> css(String attribute) {
        String value = attribute.strip().toLowerCase(Locale.ROOT);
        if (attribute.isEmpty() || value.equals("transparent")) return Optional.empty();
        if (NamedColours.find(value).isPresent()) return Optional.of(value);
        if (value.matches("#[0-9a-f]{3}")) return Optional.of(value);
        return Optional.of("#" + digits(value));
    }

    private static String digits(String value) {
        StringBuilder digits = new StringBuilder();
        value.codePoints().limit(LONGEST).forEach(c -> digits.append(c > 0xFFFF ? "00" : Character.toString(c)));
        if (digits.length() > LONGEST) digits.setLength(LONGEST);
        if (digits.length() > 0 && digits.charAt(0) == '#') digits.deleteCharAt(0);
        for (int i = 0; i < digits.length(); i++)
            if (Character.digit(digits.charAt(i), 16) < 0 || digits.charAt(i) > 'f') digits.setCharAt(i, '0');
        while (digits.length() == 0 || digits.length() % 3 != 0) digits.append('0');
        int third = digits.length() / 3;
        int from = Math.max(0, third - 8);
        while (third - from > 2
                && digits.charAt(from) == '0'
                && digits.charAt(third + from) == '0'
                && digits.charAt(2 * third + from) == '0') from++;
        StringBuilder colour = new StringBuilder();
        for (int part = 0; part < 3; part++) {
            String channel =
                    digits.substring(part * third + from, Math.min(part * third + from + 2, (part + 1) * third));
            colour.append(channel.length() == 1 ? "0" + channel : channel);
        }
        return colour.toString();
    }
}
