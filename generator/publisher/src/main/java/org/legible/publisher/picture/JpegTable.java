package org.legible.publisher.picture;

/** The tables by which a JPEG file is unpacked. They are kept, so they must be tables: nothing else may hide in their place. */
final class JpegTable {

    private static final int HUFFMAN = 0xC4;
    private static final int QUANTISATION = 0xDB;

    private JpegTable() {}

    /** True if the body of a segment is what its marker says, to its last byte (T.81, B.2.4). */
    static boolean isSound(int marker, byte[] body) {
        try {
            Input in = new Input(body);
            if (marker == HUFFMAN) return areHuffman(in);
            if (marker == QUANTISATION) return areQuantisation(in);
            return body.length == 2;
        } catch (Unusable tooShort) {
            return false;
        }
    }

    private static boolean areHuffman(Input in) throws Unusable {
        while (in.left() > 0) {
            int use = in.u8();
            int codes = 0;
            for (int length = 1; length <= 16; length++) codes += in.u8();
            if ((use & 0xEC) != 0 || codes > 256) return false;
            in.skip(codes);
        }
        return true;
    }

    private static boolean areQuantisation(Input in) throws Unusable {
        while (in.left() > 0) {
            int use = in.u8();
            if ((use & 0xEC) != 0) return false;
            in.skip(use >> 4 == 0 ? 64 : 128);
        }
        return true;
    }
}
