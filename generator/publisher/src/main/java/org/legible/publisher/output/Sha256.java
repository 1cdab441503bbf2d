package org.legible.publisher.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which we tell bytes apart. */
final class Sha256 {

    static final int LENGTH = 32;

    private Sha256() {}

    /** The hash of parts, of which none can pass for a piece of another. */
    static byte[] of(byte[]... parts) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sum.update((part.length + ":").getBytes(StandardCharsets.US_ASCII));
                sum.update(part);
            }
            return sum.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
