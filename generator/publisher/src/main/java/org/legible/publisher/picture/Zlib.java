package org.legible.publisher.picture;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Packed data as PNG holds them (RFC 1950). */
final class Zlib {

    private static final int BLOCK = 0xFFFF;

    private Zlib() {}

    /**
     * How many bytes of packed data belong to them; they must unpack to as many bytes as are needed.
     *
     * @throws Unusable if they are damaged, or there are too few
     */
    static int bytesUsed(byte[] packed, long needed) throws Unusable {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] row = new byte[1 << 16];
            // What is more than the pixels need is never unpacked, so that a small file cannot cost much.
            while (inflater.getBytesWritten() <= needed && !inflater.finished()) {
                if (inflater.inflate(row) == 0 && (inflater.needsInput() || inflater.needsDictionary()))
                    throw Unusable.cutOff();
            }
            if (!inflater.finished()) throw Unusable.damaged();
            if (inflater.getBytesWritten() < needed) throw Unusable.cutOff();
            return (int) inflater.getBytesRead();
        } catch (DataFormatException broken) {
            throw Unusable.damaged();
        } finally {
            inflater.end();
        }
    }

    /** The unpacked data; empty if they are damaged or more than {@code most}. */
    static byte[] inflated(byte[] packed, int from, int count, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, from, count);
            Output out = new Output();
            byte[] some = new byte[1 << 13];
            while (!inflater.finished()) {
                int got = inflater.inflate(some);
                if (got == 0 || out.size() + got > most) return new byte[0];
                out.add(some, 0, got);
            }
            return out.bytes();
        } catch (DataFormatException broken) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    /** Data in the form of packed ones, as they are: how far data are packed differs between machines, and sites may not. */
    static byte[] stored(byte[] data) {
        Output out = new Output().u16(0x7801);
        for (int from = 0; from < data.length; from += BLOCK) {
            int count = Math.min(BLOCK, data.length - from);
            out.u8(from + count == data.length ? 1 : 0);
            out.u16Little(count).u16Little(~count).add(data, from, count);
        }
        Adler32 sum = new Adler32();
        sum.update(data);
        return out.u32(sum.getValue()).bytes();
    }
}
