package org.legible.publisher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.checker.css.Colour;
import org.legible.publisher.motif.Motif;
import org.legible.publisher.picture.Picture;

/** Pictures that are painted and written by whole numbers alone. */
class FlatPngTest {

    private static final Map<String, Colour> COLOURS = Map.of(
            "--brand",
            Colour.BLACK,
            "--on-brand",
            Colour.WHITE,
            "--brand-tick",
            new Colour(0.2, 0.4, 0.6, 1),
            "--brand-mark",
            new Colour(1, 0.8, 0, 1));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1001})
    void everyPixelComesBack(int width) throws IOException {
        Raster picture = new Raster(width, 9);
        Random random = new Random(7);
        for (int y = 0; y < 9; y++)
            for (int x = 0; x < width; x++) picture.fill(x, y, 1 + random.nextInt(40), 1, random.nextInt(4));
        List<Colour> colours = List.copyOf(COLOURS.values());

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(FlatPng.write(picture, colours)));

        assertThat(read.getWidth()).isEqualTo(width);
        for (int y = 0; y < 9; y++)
            for (int x = 0; x < width; x++)
                assertThat("#" + HexFormat.of().toHexDigits(read.getRGB(x, y)).substring(2))
                        .isEqualTo(colours.get(picture.at(x, y)).hex());
    }

    @Test
    void everyLengthOfRunIsRead() throws DataFormatException {
        for (int run = 1; run < 600; run++) {
            byte[] data = ("a" + "b".repeat(run) + "\u00ff\u0000c").getBytes(StandardCharsets.ISO_8859_1);
            Inflater inflater = new Inflater(true);
            inflater.setInput(RunDeflate.write(data));
            byte[] read = new byte[data.length + 1];
            assertThat(inflater.inflate(read)).isEqualTo(data.length);
            assertThat(new String(read, 0, data.length, StandardCharsets.ISO_8859_1))
                    .isEqualTo(new String(data, StandardCharsets.ISO_8859_1));
            assertThat(inflater.finished()).isTrue();
        }
    }

    @Test
    void theBytesAreTheSameWhereverTheyAreMade() throws NoSuchAlgorithmException {
        byte[] icon = new Painter(COLOURS).iconPicture();
        byte[] card = new Painter(COLOURS).card(Motif.emblem());

        assertThat(hash(icon)).isEqualTo("f28532f7afbd3e3c");
        assertThat(hash(card)).isEqualTo("1017a521d41aaa7d");
    }

    @Test
    void whatIsMadeIsAPictureThatASiteMayPublish() {
        Painter pictures = new Painter(COLOURS);

        assertThat(org.legible.publisher.picture.Pictures.read("icon.svg", pictures.icon()))
                .isInstanceOf(Picture.class);
        assertThat(org.legible.publisher.picture.Pictures.read("card.png", pictures.card(Motif.emblem())))
                .isInstanceOf(Picture.class);
    }

    private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    }
}
