package org.legible.publisher.keep;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash that the site itself shows, in addresses and in its manifest. What builds keep is told apart by the {@link Fingerprint}. */
public final class Sha256 {

    private Sha256() {}

    /** That of these bytes, one piece after another, in hexadecimal digits. */
    public static String of(List<byte[]> pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            pieces.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
