package org.legible.publisher.keep;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * By which we tell apart what builds read and make: two checksums of different polynomials, and the length. Chance makes two things
 * alike once in some 10<sup>19</sup>. It is no defence against forgery, and need not be: who can put a file where a build keeps its
 * own can write the pages themselves. A build asks it for every byte that it reads and writes, and small builds run without the
 * compiler that would make a cryptographic hash quick: SHA-256 is two hundred times slower there.
 *
 * <p>None of its parts can pass for a piece of another.
 */
public final class Fingerprint {

    /** How many bytes it has. */
    public static final int LENGTH = 2 * Integer.BYTES + Long.BYTES;

    private final Checksum first = new CRC32();
    private final Checksum second = new CRC32C();
    private long length;

    /** Adds a part. */
    public Fingerprint add(byte[] part) {
        update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
        update(part);
        return this;
    }

    /** Adds a part in UTF-8. */
    public Fingerprint add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** That of all parts so far. */
    public byte[] bytes() {
        return ByteBuffer.allocate(LENGTH)
                .putInt((int) first.getValue())
                .putInt((int) second.getValue())
                .putLong(length)
                .array();
    }

    /** The same in hexadecimal digits. */
    public String text() {
        return HexFormat.of().formatHex(bytes());
    }

    /** That of these parts. */
    public static Fingerprint of(byte[]... parts) {
        Fingerprint all = new Fingerprint();
        for (byte[] part : parts) all.add(part);
        return all;
    }

    private void update(byte[] bytes) {
        first.update(bytes);
        second.update(bytes);
        length += bytes.length;
    }
}
