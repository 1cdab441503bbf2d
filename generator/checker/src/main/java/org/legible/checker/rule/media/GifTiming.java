package org.legible.checker.rule.media;

import java.util.Optional;

/**
 * How a GIF picture moves, by the blocks of the GIF89a format; the picture itself is not decoded.
 *
 * @param frames how many pictures it holds
 * @param hundredths how long all of them are shown once, in hundredths of a second, as browsers time them
 * @param rounds how often they are shown, 0 for ever
 */
record GifTiming(int frames, long hundredths, int rounds) {

    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2c;
    private static final int TRAILER = 0x3b;
    private static final int GRAPHIC_CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;

    /** Browsers show a frame with a shorter time than two hundredths for ten. */
    private static final int SHORTEST = 2;

    private static final int INSTEAD = 10;

    /** Whether it moves, and goes on for longer than five seconds, which is what WCAG 2.2.2 allows. */
    boolean movesForLong() {
        return frames > 1 && (rounds == 0 || hundredths * rounds > 500);
    }

    /** Reads a file; empty where it is no GIF or breaks off before its first picture. */
    static Optional<GifTiming> read(byte[] file) {
        if (file.length < 13 || file[0] != 'G' || file[1] != 'I' || file[2] != 'F') return Optional.empty();
        int at = 13 + table(file[10]);
        int frames = 0;
        int rounds = 1;
        long time = 0;
        int next = 0;
        while (at + 1 < file.length && byteAt(file, at) != TRAILER) {
            int block = byteAt(file, at);
            if (block == EXTENSION) {
                int kind = byteAt(file, at + 1);
                if (kind == GRAPHIC_CONTROL) next = number(file, at + 4);
                // "NETSCAPE2.0" is followed by a block with how often to begin again.
                if (kind == APPLICATION && byteAt(file, at + 14) == 3) {
                    int again = number(file, at + 16);
                    rounds = again == 0 ? 0 : again + 1;
                }
                at = afterBlocks(file, at + 2);
            } else if (block == PICTURE) {
                frames++;
                time += next < SHORTEST ? INSTEAD : next;
                next = 0;
                at = afterBlocks(file, at + 11 + table((byte) byteAt(file, at + 9)));
            } else {
                break;
            }
        }
        return frames == 0 ? Optional.empty() : Optional.of(new GifTiming(frames, time, rounds));
    }

    /** The size of the colour table that a byte of flags announces. */
    private static int table(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /** Where the chain of sub-blocks that begins here ends. */
    private static int afterBlocks(byte[] file, int from) {
        int at = from;
        while (at < file.length && byteAt(file, at) != 0) at += byteAt(file, at) + 1;
        return at + 1;
    }

    private static int number(byte[] file, int at) {
        return byteAt(file, at) | byteAt(file, at + 1) << 8;
    }

    private static int byteAt(byte[] file, int at) {
        return at < file.length ? file[at] & 0xff : 0;
    }
}
