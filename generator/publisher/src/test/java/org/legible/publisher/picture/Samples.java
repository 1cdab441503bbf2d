package org.legible.publisher.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures made for tests, with and without secrets in their metadata. */
final class Samples {

    /** What no published picture may hold. */
    static final String SECRET = "51.7520N Anna Field";

    /** A WebP picture of 12 by 8 pixels with a colour profile, as a browser saves it. */
    static final byte[] WEBP = Base64.getDecoder().decode("""
            UklGRjwCAABXRUJQVlA4WAoAAAAgAAAACwAABwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAA
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
            AAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAA
            AChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZ
            WiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAA
            E9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggTgAAAJAC
            AJ0BKgwACAABQCYlsAJ0ugH4AHkgA33/KQcAAP6yP9+eZJ9G/ltk2SGeHCLYkB1oac57X/nX3j39YulzB0XwP2OBdLyoveDWFugAAA==
            """.replaceAll("\\s", ""));

    private Samples() {}

    /** A picture of coloured squares. */
    static byte[] made(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++)
            for (int y = 0; y < height; y++)
                image.setRGB(x, y, (x / 3 * 40) << 16 | (y / 3 * 60) << 8 | (x ^ y) & 0xFF);
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The pixels, as a decoder that knows nothing of us sees them. */
    static int[] pixels(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Camera data in either order of bytes: an orientation, and a secret in the field for the artist. */
    static byte[] camera(int orientation, boolean little) {
        byte[] secret = SECRET.getBytes(UTF_8);
        Output out = new Output().letters(little ? "II" : "MM");
        if (little)
            out.u16Little(42)
                    .u32Little(8)
                    .u16Little(2)
                    .u16Little(0x0112)
                    .u16Little(3)
                    .u32Little(1)
                    .u16Little(orientation)
                    .u16(0)
                    .u16Little(0x013B)
                    .u16Little(2)
                    .u32Little(secret.length)
                    .u32Little(38)
                    .u32(0);
        else
            out.u16(42)
                    .u32(8)
                    .u16(2)
                    .u16(0x0112)
                    .u16(3)
                    .u32(1)
                    .u16(orientation)
                    .u16(0)
                    .u16(0x013B)
                    .u16(2)
                    .u32(secret.length)
                    .u32(38)
                    .u32(0);
        return out.add(secret).bytes();
    }

    /** A JPEG file with more behind its first marker. */
    static byte[] jpeg(byte[] plain, byte[]... segments) {
        Output out = new Output().add(plain, 0, 2);
        for (byte[] segment : segments) out.add(segment);
        return out.add(plain, 2, plain.length - 2).bytes();
    }

    /** A segment of a JPEG file. */
    static byte[] segment(int marker, byte[] body) {
        return new Output().u8(0xFF).u8(marker).u16(body.length + 2).add(body).bytes();
    }

    /** A PNG file with more behind its header. */
    static byte[] png(byte[] plain, byte[]... chunks) {
        Output out = new Output().add(plain, 0, 33);
        for (byte[] chunk : chunks) out.add(chunk);
        return out.add(plain, 33, plain.length - 33).bytes();
    }

    /** A chunk of a PNG file. */
    static byte[] chunk(String name, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(latin(name));
        sum.update(body);
        return new Output()
                .u32(body.length)
                .letters(name)
                .add(body)
                .u32(sum.getValue())
                .bytes();
    }

    /** A WebP file with more at its end, and a header that says so. */
    static byte[] webp(String name, byte[] body, int flag) {
        Output more = new Output()
                .add(WEBP, 8, WEBP.length - 8)
                .letters(name)
                .u32Little(body.length)
                .add(body);
        if (body.length % 2 == 1) more.u8(0);
        byte[] file = new Output()
                .letters("RIFF")
                .u32Little(more.size())
                .add(more.bytes())
                .bytes();
        file[20] |= (byte) flag;
        return file;
    }

    /** A GIF file with more in front of its first frame. */
    static byte[] gif(byte[] plain, byte[]... blocks) {
        int start = 13 + ((plain[10] & 0x80) != 0 ? 3 << (plain[10] & 7) + 1 : 0);
        Output out = new Output().add(plain, 0, start);
        for (byte[] block : blocks) out.add(block);
        return out.add(plain, start, plain.length - start).bytes();
    }

    /** A colour profile whose name is a secret. */
    static byte[] profile() {
        byte[] secret = latin("desc\0\0\0\0\0\0\0\24" + SECRET + "\0");
        byte[] point = latin("XYZ \0\0\0\0\0\0\0\1\0\0\0\2\0\0\0\3");
        Output tags = new Output().u32(2);
        tags.letters("desc").u32(156).u32(secret.length);
        tags.letters("wtpt").u32(156L + secret.length).u32(point.length);
        return new Output()
                .u32(0)
                .letters("anna")
                .u32(0x02100000)
                .letters("mntrRGB XYZ ")
                .add(new byte[12])
                .letters("acsp")
                .add(new byte[88])
                .add(tags.bytes())
                .add(secret)
                .add(point)
                .bytes();
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    /** A file as text of one letter for each byte. */
    static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }

    /** What is published of a file; it must be publishable. */
    static Picture read(String name, byte[] file) {
        PictureResult result = Pictures.read(name, file);
        if (result instanceof Picture picture) return picture;
        throw new AssertionError(result);
    }

    /** Why a file is refused; it must be. */
    static String refused(String name, byte[] file) {
        PictureResult result = Pictures.read(name, file);
        if (result instanceof Refusal refusal) return refusal.what();
        throw new AssertionError("published");
    }
}
