package org.legible.publisher.keep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what a {@link ByteWriter} wrote. */
final class ByteReader {

    private final byte[] bytes;
    private final List<String> words = new ArrayList<>();
    private int at;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next number. */
    long number() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value >>> 1 ^ -(value & 1);
    }

    /** How many things follow; never more than there are bytes. */
    int count() {
        long count = number();
        if (count < 0 || count > bytes.length - at) throw new IllegalArgumentException("Not a count: " + count);
        return (int) count;
    }

    /** The next text. */
    String text() {
        int known = (int) number();
        if (known > 0) return words.get(known - 1);
        String text = new String(raw(), StandardCharsets.UTF_8);
        words.add(text);
        return text;
    }

    /** The next bytes. */
    byte[] raw() {
        int count = count();
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    /** True if all was read. */
    boolean isAtEnd() {
        return at == bytes.length;
    }
}
