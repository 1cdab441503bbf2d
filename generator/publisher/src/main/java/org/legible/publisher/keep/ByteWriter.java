package org.legible.publisher.keep;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Bytes that grow. A word that stands in them is named by its number where it comes again. */
final class ByteWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private final Map<String, Integer> words = new HashMap<>();

    /** A whole number, in as few bytes as it needs. */
    void number(long value) {
        // Small ones are short, whatever their sign.
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** A text. */
    void text(String text) {
        Integer known = words.get(text);
        number(known == null ? 0 : known);
        if (known != null) return;
        words.put(text, words.size() + 1);
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes as they are. */
    void raw(byte[] content) {
        number(content.length);
        bytes.writeBytes(content);
    }

    /** All that was written. */
    byte[] all() {
        return bytes.toByteArray();
    }
}
