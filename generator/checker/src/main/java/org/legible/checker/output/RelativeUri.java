package org.legible.checker.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the path of a file as a relative address, which is all that code hosts accept. */
final class RelativeUri {

    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    /** The address of a file, seen from a folder; a relative path is taken to start there. */
    static String of(String file, Path folder) {
        return encode(relative(file, folder).replace('\\', '/'));
    }

    private static String relative(String file, Path folder) {
        try {
            Path base = folder.toAbsolutePath().normalize();
            return base.relativize(base.resolve(file).normalize()).toString();
        } catch (IllegalArgumentException notHere) {
            // Not a path of this machine, or one on another drive: its name is better than nothing.
            return file.replaceFirst("^([A-Za-z]:)?[/\\\\]+", "");
        }
    }

    private static String encode(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (PLAIN.indexOf(c) >= 0) uri.append(c);
            else uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
