package org.legible.publisher.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG file (W3C PNG, third edition): chunks, each with its length, name and checksum. The pixels, the colours and the frames
 * of an animation are kept; words, times, previews and what only one program knows go, and so does whatever hangs on behind
 * the end.
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final long MAX_CHUNK = Integer.MAX_VALUE;

    /** The chunks that change what is seen, with the most bytes that each can need: nothing else hides in them. */
    private static final Map<String, Integer> SEEN = Map.ofEntries(
            Map.entry("tRNS", 256),
            Map.entry("gAMA", 4),
            Map.entry("cHRM", 32),
            Map.entry("sRGB", 1),
            Map.entry("sBIT", 4),
            Map.entry("bKGD", 6),
            Map.entry("pHYs", 9),
            Map.entry("cICP", 4),
            Map.entry("mDCV", 24),
            Map.entry("cLLI", 8),
            Map.entry("acTL", 8));

    private final Input in;
    private final Output out = new Output();
    private final Output pixels = new Output();
    private final Set<String> once = new HashSet<>();
    private ExifOrientation orientation = ExifOrientation.UPRIGHT;
    private PngHeader header;
    private boolean hasPalette;
    private boolean pixelsWritten;

    Png(byte[] file) {
        in = new Input(file);
    }

    Picture read() throws Unusable {
        if (!Arrays.equals(in.take(SIGNATURE.length), SIGNATURE)) throw Unusable.damaged();
        out.add(SIGNATURE);
        boolean more = true;
        while (more) more = chunk();
        byte[] bytes = out.bytes();
        return new Picture(orientation.seen(header.size()), bytes);
    }

    private boolean chunk() throws Unusable {
        long length = in.u32();
        if (length > MAX_CHUNK) throw Unusable.damaged();
        String name = in.letters(4);
        byte[] body = in.take(length);
        boolean whole = in.u32() == checksum(name, body);
        // An optional chunk that is damaged shows nothing; browsers pass over it.
        boolean optional = Character.isLowerCase(name.charAt(0));
        if (!whole && !optional) throw Unusable.damaged();
        if (header == null && !name.equals("IHDR")) throw Unusable.damaged();
        if (!name.equals("IDAT")) endPixels();
        switch (name) {
            case "IHDR" -> header(body);
            case "PLTE" -> palette(body);
            case "IDAT" -> {
                if (pixelsWritten) throw Unusable.damaged();
                pixels.add(body);
            }
            case "IEND" -> end();
            default -> {
                if (!optional) throw Unusable.unusual("a PNG file of a rare kind");
                if (whole) optional(name, body);
            }
        }
        return !name.equals("IEND");
    }

    private void header(byte[] body) throws Unusable {
        if (header != null || body.length != PngHeader.BYTES) throw Unusable.damaged();
        header = PngHeader.of(body);
        write("IHDR", body);
    }

    private void palette(byte[] body) throws Unusable {
        if (hasPalette || body.length == 0 || body.length > 768 || body.length % 3 != 0) throw Unusable.damaged();
        hasPalette = true;
        write("PLTE", body);
    }

    private void optional(String name, byte[] body) throws Unusable {
        if (name.equals("eXIf")) orientation = ExifOrientation.ofMarked(body);
        else if (name.equals("iCCP")) profile(body);
        else if (name.equals("fcTL")) frame(body);
        else if (name.equals("fdAT")) write(name, body);
        else if (SEEN.containsKey(name) && body.length <= SEEN.get(name) && once.add(name)) write(name, body);
    }

    // A frame that leaves the canvas would be refused by browsers, and could ask for any amount of memory.
    private void frame(byte[] body) throws Unusable {
        if (body.length != 26) throw Unusable.damaged();
        Input frame = new Input(body);
        frame.skip(4);
        long width = frame.u32();
        long height = frame.u32();
        if (frame.u32() + width > header.size().width()
                || frame.u32() + height > header.size().height()) throw Unusable.damaged();
        write("fcTL", body);
    }

    private void profile(byte[] body) {
        int nameEnd = 0;
        while (nameEnd < body.length && body[nameEnd] != 0) nameEnd++;
        if (nameEnd + 2 > body.length) return;
        byte[] cleaned = ColourProfile.cleaned(
                Zlib.inflated(body, nameEnd + 2, body.length - nameEnd - 2, ColourProfile.MAX_BYTES));
        if (cleaned.length > 0)
            write(
                    "iCCP",
                    new Output()
                            .letters("profile")
                            .u16(0)
                            .add(Zlib.stored(cleaned))
                            .bytes());
    }

    // The pixels are unpacked, not kept, to see that they are all there; what hangs on behind them in their own chunk
    // goes.
    private void endPixels() throws Unusable {
        if (pixels.size() == 0 || pixelsWritten) return;
        if (header.needsPalette() && !hasPalette) throw Unusable.damaged();
        byte[] packed = pixels.bytes();
        int used = Zlib.bytesUsed(packed, header.unpackedBytes());
        write("IDAT", Arrays.copyOf(packed, used));
        pixelsWritten = true;
    }

    private void end() throws Unusable {
        if (!pixelsWritten) throw Unusable.damaged();
        if (!orientation.isUpright()) write("eXIf", orientation.tiff());
        write("IEND", new byte[0]);
    }

    private void write(String name, byte[] body) {
        out.u32(body.length).letters(name).add(body).u32(checksum(name, body));
    }

    private static long checksum(String name, byte[] body) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(body);
        return sum.getValue();
    }
}
