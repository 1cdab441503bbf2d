package org.legible.publisher.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.publisher.picture.Samples.SECRET;
import static org.legible.publisher.picture.Samples.WEBP;
import static org.legible.publisher.picture.Samples.latin;
import static org.legible.publisher.picture.Samples.read;
import static org.legible.publisher.picture.Samples.refused;
import static org.legible.publisher.picture.Samples.text;
import static org.legible.publisher.picture.Samples.webp;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WebpTest {

    private static final String PIXELS = text(WEBP).substring(text(WEBP).indexOf("VP8 "));

    @Test
    void aPlainPictureKeepsItsPixelsAndProfile() {
        Picture picture = read("a.webp", WEBP);

        assertThat(picture.size()).isEqualTo(new Size(12, 8));
        assertThat(text(picture.bytes()))
                .endsWith(PIXELS)
                .contains("ICCP", "rTRC")
                .doesNotContain("G\0o\0o\0g");
        assertThat(read("a.webp", picture.bytes()).bytes()).isEqualTo(picture.bytes());
    }

    @Test
    void whatProgramsNoteGoes() {
        for (String name : new String[] {"XMP ", "EXIF", "Anna"}) {
            Picture picture = read("a.webp", webp(name, latin(SECRET), 0x0C));

            assertThat(picture.bytes()).isEqualTo(read("a.webp", WEBP).bytes());
        }
    }

    @Test
    void ofACameraOnlyTheOrientationStays() {
        Picture picture = read("a.webp", webp("EXIF", Samples.camera(8, false), 0x08));

        assertThat(picture.size()).isEqualTo(new Size(8, 12));
        assertThat(text(picture.bytes()))
                .contains("VP8X\12\0\0\0\u0028", "EXIF")
                .doesNotContain(SECRET);
        assertThat(read("a.webp", picture.bytes())).usingRecursiveComparison().isEqualTo(picture);
    }

    @Test
    void whatHangsOnBehindTheEndGoes() {
        byte[] file = new Output().add(WEBP).letters(SECRET).bytes();

        assertThat(read("a.webp", file).bytes()).isEqualTo(read("a.webp", WEBP).bytes());
    }

    @Test
    void aPictureWithoutCanvasHasTheSizeOfItsPixels() {
        byte[] simple = new Output()
                .letters("RIFF")
                .u32Little(4L + PIXELS.length())
                .letters("WEBP" + PIXELS)
                .bytes();

        assertThat(read("a.webp", simple).size()).isEqualTo(new Size(12, 8));
        assertThat(read("a.webp", simple).bytes()).isEqualTo(simple);
    }

    @Test
    void aPictureThatIsCutOffAnywhereIsRefused() {
        for (int length = 12; length < WEBP.length; length++)
            assertThat(refused("a.webp", Arrays.copyOf(WEBP, length)))
                    .isEqualTo("The picture a.webp is cut off: its last part is missing.");
    }

    @Test
    void aCanvasOfTooManyPixelsIsRefused() {
        byte[] file = WEBP.clone();
        Arrays.fill(file, 24, 30, (byte) 0x7F);

        assertThat(refused("a.webp", file)).startsWith("The picture a.webp has 8,355,712 by 8,355,712 pixels");
    }
}
