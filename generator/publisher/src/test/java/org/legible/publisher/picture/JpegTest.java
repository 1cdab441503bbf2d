package org.legible.publisher.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.publisher.picture.Samples.SECRET;
import static org.legible.publisher.picture.Samples.jpeg;
import static org.legible.publisher.picture.Samples.latin;
import static org.legible.publisher.picture.Samples.made;
import static org.legible.publisher.picture.Samples.pixels;
import static org.legible.publisher.picture.Samples.read;
import static org.legible.publisher.picture.Samples.refused;
import static org.legible.publisher.picture.Samples.segment;
import static org.legible.publisher.picture.Samples.text;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JpegTest {

    private static final byte[] PLAIN = made("jpg", 20, 12);

    @Test
    void aPlainPhotographStaysAsItIs() {
        Picture picture = read("a.jpg", PLAIN);

        assertThat(picture.size()).isEqualTo(new Size(20, 12));
        assertThat(pixels(picture.bytes())).isEqualTo(pixels(PLAIN));
        assertThat(read("a.jpg", picture.bytes()).bytes()).isEqualTo(picture.bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE1, 0xE2, 0xE3, 0xEC, 0xED, 0xEE, 0xEF, 0xFE, 0xE0})
    void whatProgramsNoteGoes(int marker) {
        for (String opening :
                new String[] {"", "Exif\0\0", "http://ns.adobe.com/xap/1.0/\0", "Photoshop 3.0\0", "JFXX\0\20", "MPF\0"
                }) {
            byte[] file = jpeg(PLAIN, segment(marker, latin(opening + SECRET)));
            Picture picture = read("a.jpg", file);

            assertThat(text(picture.bytes())).doesNotContain(SECRET).doesNotContain("Exif");
            assertThat(pixels(picture.bytes())).isEqualTo(pixels(PLAIN));
        }
    }

    @Test
    void thePreviewOfAPictureGoes() {
        byte[] preview = new Output()
                .letters("JFIF\0")
                .u16(0x0101)
                .u8(0)
                .u32(0x00010001)
                .u8(3)
                .u8(2)
                .letters(SECRET)
                .bytes();

        assertThat(text(read("a.jpg", jpeg(PLAIN, segment(0xE0, preview))).bytes()))
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({"1,false,20,12", "3,true,20,12", "6,false,12,20", "8,true,12,20", "9,false,20,12"})
    void ofACameraOnlyTheOrientationStays(int orientation, boolean little, int width, int height) {
        byte[] exif = new Output()
                .letters("Exif\0\0")
                .add(Samples.camera(orientation, little))
                .bytes();
        Picture picture = read("a.jpg", jpeg(PLAIN, segment(0xE1, exif)));

        assertThat(picture.size()).isEqualTo(new Size(width, height));
        assertThat(text(picture.bytes())).doesNotContain(SECRET);
        assertThat(text(picture.bytes()).contains("Exif")).isEqualTo(orientation > 1 && orientation < 9);
        assertThat(read("a.jpg", picture.bytes())).usingRecursiveComparison().isEqualTo(picture);
    }

    @Test
    void theColourProfileStaysWithoutItsWords() {
        byte[] part = new Output()
                .letters("ICC_PROFILE\0")
                .u8(1)
                .u8(1)
                .add(Samples.profile())
                .bytes();
        String published = text(read("a.jpg", jpeg(PLAIN, segment(0xE2, part))).bytes());

        assertThat(published)
                .contains("ICC_PROFILE", "wtpt", "XYZ \0\0\0\0\0\0\0\1")
                .doesNotContain(SECRET, "anna");
    }

    @Test
    void theColoursOfPrintStay() {
        byte[] adobe = latin("Adobe\0\144\0\0\0\0\2" + SECRET);

        assertThat(text(read("a.jpg", jpeg(PLAIN, segment(0xEE, adobe))).bytes()))
                .contains("Adobe\0\144\0\0\0\0\2")
                .doesNotContain(SECRET);
    }

    @Test
    void whatHangsOnBehindTheEndGoes() {
        byte[] file =
                new Output().add(PLAIN).letters("ftypmp42" + SECRET).add(PLAIN).bytes();

        assertThat(read("a.jpg", file).bytes()).isEqualTo(read("a.jpg", PLAIN).bytes());
    }

    @Test
    void aPhotographThatIsCutOffAnywhereIsRefused() {
        for (int length = 2; length < PLAIN.length; length++)
            assertThat(refused("a.jpg", Arrays.copyOf(PLAIN, length)))
                    .isEqualTo("The picture a.jpg is cut off: its last part is missing.");
    }

    @Test
    void aPhotographOfTooManyPixelsIsRefused() {
        byte[] file = PLAIN.clone();
        int frame = text(file).indexOf("\u00FF\u00C0");
        for (int i = 5; i < 9; i++) file[frame + i] = (byte) 0xFF;

        assertThat(refused("a.jpg", file))
                .isEqualTo("The picture a.jpg has 65,535 by 65,535 pixels, and a picture may have 40 million.");
    }

    @Test
    void aKindThatBrowsersDoNotShowIsRefused() {
        byte[] file = PLAIN.clone();
        file[text(file).indexOf("\u00FF\u00C0") + 1] = (byte) 0xC9;

        assertThat(refused("a.jpg", file))
                .isEqualTo("The picture a.jpg is a JPEG file of a rare kind, which browsers do not show.");
    }

    @Test
    void wordsInPlaceOfATableAreRefused() {
        assertThat(refused("a.jpg", jpeg(PLAIN, segment(0xC4, latin(SECRET)))))
                .isEqualTo("The picture a.jpg is damaged: browsers cannot show it.");
    }
}
