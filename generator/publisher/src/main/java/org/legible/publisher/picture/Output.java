package org.legible.publisher.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/** Gathers the bytes of a picture that is written anew. */
final class Output {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output u8(int value) {
        bytes.write(value);
        return this;
    }

    Output u16(int value) {
        return u8(value >>> 8).u8(value);
    }

    Output u32(long value) {
        return u16((int) (value >>> 16)).u16((int) value);
    }

    Output u16Little(int value) {
        return u8(value).u8(value >>> 8);
    }

    Output u32Little(long value) {
        return u16Little((int) value).u16Little((int) (value >>> 16));
    }

    Output letters(String ascii) {
        return add(ascii.getBytes(ISO_8859_1));
    }

    Output add(byte[] more) {
        return add(more, 0, more.length);
    }

    Output add(byte[] more, int from, int count) {
        bytes.write(more, from, count);
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
