package org.legible.checker.rule.media;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the headers of a sound or film tell: MP4 and its relatives (ISO 14496-12), WebM and Matroska (RFC 9559), WAV, and by {@link Sound} what has nothing but sound. The
 * recording itself is not decoded.
 *
 * @param sound whether it has a track of sound
 * @param picture whether it has a track of pictures
 * @param seconds how long it lasts, where the headers say so
 */
record Recording(boolean sound, boolean picture, OptionalDouble seconds) {

    /** Reads a file; empty where it is of another kind, is broken, or its tracks are not all described. */
    static Optional<Recording> read(FileBytes file) {
        try {
            if (file.named(4, "ftyp")) return new Boxes(file).read();
            if (file.length() > 4 && file.number(0, 4) == 0x1A45DFA3L) return new Matroska(file).read();
            if (file.named(0, "RIFF") && file.named(8, "WAVE")) return wave(file);
            return Sound.read(file);
        } catch (IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Recording> wave(FileBytes file) {
        long rate = file.reversed(28, 4);
        long at = 12;
        while (at + 8 <= file.length()) {
            long size = file.reversed(at + 4, 4);
            if (file.named(at, "data") && rate > 0)
                return Optional.of(new Recording(true, false, OptionalDouble.of((double) size / rate)));
            at += 8 + size + (size & 1);
        }
        return Optional.empty();
    }

    /** The boxes of an MP4 or MOV file: "moov" describes the whole, a "trak" in it each track. */
    private static final class Boxes {
        private final FileBytes file;
        private boolean sound;
        private boolean picture;
        private boolean described;
        private OptionalDouble seconds = OptionalDouble.empty();

        Boxes(FileBytes file) {
            this.file = file;
        }

        Optional<Recording> read() {
            walk(0, file.length(), 0);
            return described ? Optional.of(new Recording(sound, picture, seconds)) : Optional.empty();
        }

        private void walk(long from, long to, int depth) {
            long at = from;
            while (at + 8 <= to && depth < 6) {
                long size = file.number(at, 4);
                int header = 8;
                if (size == 1) {
                    size = file.number(at + 8, 8);
                    header = 16;
                } else if (size == 0) {
                    size = to - at;
                }
                if (size < header || at + size > to) return;
                String name = file.text(at + 4, 4);
                box(name, at + header, at + size, depth);
                at += size;
            }
        }

        private void box(String name, long from, long to, int depth) {
            switch (name) {
                case "moov" -> {
                    described = true;
                    walk(from, to, depth + 1);
                }
                case "trak", "mdia" -> walk(from, to, depth + 1);
                case "mvhd" -> seconds = duration(from);
                case "hdlr" -> {
                    sound |= file.named(from + 8, "soun");
                    picture |= file.named(from + 8, "vide");
                }
                default -> {
                    // The others do not say what is asked here.
                }
            }
        }

        private OptionalDouble duration(long from) {
            boolean wide = file.at(from) == 1;
            long scale = file.number(from + (wide ? 20 : 12), 4);
            long length = file.number(from + (wide ? 24 : 16), wide ? 8 : 4);
            // All ones stand for a length that is not known, 0 for one that comes in pieces.
            boolean known = scale > 0 && length > 0 && length != (wide ? -1 : 0xFFFFFFFFL);
            return known ? OptionalDouble.of((double) length / scale) : OptionalDouble.empty();
        }
    }

    /** The elements of a WebM or Matroska file, of which each has a name, a length and its content. */
    private static final class Matroska {
        private static final long SEGMENT = 0x18538067L;
        private static final long INFO = 0x1549A966L;
        private static final long TIMESTAMP_SCALE = 0x2AD7B1L;
        private static final long DURATION = 0x4489L;
        private static final long TRACKS = 0x1654AE6BL;
        private static final long TRACK_ENTRY = 0xAEL;
        private static final long TRACK_TYPE = 0x83L;
        private static final long CLUSTER = 0x1F43B675L;

        private final FileBytes file;
        private long at;
        private boolean sound;
        private boolean picture;
        private boolean described;
        private double scale = 1_000_000;
        private double length;

        Matroska(FileBytes file) {
            this.file = file;
        }

        Optional<Recording> read() {
            walk(file.length(), 0);
            if (!described) return Optional.empty();
            OptionalDouble seconds = length > 0 ? OptionalDouble.of(length * scale / 1e9) : OptionalDouble.empty();
            return Optional.of(new Recording(sound, picture, seconds));
        }

        private void walk(long end, int depth) {
            while (at < end && depth < 5) {
                long id = variable(false);
                long size = variable(true);
                if (id == CLUSTER || size < 0 && id != SEGMENT) return;
                long stop = size < 0 ? file.length() : at + size;
                if (id == SEGMENT) {
                    walk(Math.min(stop, file.length()), depth + 1);
                    return;
                }
                if (stop > file.length()) return;
                if (id == TRACKS) described = true;
                if (id == INFO || id == TRACKS || id == TRACK_ENTRY) walk(stop, depth + 1);
                else value(id, (int) size);
                at = stop;
            }
        }

        private void value(long id, int size) {
            if (id == TRACK_TYPE) {
                picture |= file.number(at, size) == 1;
                sound |= file.number(at, size) == 2;
            } else if (id == TIMESTAMP_SCALE) {
                scale = file.number(at, size);
            } else if (id == DURATION) {
                length = size == 4
                        ? Float.intBitsToFloat((int) file.number(at, 4))
                        : Double.longBitsToDouble(file.number(at, 8));
            }
        }

        /** A number whose first bits say how many bytes it has; -1 where all its bits are set, which means unknown. */
        private long variable(boolean masked) {
            int bytes = Integer.numberOfLeadingZeros(file.at(at)) - 23;
            if (bytes > 8) throw new IndexOutOfBoundsException();
            long value = file.number(at, bytes);
            at += bytes;
            if (!masked) return value;
            long bits = (1L << 7 * bytes) - 1;
            return (value & bits) == bits ? -1 : value & bits;
        }
    }
}
