package org.legible.publisher.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Reads the bytes of a picture from first to last. Whatever asks for more than there is finds the picture cut off. */
final class Input {

    private final byte[] bytes;
    private final int end;
    private int position;

    Input(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Input(byte[] bytes, int position, int end) {
        this.bytes = bytes;
        this.position = position;
        this.end = end;
    }

    int left() {
        return end - position;
    }

    int position() {
        return position;
    }

    int u8() throws Unusable {
        if (position >= end) throw Unusable.cutOff();
        return bytes[position++] & 0xFF;
    }

    /** The next byte, which stays there to be read. */
    int peek() throws Unusable {
        if (position >= end) throw Unusable.cutOff();
        return bytes[position] & 0xFF;
    }

    int u16() throws Unusable {
        return u8() << 8 | u8();
    }

    long u32() throws Unusable {
        return (long) u16() << 16 | u16();
    }

    int u16Little() throws Unusable {
        return u8() | u8() << 8;
    }

    int u24Little() throws Unusable {
        return u16Little() | u8() << 16;
    }

    long u32Little() throws Unusable {
        return u16Little() | (long) u16Little() << 16;
    }

    /** So many letters of ASCII. */
    String letters(int count) throws Unusable {
        return new String(take(count), ISO_8859_1);
    }

    byte[] take(long count) throws Unusable {
        skip(count);
        return Arrays.copyOfRange(bytes, position - (int) count, position);
    }

    void skip(long count) throws Unusable {
        if (count < 0 || count > left()) throw Unusable.cutOff();
        position += (int) count;
    }

    /** Goes back, so that bytes are read once more. */
    void back(int count) {
        position -= count;
    }

    /** What comes next, as an input of its own; this one goes on behind it. */
    Input part(long count) throws Unusable {
        skip(count);
        return new Input(bytes, position - (int) count, position);
    }

    /** The bytes from an earlier position to this one. */
    byte[] since(int start) {
        return Arrays.copyOfRange(bytes, start, position);
    }
}
