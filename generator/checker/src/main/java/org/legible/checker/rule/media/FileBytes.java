package org.legible.checker.rule.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.legible.checker.Resources;

/** The bytes of a file, of which only those are read that somebody asks for; asking beyond its end throws. */
final class FileBytes {

    private static final int WINDOW = 64 << 10;

    /** Headers that need more windows than this are not read to their end. */
    private static final int MOST_WINDOWS = 200;

    /** Reads bytes of the file. */
    private interface Part {
        byte[] read(long from, int length);
    }

    private final Part part;
    private final long length;
    private byte[] window = {};
    private long start;
    private int windows;

    private FileBytes(Part part, long length) {
        this.part = part;
        this.length = length;
    }

    /** A file that is in memory. */
    static FileBytes of(byte[] file) {
        return new FileBytes(
                (from, count) -> Arrays.copyOfRange(file, (int) from, (int) Math.min(from + count, file.length)),
                file.length);
    }

    /** A file beside the page; empty where there is none. */
    static Optional<FileBytes> of(Resources resources, String path) {
        OptionalLong size = resources.size(path);
        if (size.isEmpty()) return Optional.empty();
        Part part = (from, count) -> resources.bytes(path, from, count).orElse(new byte[0]);
        return Optional.of(new FileBytes(part, size.getAsLong()));
    }

    long length() {
        return length;
    }

    /** One byte, from 0 to 255. */
    int at(long place) {
        if (place < start || place >= start + window.length) {
            if (place < 0 || place >= length || windows++ == MOST_WINDOWS) throw new IndexOutOfBoundsException();
            // A file is read forwards, and its end backwards.
            start = place < start ? Math.max(0, place - WINDOW + 1) : place;
            window = part.read(start, WINDOW);
            if (place >= start + window.length) throw new IndexOutOfBoundsException();
        }
        return window[(int) (place - start)] & 0xff;
    }

    /** A number with its greatest byte first. */
    long number(long place, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) value = value << 8 | at(place + i);
        return value;
    }

    /** A number of up to four bytes with its smallest byte first. */
    long reversed(long place, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) value = value << 8 | at(place + i);
        return value;
    }

    /** Whether these letters stand at a place. */
    boolean named(long place, String name) {
        if (place < 0 || place + name.length() > length) return false;
        for (int i = 0; i < name.length(); i++) if (at(place + i) != name.charAt(i)) return false;
        return true;
    }

    /** Some letters, a byte each. */
    String text(long place, int bytes) {
        byte[] letters = new byte[bytes];
        for (int i = 0; i < bytes; i++) letters[i] = (byte) at(place + i);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
