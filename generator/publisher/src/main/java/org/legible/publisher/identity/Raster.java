package org.legible.publisher.identity;

import java.util.Arrays;
import org.legible.publisher.motif.Drawing;

/**
 * A picture of few colours, painted in whole numbers alone: every machine paints the same. Its pixels are numbers of
 * colours; the first, 0, is the ground.
 */
final class Raster {

    private final int width;
    private final int height;
    private final byte[] pixels;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new byte[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The number of the colour of a pixel. */
    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** True if two rows are alike. */
    boolean hasSameRows(int one, int other) {
        return Arrays.equals(pixels, one * width, (one + 1) * width, pixels, other * width, (other + 1) * width);
    }

    /** Paints a rectangle, as far as it lies in the picture. */
    void fill(int x, int y, int across, int down, int colour) {
        for (int row = Math.max(0, y); row < Math.min(height, y + down); row++)
            for (int column = Math.max(0, x); column < Math.min(width, x + across); column++)
                pixels[row * width + column] = (byte) colour;
    }

    /**
     * Paints a drawing into a box, as large as fits into it, at its left and foot.
     *
     * @param box its left and upper edge, width and height
     * @param colours the number of the colour of each role, by its place among them
     */
    void draw(Drawing drawing, Box box, int... colours) {
        boolean isWide = (long) drawing.width() * box.height() > (long) drawing.height() * box.width();
        int up = isWide ? box.width() : box.height();
        int down = isWide ? drawing.width() : drawing.height();
        int top = box.y() + box.height() - drawing.height() * up / down;
        for (Drawing.Stroke stroke : drawing.strokes())
            for (Drawing.Line line : stroke.lines()) {
                int colour = colours[stroke.role().ordinal()];
                // Twice as large as it is, so that half of its thickness is a whole number.
                int thick = stroke.thickness();
                boolean isRound = stroke.isRound();
                int left = 2 * Math.min(line.x(), line.x() + line.across()) - (line.across() == 0 ? thick : 0);
                int above = 2 * Math.min(line.y(), line.y() + line.down()) - (line.down() == 0 ? thick : 0);
                int right = 2 * Math.max(line.x(), line.x() + line.across()) + (line.across() == 0 ? thick : 0);
                int below = 2 * Math.max(line.y(), line.y() + line.down()) + (line.down() == 0 ? thick : 0);
                int x = box.x() + left * up / (2 * down);
                int y = top + above * up / (2 * down);
                int across = Math.max(1, box.x() + right * up / (2 * down) - x);
                int deep = Math.max(1, top + below * up / (2 * down) - y);
                if (isRound) disc(x, y, across, colour);
                else fill(x, y, across, deep, colour);
            }
    }

    private void disc(int x, int y, int size, int colour) {
        for (int row = 0; row < size; row++)
            for (int column = 0; column < size; column++) {
                int across = 2 * column + 1 - size;
                int down = 2 * row + 1 - size;
                if (across * across + down * down <= size * size) fill(x + column, y + row, 1, 1, colour);
            }
    }

    /** Where something is painted. */
    record Box(int x, int y, int width, int height) {}
}
