package org.legible.publisher.picture;

import java.util.Set;

/**
 * A WebP file (RFC 9649): chunks within one RIFF container. The pixels, their transparency, the colour profile and the frames
 * of an animation are kept; camera data go but for the orientation, as do XMP and unknown chunks, and whatever hangs on
 * behind the end.
 */
final class Webp {

    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final Set<String> FRAME_CHUNKS = Set.of("ALPH", "VP8 ", "VP8L");

    private final byte[] file;
    private final Output chunks = new Output();
    private byte[] canvas = {};
    private byte[] profile = {};
    private ExifOrientation orientation = ExifOrientation.UPRIGHT;
    private Size size;
    private boolean hasPixels;

    Webp(byte[] file) {
        this.file = file;
    }

    Picture read() throws Unusable {
        Input head = new Input(file);
        head.skip(4);
        Input container = head.part(head.u32Little());
        container.skip(4);
        // A chunk of an odd length has a byte behind it that says nothing.
        while (container.left() >= 8) {
            String name = container.letters(4);
            long length = container.u32Little();
            byte[] body = container.take(length);
            if (length % 2 == 1 && container.left() > 0) container.skip(1);
            chunk(name, body);
        }
        if (!hasPixels) throw Unusable.cutOff();
        return new Picture(orientation.seen(size), written());
    }

    private void chunk(String name, byte[] body) throws Unusable {
        switch (name) {
            case "VP8X" -> canvas(body);
            case "VP8 ", "VP8L" -> {
                if (hasPixels) return;
                Size pixels = pixels(name, body);
                if (size == null) size = pixels;
                hasPixels = true;
                write(chunks, name, body);
            }
            case "ALPH" -> write(chunks, name, body);
            case "ANIM" -> {
                if (body.length != 6) throw Unusable.damaged();
                write(chunks, name, body);
            }
            case "ANMF" -> frame(body);
            case "ICCP" -> profile = ColourProfile.cleaned(body);
            // Without a canvas there is no place for it, and readers see the picture as it is stored.
            case "EXIF" -> orientation = canvas.length > 0 ? ExifOrientation.ofMarked(body) : ExifOrientation.UPRIGHT;
            default -> {}
        }
    }

    private void canvas(byte[] body) throws Unusable {
        if (body.length != 10 || canvas.length > 0 || hasPixels) throw Unusable.damaged();
        Input in = new Input(body);
        in.skip(4);
        size = Size.ofPixels(in.u24Little() + 1L, in.u24Little() + 1L);
        canvas = body;
    }

    private void frame(byte[] body) throws Unusable {
        Input in = new Input(body);
        in.skip(6);
        Size.ofPixels(in.u24Little() + 1L, in.u24Little() + 1L);
        in.skip(4);
        Output frame = new Output().add(body, 0, 16);
        boolean shows = false;
        while (in.left() >= 8) {
            String name = in.letters(4);
            byte[] part = in.take(in.u32Little());
            if (part.length % 2 == 1 && in.left() > 0) in.skip(1);
            if (name.startsWith("VP8")) {
                pixels(name, part);
                shows = true;
            }
            if (FRAME_CHUNKS.contains(name)) write(frame, name, part);
        }
        if (!shows || canvas.length == 0) throw Unusable.damaged();
        hasPixels = true;
        write(chunks, "ANMF", frame.bytes());
    }

    private static Size pixels(String name, byte[] body) throws Unusable {
        Input in = new Input(body);
        if (name.equals("VP8L")) {
            if (in.u8() != 0x2F) throw Unusable.damaged();
            long bits = in.u32Little();
            return Size.ofPixels((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
        int frameTag = in.u24Little();
        long firstPart = frameTag >> 5;
        if ((frameTag & 1) != 0 || in.u8() != 0x9D || in.u8() != 0x01 || in.u8() != 0x2A) throw Unusable.damaged();
        Size size = Size.ofPixels(in.u16Little() & 0x3FFF, in.u16Little() & 0x3FFF);
        if (firstPart > in.left()) throw Unusable.cutOff();
        return size;
    }

    private byte[] written() {
        Output inside = new Output().letters("WEBP");
        if (canvas.length > 0) {
            int flags = canvas[0] & ~(HAS_PROFILE | HAS_EXIF | HAS_XMP);
            if (profile.length > 0) flags |= HAS_PROFILE;
            if (!orientation.isUpright()) flags |= HAS_EXIF;
            write(
                    inside,
                    "VP8X",
                    new Output().u8(flags).add(new byte[3]).add(canvas, 4, 6).bytes());
            if (profile.length > 0) write(inside, "ICCP", profile);
        }
        inside.add(chunks.bytes());
        if (canvas.length > 0 && !orientation.isUpright()) write(inside, "EXIF", orientation.tiff());
        return new Output()
                .letters("RIFF")
                .u32Little(inside.size())
                .add(inside.bytes())
                .bytes();
    }

    private static void write(Output out, String name, byte[] body) {
        out.letters(name).u32Little(body.length).add(body);
        if (body.length % 2 == 1) out.u8(0);
    }
}
