package org.legible.checker.rule.style;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.legible.checker.css.Colour;

/**
 * The colours in a picture, row by row.
 *
 * @param low the least of each channel in every row, as 0xRRGGBB
 * @param high the most of each channel
 * @param opaque whether nothing shines through anywhere
 */
record Pixels(int[] low, int[] high, boolean opaque) {

    private static final int MOST_BYTES = 8 << 20;
    private static final long MOST_PIXELS = 6_000_000;

    /** Reads a still picture in one of the formats that the JDK knows; empty for all else, broken and huge ones included. */
    static Optional<Pixels> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES || animated(bytes)) return Optional.empty();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, false, true);
                boolean small = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                if (!small || reader.getNumImages(true) > 1) return Optional.empty();
                return Optional.of(summary(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** Animated PNG says so in a chunk near its start; the JDK reads its first frame only. */
    private static boolean animated(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
        return start.startsWith("\u0089PNG") && start.contains("acTL");
    }

    private static Pixels summary(BufferedImage image) {
        int width = image.getWidth();
        int[] low = new int[image.getHeight()];
        int[] high = new int[image.getHeight()];
        int[] row = new int[width];
        boolean opaque = true;
        for (int y = 0; y < low.length; y++) {
            pixels(image, y, row);
            int[] least = {255, 255, 255};
            int[] most = {0, 0, 0};
            for (int pixel : row) {
                int alpha = pixel >>> 24;
                opaque &= alpha == 255;
                if (alpha == 0) continue;
                for (int i = 0; i < 3; i++) {
                    int channel = pixel >> 16 - 8 * i & 255;
                    least[i] = Math.min(least[i], channel);
                    most[i] = Math.max(most[i], channel);
                }
            }
            low[y] = least[0] << 16 | least[1] << 8 | least[2];
            high[y] = most[0] << 16 | most[1] << 8 | most[2];
        }
        return new Pixels(low, high, opaque);
    }

    /** One row as browsers show it: the JDK would lighten greys, as if they were linear. */
    private static void pixels(BufferedImage image, int y, int[] row) {
        boolean grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            bytes(image.getRaster(), y, row);
            return;
        }
        if (!grey) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            return;
        }
        Raster raster = image.getRaster();
        double scale = 255.0 / ((1L << raster.getSampleModel().getSampleSize(0)) - 1);
        for (int x = 0; x < row.length; x++) {
            int value = (int) Math.round(raster.getSample(x, y, 0) * scale);
            int alpha = raster.getNumBands() > 1 ? (int) Math.round(raster.getSample(x, y, 1) * scale) : 255;
            row[x] = alpha << 24 | value << 16 | value << 8 | value;
        }
    }

    /** What photographs come as; the JDK would put each pixel through its own colour model. */
    private static void bytes(Raster raster, int y, int[] row) {
        int[] samples = raster.getPixels(0, y, row.length, 1, (int[]) null);
        for (int x = 0, i = 0; x < row.length; x++, i += 3)
            row[x] = 0xFF << 24 | samples[i] << 16 | samples[i + 1] << 8 | samples[i + 2];
    }

    int height() {
        return low.length;
    }

    /** The colours in some rows. */
    Shade rows(int first, int last) {
        Shade all = null;
        for (int y = Math.max(0, first); y <= Math.min(last, low.length - 1); y++) {
            // A row in which nothing is painted has its least above its most.
            if ((low[y] & 255) > (high[y] & 255)) continue;
            Shade row = new Shade(colour(low[y]), colour(high[y]));
            all = all == null ? row : all.with(row);
        }
        return all == null ? Shade.ANY : all.blurred();
    }

    private static Colour colour(int rgb) {
        return new Colour((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0, 1);
    }
}
