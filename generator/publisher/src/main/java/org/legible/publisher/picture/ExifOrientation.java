package org.legible.publisher.picture;

import java.util.Arrays;

/**
 * How a picture must be turned or mirrored to stand upright: all that is kept of a camera's data (Exif 2.32, tag 0x0112),
 * because without it photographs would lie on their side.
 *
 * @param value 1 (as it is) to 8
 */
record ExifOrientation(int value) {

    /** Nothing to turn. */
    static final ExifOrientation UPRIGHT = new ExifOrientation(1);

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY_BYTES = 12;

    /** The orientation that camera data tell; upright if they tell none, or cannot be read. */
    static ExifOrientation of(byte[] tiff) {
        try {
            Input head = new Input(tiff);
            int order = head.u16();
            boolean little = order == 0x4949;
            if (!little && order != 0x4D4D) return UPRIGHT;
            u16(head, little);
            Input directory = new Input(tiff);
            directory.skip(little ? head.u32Little() : head.u32());
            int entries = u16(directory, little);
            for (int i = 0; i < entries; i++) {
                Input entry = directory.part(ENTRY_BYTES);
                if (u16(entry, little) != TAG || u16(entry, little) != SHORT) continue;
                entry.skip(4);
                int value = u16(entry, little);
                return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
            }
            return UPRIGHT;
        } catch (Unusable unreadable) {
            // Camera data are not the picture: browsers show it all the same, as it is stored.
            return UPRIGHT;
        }
    }

    /** The same, where the data may begin with the mark that they have in a JPEG file. */
    static ExifOrientation ofMarked(byte[] exif) {
        byte[] mark = {'E', 'x', 'i', 'f', 0, 0};
        boolean marked = exif.length > mark.length && Arrays.equals(exif, 0, mark.length, mark, 0, mark.length);
        return of(marked ? Arrays.copyOfRange(exif, mark.length, exif.length) : exif);
    }

    boolean isUpright() {
        return value == 1;
    }

    /** The size as readers see it. */
    Size seen(Size stored) {
        return value >= 5 ? stored.turned() : stored;
    }

    /** Camera data that tell the orientation and nothing else. */
    byte[] tiff() {
        return new Output()
                .letters("MM")
                .u16(42)
                .u32(8)
                .u16(1)
                .u16(TAG)
                .u16(SHORT)
                .u32(1)
                .u16(value)
                .u16(0)
                .u32(0)
                .bytes();
    }

    private static int u16(Input input, boolean little) throws Unusable {
        return little ? input.u16Little() : input.u16();
    }
}
