package org.legible.publisher.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.publisher.picture.Samples.latin;
import static org.legible.publisher.picture.Samples.made;
import static org.legible.publisher.picture.Samples.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    @ParameterizedTest
    @CsvSource({"jpg,a.JPEG", "jpg,a.jpg", "png,My plan.PNG", "gif,a.Gif"})
    void theEndingMayBeInCapitals(String format, String name) {
        assertThat(Pictures.read(name, made(format, 4, 3))).isInstanceOf(Picture.class);
    }

    @ParameterizedTest
    @CsvSource({"jpg,a.png", "png,a.svg", "gif,a", "png,a.png.txt"})
    void aNameThatSaysAnotherKindIsRefused(String format, String name) {
        PictureResult result = Pictures.read(name, made(format, 4, 3));

        assertThat(((Refusal) result).what())
                .matches("The picture \\S+ is a .*, but its name does not end in \\.(jpg|png|gif)\\.");
        assertThat(((Refusal) result).fix()).startsWith("Rename the file so that it ends in .");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK\u0003\u0004rest                 | is a Word, Excel, PowerPoint or zip file.",
                "%PDF-1.7                           | is a PDF file.",
                "0000ftypheic | is a HEIC photograph, as iPhones take them.",
                "0000ftypavif | is an AVIF picture, which older browsers do not show.",
                "0000ftypmp42 | is a film.",
                "II*\0rest                          | is a TIFF picture.",
                "BM0123456789ABCDEF                 | is a BMP picture.",
                "version https://git-lfs.github.com | is a pointer to a file that Git LFS keeps.",
                "<!DOCTYPE html><html></html>       | is a web page and no picture.",
                "Nothing that one could show        | is no picture that browsers can show.",
            })
    void whatIsNoPictureIsCalledByItsName(String bytes, String what) {
        assertThat(refused("a.png", latin(bytes))).isEqualTo("The picture a.png " + what);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("a.png", new byte[0])).isEqualTo("The picture a.png is empty.");
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefused() {
        byte[] picture = made("png", 4, 3);
        byte[] file = new byte[(10 << 20) + 1];
        System.arraycopy(picture, 0, file, 0, picture.length);

        assertThat(refused("a.png", file)).isEqualTo("The picture a.png is larger than 10 MB.");
    }
}
