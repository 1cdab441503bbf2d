package org.legible.publisher.picture;

import java.util.Locale;

/**
 * Width and height in CSS pixels, as a reader sees the picture: a photograph taken upright is higher than wide, however the
 * camera stored it.
 */
public record Size(int width, int height) {

    /** The most pixels that a picture may have. */
    static final long MAX_PIXELS = 40_000_000;

    /** The size of stored pixels; a picture needs at least one, and at most {@link #MAX_PIXELS}. */
    static Size ofPixels(long width, long height) throws Unusable {
        if (width <= 0 || height <= 0) throw Unusable.damaged();
        // Neither side can make the product overflow: formats hold 32 bits at most.
        if (width > MAX_PIXELS || height > MAX_PIXELS || width * height > MAX_PIXELS)
            throw new Unusable(
                    "has " + grouped(width) + " by " + grouped(height) + " pixels, and a picture may have 40 million.",
                    "A phone runs out of memory before it shows such a picture.",
                    "Save it smaller: 2,000 pixels across are enough for any page.");
        return new Size((int) width, (int) height);
    }

    /** Width and height changed for each other. */
    Size turned() {
        return new Size(height, width);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
