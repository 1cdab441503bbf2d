package org.legible.publisher.picture;

/**
 * What the first chunk of a PNG file says.
 *
 * @param size width and height as stored
 * @param bitsPerPixel how many bits each pixel takes
 * @param needsPalette whether pixels are numbers of colours in a list
 * @param interlaced whether the pixels stand in seven passes, for a rough picture first
 */
record PngHeader(Size size, int bitsPerPixel, boolean needsPalette, boolean interlaced) {

    static final int BYTES = 13;

    /** Of each pass of Adam7: the first column and row, and the steps between columns and rows. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    static PngHeader of(byte[] body) throws Unusable {
        Input in = new Input(body);
        Size size = Size.ofPixels(in.u32(), in.u32());
        int depth = in.u8();
        int type = in.u8();
        int methods = in.u16();
        int interlace = in.u8();
        if (methods != 0 || interlace > 1 || !isDepth(depth, type)) throw Unusable.damaged();
        return new PngHeader(size, depth * samples(type), type == 3, interlace == 1);
    }

    /** How many bytes the pixels are when they are unpacked: each row has one more, which names its filter. */
    long unpackedBytes() {
        if (!interlaced) return rows(size.width(), size.height());
        long all = 0;
        for (int[] pass : PASSES) {
            int columns = (size.width() - pass[0] + pass[2] - 1) / pass[2];
            int rows = (size.height() - pass[1] + pass[3] - 1) / pass[3];
            if (columns > 0 && rows > 0) all += rows(columns, rows);
        }
        return all;
    }

    private long rows(long width, long height) {
        return height * (1 + (width * bitsPerPixel + 7) / 8);
    }

    private static int samples(int type) {
        return switch (type) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    private static boolean isDepth(int depth, int type) {
        boolean small = depth == 1 || depth == 2 || depth == 4;
        return switch (type) {
            case 0 -> small || depth == 8 || depth == 16;
            case 3 -> small || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }
}
