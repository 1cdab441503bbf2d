package org.legible.publisher.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A GIF file (GIF89a): blocks of data in short parts. The frames, their timing and how often they repeat are kept; comments,
 * text that nothing shows, and what programs note for themselves go, and so does whatever hangs on behind the end.
 */
final class Gif {

    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2C;
    private static final int END = 0x3B;
    private static final int TIMING = 0xF9;
    private static final int PLAIN_TEXT = 0x01;
    private static final int APPLICATION = 0xFF;

    private final Input in;
    private final Output out = new Output();
    private byte[] timing = {};
    private Size size;
    private int screenWidth;
    private int screenHeight;

    Gif(byte[] file) {
        in = new Input(file);
    }

    Picture read() throws Unusable {
        screen();
        for (int block = in.u8(); block != END; block = in.u8()) {
            switch (block) {
                case EXTENSION -> extension();
                case FRAME -> frame();
                // Some programs write empty parts between the blocks.
                case 0 -> {}
                default -> throw Unusable.damaged();
            }
        }
        if (size == null) throw Unusable.damaged();
        return new Picture(size, out.u8(END).bytes());
    }

    private void screen() throws Unusable {
        int start = in.position();
        in.skip(6);
        screenWidth = in.u16Little();
        screenHeight = in.u16Little();
        int flags = in.u8();
        in.skip(2);
        colours(flags);
        out.add(in.since(start));
    }

    private void colours(int flags) throws Unusable {
        if ((flags & 0x80) != 0) in.skip(3L << (flags & 7) + 1);
    }

    private void extension() throws Unusable {
        int label = in.u8();
        int start = in.position();
        Output parts = parts();
        if (label == TIMING)
            timing = new Output().u8(EXTENSION).u8(TIMING).add(in.since(start)).bytes();
        // What a timing was for goes with its timing.
        else if (label == PLAIN_TEXT) timing = new byte[0];
        else if (label == APPLICATION) application(parts.bytes());
        if (label == TIMING && parts.size() != 4) throw Unusable.damaged();
    }

    private void application(byte[] parts) {
        String text = new String(parts, ISO_8859_1);
        boolean repeats = text.startsWith("NETSCAPE2.0\1") || text.startsWith("ANIMEXTS1.0\1");
        if (!repeats || parts.length < 14) return;
        out.u8(EXTENSION).u8(APPLICATION).u8(11).add(parts, 0, 11);
        out.u8(3).add(parts, 11, 3).u8(0);
    }

    private void frame() throws Unusable {
        int start = in.position();
        in.skip(4);
        int width = in.u16Little();
        int height = in.u16Little();
        Size frame = Size.ofPixels(width, height);
        colours(in.u8());
        int codeBits = in.u8();
        if (codeBits < 1 || codeBits > 11) throw Unusable.damaged();
        if (parts().size() == 0) throw Unusable.damaged();
        // A screen of nothing is as large as the first frame.
        if (size == null)
            size = screenWidth == 0 || screenHeight == 0 ? frame : Size.ofPixels(screenWidth, screenHeight);
        out.add(timing).u8(FRAME).add(in.since(start));
        timing = new byte[0];
    }

    private Output parts() throws Unusable {
        Output all = new Output();
        for (int length = in.u8(); length != 0; length = in.u8()) all.add(in.take(length));
        return all;
    }
}
