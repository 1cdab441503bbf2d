package org.legible.checker;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into text as browsers do: byte-order mark first, then the declared character set, then UTF-8. */
final class Encoding {

    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    static String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFE, 0xFF)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        if (starts(bytes, 0xFF, 0xFE)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        return new String(bytes, declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static Charset charset(String name) {
        try {
            // Browsers read Latin-1 as Windows-1252, and a declared UTF-16 as UTF-8 because they could read the tag.
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("utf-16")) return StandardCharsets.UTF_8;
            if (lower.equals("iso-8859-1") || lower.equals("us-ascii")) return Charset.forName("windows-1252");
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
