package org.legible.publisher.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.publisher.picture.Samples.SECRET;
import static org.legible.publisher.picture.Samples.gif;
import static org.legible.publisher.picture.Samples.latin;
import static org.legible.publisher.picture.Samples.made;
import static org.legible.publisher.picture.Samples.pixels;
import static org.legible.publisher.picture.Samples.read;
import static org.legible.publisher.picture.Samples.refused;
import static org.legible.publisher.picture.Samples.text;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GifTest {

    private static final byte[] PLAIN = made("gif", 20, 12);

    @Test
    void aPlainPictureStaysAsItIs() {
        Picture picture = read("a.gif", PLAIN);

        assertThat(picture.size()).isEqualTo(new Size(20, 12));
        assertThat(pixels(picture.bytes())).isEqualTo(pixels(PLAIN));
        assertThat(read("a.gif", picture.bytes()).bytes()).isEqualTo(picture.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00FE", "\u0001", "\u00CE", "\u00FF\13XMP DataXMP", "\u00FF\13ImageMagick"})
    void whatProgramsNoteGoes(String opening) {
        byte[] block = latin("!" + opening + (char) SECRET.length() + SECRET + "\0");
        Picture picture = read("a.gif", gif(PLAIN, block));

        assertThat(text(picture.bytes())).doesNotContain(SECRET);
        assertThat(pixels(picture.bytes())).isEqualTo(pixels(PLAIN));
    }

    @Test
    void howOftenItRepeatsStays() {
        byte[] block = latin("!\u00FF\13NETSCAPE2.0\3\1\5\0" + (char) SECRET.length() + SECRET + "\0");

        assertThat(text(read("a.gif", gif(PLAIN, block)).bytes()))
                .contains("!\u00FF\13NETSCAPE2.0\3\1\5\0\0")
                .doesNotContain(SECRET);
    }

    @Test
    void whatHangsOnBehindTheEndGoes() {
        byte[] file = new Output().add(PLAIN).letters(SECRET).bytes();

        assertThat(read("a.gif", file).bytes()).isEqualTo(read("a.gif", PLAIN).bytes());
    }

    @Test
    void aPictureThatIsCutOffAnywhereIsRefused() {
        for (int length = 6; length < PLAIN.length; length++)
            assertThat(refused("a.gif", Arrays.copyOf(PLAIN, length)))
                    .isEqualTo("The picture a.gif is cut off: its last part is missing.");
    }
}
