package org.legible.publisher.identity;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import org.legible.checker.css.Colour;

/**
 * Writes pictures of at most sixteen colours as PNG. {@link javax.imageio} and {@link java.util.zip.Deflater} would do it too,
 * but what they write depends on the version of zlib beneath them, and a site must come out the same wherever it is built.
 */
final class FlatPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 4;
    private static final int PALETTE = 3;
    private static final int UP = 2;

    private FlatPng() {}

    static byte[] write(Raster picture, List<Colour> colours) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        file.writeBytes(chunk("IHDR", header(picture)));
        file.writeBytes(chunk("PLTE", palette(colours)));
        file.writeBytes(chunk("IDAT", zlib(rows(picture))));
        file.writeBytes(chunk("IEND", new byte[0]));
        return file.toByteArray();
    }

    private static byte[] header(Raster picture) {
        return bytes(out -> {
            out.writeInt(picture.width());
            out.writeInt(picture.height());
            out.write(new byte[] {BITS, PALETTE, 0, 0, 0});
        });
    }

    private static byte[] palette(List<Colour> colours) {
        ByteArrayOutputStream palette = new ByteArrayOutputStream();
        for (Colour colour : colours) {
            palette.write((int) Math.round(colour.red() * 255));
            palette.write((int) Math.round(colour.green() * 255));
            palette.write((int) Math.round(colour.blue() * 255));
        }
        return palette.toByteArray();
    }

    // Each row as what differs from the one above it, which is nothing in most.
    private static byte[] rows(Raster picture) {
        int length = (picture.width() * BITS + 7) / 8;
        byte[] above = new byte[length];
        byte[] rows = new byte[(length + 1) * picture.height()];
        int at = 0;
        for (int y = 0; y < picture.height(); y++) {
            rows[at++] = UP;
            if (y > 0 && picture.hasSameRows(y - 1, y)) {
                at += length;
                continue;
            }
            byte[] row = new byte[length];
            for (int x = 0; x < picture.width(); x++)
                row[x / 2] |= (byte) (picture.at(x, y) << (x % 2 == 0 ? BITS : 0));
            for (int i = 0; i < length; i++) rows[at++] = (byte) (row[i] - above[i]);
            above = row;
        }
        return rows;
    }

    private static byte[] zlib(byte[] data) {
        Adler32 sum = new Adler32();
        sum.update(data);
        return bytes(out -> {
            out.writeShort(0x7801);
            out.write(RunDeflate.write(data));
            out.writeInt((int) sum.getValue());
        });
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = bytes(out -> {
            out.write(type.getBytes(StandardCharsets.US_ASCII));
            out.write(data);
        });
        CRC32 sum = new CRC32();
        sum.update(named);
        return bytes(out -> {
            out.writeInt(data.length);
            out.write(named);
            out.writeInt((int) sum.getValue());
        });
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
