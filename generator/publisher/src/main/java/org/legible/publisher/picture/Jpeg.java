package org.legible.publisher.picture;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A JPEG file (ITU-T T.81): segments, each behind a marker, and between them the pixels. What shows the pixels is kept, with
 * the colour profile and the orientation; all other application data, comments and previews go, and so does whatever hangs
 * on behind the end, such as the film of a motion photo.
 */
final class Jpeg {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final String PROFILE = "ICC_PROFILE\0";

    private final Input in;
    private final Output tables = new Output();
    private final Output head = new Output();
    private final Map<Integer, byte[]> profile = new TreeMap<>();
    private ExifOrientation orientation = ExifOrientation.UPRIGHT;
    private Size size;
    private boolean hasPixels;

    Jpeg(byte[] file) {
        in = new Input(file);
    }

    Picture read() throws Unusable {
        if (in.u16() != (0xFF00 | SOI)) throw Unusable.damaged();
        for (int marker = marker(); marker != EOI; marker = marker()) segment(marker);
        if (size == null || !hasPixels) throw Unusable.damaged();
        Output out = new Output().u16(0xFF00 | SOI).add(head.bytes());
        if (!orientation.isUpright())
            write(
                    out,
                    APP1,
                    new Output().letters("Exif\0\0").add(orientation.tiff()).bytes());
        writeProfile(out);
        byte[] bytes = out.add(tables.bytes()).u16(0xFF00 | EOI).bytes();
        return new Picture(orientation.seen(size), bytes);
    }

    // Decoders look for the next marker and pass over what stands before it; a marker may have fill bytes.
    private int marker() throws Unusable {
        while (true) {
            while (in.u8() != 0xFF) {}
            int marker = in.u8();
            while (marker == 0xFF) marker = in.u8();
            if (marker != 0) return marker;
        }
    }

    private void segment(int marker) throws Unusable {
        if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) return;
        if (marker < 0xC0 || marker == SOI) throw Unusable.damaged();
        int length = in.u16();
        if (length < 2) throw Unusable.damaged();
        byte[] body = in.take(length - 2L);
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> frame(marker, body);
            case 0xC4, 0xDB, 0xDD -> {
                if (!JpegTable.isSound(marker, body)) throw Unusable.damaged();
                write(tables, marker, body);
            }
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF, 0xDE, 0xDF ->
                throw Unusable.unusual("a JPEG file of a rare kind");
            case SOS -> scan(body);
            case APP0 -> jfif(body);
            case APP1 -> exif(body);
            case APP2 -> profilePart(body);
            case APP14 -> adobe(body);
            default -> {}
        }
    }

    private void frame(int marker, byte[] body) throws Unusable {
        Input frame = new Input(body);
        int bits = frame.u8();
        int height = frame.u16();
        int width = frame.u16();
        int components = frame.u8();
        if (size != null || body.length != 6 + 3 * components) throw Unusable.damaged();
        if (bits != 8 || components != 1 && components != 3 && components != 4)
            throw Unusable.unusual("a JPEG file of a rare kind");
        size = Size.ofPixels(width, height);
        write(tables, marker, body);
    }

    private void scan(byte[] body) throws Unusable {
        if (size == null || body.length < 6 || body.length != 4 + 2 * (body[0] & 0xFF)) throw Unusable.damaged();
        write(tables, SOS, body);
        int start = in.position();
        // Within the pixels, FF is followed by 00 or by a restart marker; anything else ends them.
        while (true) {
            while (in.peek() != 0xFF) in.u8();
            int end = in.position();
            in.u8();
            int next = in.peek();
            if (next == 0 || next >= 0xD0 && next <= 0xD7) continue;
            if (next == 0xFF) continue;
            hasPixels |= end > start;
            in.back(1);
            tables.add(in.since(start));
            return;
        }
    }

    // Only whether the file says that its colours are those of JFIF matters, and its density; the preview goes.
    private void jfif(byte[] body) {
        boolean jfif = body.length >= 14 && startsWith(body, "JFIF\0");
        if (jfif && head.size() == 0)
            write(head, APP0, new Output().add(body, 0, 12).u16(0).bytes());
    }

    private void exif(byte[] body) {
        if (startsWith(body, "Exif\0") && orientation.isUpright()) orientation = ExifOrientation.ofMarked(body);
    }

    private void profilePart(byte[] body) {
        int start = PROFILE.length() + 2;
        if (startsWith(body, PROFILE) && body.length > start)
            profile.putIfAbsent(body[PROFILE.length()] & 0xFF, Arrays.copyOfRange(body, start, body.length));
    }

    // Tells how three or four colours are to be read; without it a photograph for print turns to its negative.
    private void adobe(byte[] body) {
        if (body.length >= 12 && startsWith(body, "Adobe")) write(tables, APP14, Arrays.copyOf(body, 12));
    }

    private void writeProfile(Output out) {
        Output whole = new Output();
        profile.values().forEach(whole::add);
        byte[] cleaned = ColourProfile.cleaned(whole.bytes());
        int most = 0xFFFF - 2 - PROFILE.length() - 2;
        int parts = (cleaned.length + most - 1) / most;
        for (int i = 0; i < parts && parts <= 255; i++) {
            int count = Math.min(most, cleaned.length - i * most);
            Output part = new Output().letters(PROFILE).u8(i + 1).u8(parts).add(cleaned, i * most, count);
            write(out, APP2, part.bytes());
        }
    }

    private static void write(Output out, int marker, byte[] body) {
        out.u16(0xFF00 | marker).u16(body.length + 2).add(body);
    }

    private static boolean startsWith(byte[] body, String letters) {
        if (body.length < letters.length()) return false;
        for (int i = 0; i < letters.length(); i++) if (body[i] != letters.charAt(i)) return false;
        return true;
    }
}
