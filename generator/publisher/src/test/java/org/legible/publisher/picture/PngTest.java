package org.legible.publisher.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.publisher.picture.Samples.SECRET;
import static org.legible.publisher.picture.Samples.chunk;
import static org.legible.publisher.picture.Samples.latin;
import static org.legible.publisher.picture.Samples.made;
import static org.legible.publisher.picture.Samples.pixels;
import static org.legible.publisher.picture.Samples.png;
import static org.legible.publisher.picture.Samples.read;
import static org.legible.publisher.picture.Samples.refused;
import static org.legible.publisher.picture.Samples.text;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngTest {

    private static final byte[] PLAIN = made("png", 20, 12);

    @Test
    void aPlainPictureStaysAsItIs() {
        Picture picture = read("a.png", PLAIN);

        assertThat(picture.size()).isEqualTo(new Size(20, 12));
        assertThat(pixels(picture.bytes())).isEqualTo(pixels(PLAIN));
        assertThat(read("a.png", picture.bytes()).bytes()).isEqualTo(picture.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tEXt", "zTXt", "iTXt", "eXIf", "tIME", "dSIG", "sPLT", "vpAg", "gAMA", "iCCP", "caBX"})
    void whatProgramsNoteGoes(String name) {
        Picture picture = read("a.png", png(PLAIN, chunk(name, latin("Author\0" + SECRET))));

        assertThat(text(picture.bytes())).doesNotContain(SECRET).doesNotContain(name);
        assertThat(pixels(picture.bytes())).isEqualTo(pixels(PLAIN));
    }

    @Test
    void whatIsSeenStays() {
        byte[] density = new Output().u32(5000).u32(5000).u8(1).bytes();
        byte[] file = png(PLAIN, chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}), chunk("pHYs", density));

        assertThat(text(read("a.png", file).bytes())).contains("gAMA\0\0\u00B1\u008F", "pHYs\0\0\u0013\u0088");
    }

    @Test
    void ofACameraOnlyTheOrientationStays() {
        Picture picture = read("a.png", png(PLAIN, chunk("eXIf", Samples.camera(6, true))));

        assertThat(picture.size()).isEqualTo(new Size(12, 20));
        assertThat(text(picture.bytes())).contains("eXIfMM\0*").doesNotContain(SECRET);
        assertThat(read("a.png", picture.bytes())).usingRecursiveComparison().isEqualTo(picture);
    }

    @Test
    void theColourProfileStaysWithoutItsWords() {
        byte[] body = new Output()
                .letters(SECRET)
                .u16(0)
                .add(Zlib.stored(Samples.profile()))
                .bytes();
        Picture picture = read("a.png", png(PLAIN, chunk("iCCP", body)));

        assertThat(text(picture.bytes())).contains("iCCPprofile\0\0", "wtpt").doesNotContain(SECRET, "anna");
        assertThat(read("a.png", picture.bytes()).bytes()).isEqualTo(picture.bytes());
    }

    @Test
    void whatHangsOnBehindTheEndGoes() {
        byte[] file = new Output().add(PLAIN).letters(SECRET).bytes();

        assertThat(read("a.png", file).bytes()).isEqualTo(read("a.png", PLAIN).bytes());
    }

    @Test
    void whatHangsOnBehindThePixelsGoes() {
        int start = text(PLAIN).indexOf("IDAT");
        int length = (PLAIN[start - 3] & 0xFF) << 16 | (PLAIN[start - 2] & 0xFF) << 8 | PLAIN[start - 1] & 0xFF;
        byte[] pixels = Arrays.copyOfRange(PLAIN, start + 4, start + 4 + length);
        byte[] file = new Output()
                .add(PLAIN, 0, start - 4)
                .add(chunk("IDAT", pixels))
                .add(chunk("IDAT", latin(SECRET)))
                .add(chunk("IEND", new byte[0]))
                .bytes();

        assertThat(text(read("a.png", file).bytes())).doesNotContain(SECRET);
    }

    @Test
    void aPictureThatIsCutOffAnywhereIsRefused() {
        for (int length = 8; length < PLAIN.length; length++)
            assertThat(refused("a.png", Arrays.copyOf(PLAIN, length)))
                    .isEqualTo("The picture a.png is cut off: its last part is missing.");
    }

    @Test
    void aPictureWithFewerRowsThanItPromisesIsRefused() {
        byte[] header = new Output().u32(20).u32(13).u8(8).u8(2).u16(0).u8(0).bytes();
        byte[] file = new Output()
                .add(PLAIN, 0, 8)
                .add(chunk("IHDR", header))
                .add(PLAIN, 33, PLAIN.length - 33)
                .bytes();

        assertThat(refused("a.png", file)).isEqualTo("The picture a.png is cut off: its last part is missing.");
    }

    @Test
    void aPictureOfTooManyPixelsIsRefused() {
        byte[] header =
                new Output().u32(100_000).u32(100_000).u8(8).u8(2).u16(0).u8(0).bytes();
        byte[] file = new Output()
                .add(PLAIN, 0, 8)
                .add(chunk("IHDR", header))
                .add(PLAIN, 33, PLAIN.length - 33)
                .bytes();

        assertThat(refused("a.png", file))
                .isEqualTo("The picture a.png has 100,000 by 100,000 pixels, and a picture may have 40 million.");
    }

    @Test
    void aPictureWithABrokenChecksumIsRefused() {
        byte[] file = PLAIN.clone();
        file[file.length - 1]++;

        assertThat(refused("a.png", file)).isEqualTo("The picture a.png is damaged: browsers cannot show it.");
    }

    @Test
    void interlacedPixelsAreCounted() {
        PngHeader header = new PngHeader(new Size(5, 3), 8, false, true);

        // The passes hold 1, 1, none, 1, 3, 2 by 2 and 5 pixels; each row begins with its filter.
        assertThat(header.unpackedBytes()).isEqualTo(2 + 2 + 0 + 2 + 4 + 6 + 6);
    }
}
