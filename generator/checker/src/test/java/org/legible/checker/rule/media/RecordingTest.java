package org.legible.checker.rule.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Headers of sounds and films, made here by the formats' own descriptions. */
class RecordingTest {

    @Test
    void readsAFilmWithoutSound() {
        byte[] film = join(box("ftyp", bytes("isom")), box("moov", join(movie(1000, 2500), track("vide"))));

        assertThat(Recording.read(film)).hasValue(new Recording(false, true, OptionalDouble.of(2.5)));
    }

    @Test
    void readsAFilmWithSoundThatComesAfterItsData() {
        byte[] film = join(
                box("ftyp", bytes("isom")),
                box("mdat", new byte[500]),
                box("moov", join(movie(600, 6000), track("vide"), track("soun"))));

        assertThat(Recording.read(film)).hasValue(new Recording(true, true, OptionalDouble.of(10)));
    }

    @Test
    void readsWebM() {
        byte[] info = element(
                0x1549A966, join(element(0x2AD7B1, new byte[] {0x0F, 0x42, 0x40}), element(0x4489, real(4000))));
        byte[] tracks = element(0x1654AE6B, element(0xAE, element(0x83, new byte[] {1})));
        byte[] film = join(element(0x1A45DFA3, new byte[3]), element(0x18538067, join(info, tracks)));

        assertThat(Recording.read(film)).hasValue(new Recording(false, true, OptionalDouble.of(4)));
    }

    @Test
    void readsASound() {
        ByteBuffer wave = ByteBuffer.allocate(44 + 16_000).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        wave.put(bytes("RIFF"))
                .putInt(36 + 16_000)
                .put(bytes("WAVE"))
                .put(bytes("fmt "))
                .putInt(16);
        wave.putShort((short) 1)
                .putShort((short) 1)
                .putInt(8000)
                .putInt(8000)
                .putShort((short) 1)
                .putShort((short) 8);
        wave.put(bytes("data")).putInt(16_000);

        assertThat(Recording.read(wave.array())).hasValue(new Recording(true, false, OptionalDouble.of(2)));
    }

    @Test
    void saysNothingOfWhatIsBrokenOff() {
        byte[] film = join(box("ftyp", bytes("isom")), box("moov", join(movie(1000, 2500), track("vide"))));

        assertThat(Recording.read(Arrays.copyOf(film, film.length - 10))).isEmpty();
        assertThat(Recording.read(bytes("no film"))).isEmpty();
        assertThat(Recording.read(new byte[0])).isEmpty();
    }

    @Test
    void answersWhateverIsInAFile() {
        byte[] film = join(box("ftyp", bytes("isom")), box("moov", join(movie(1000, 2500), track("vide"))));
        byte[] nested = new byte[0];
        for (int i = 0; i < 3_000; i++) nested = element(0xAE, nested);
        byte[] web = join(element(0x1A45DFA3, new byte[3]), element(0x18538067, element(0x1654AE6B, nested)));
        assertThat(Recording.read(web)).isPresent();
        Random random = new Random(7);
        for (byte[] file : new byte[][] {film, Arrays.copyOf(web, 300)}) {
            for (int i = 0; i < 20_000; i++) {
                byte[] spoilt = file.clone();
                for (int k = 0; k < 4; k++) spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
                assertThat(Recording.read(spoilt)).isNotNull();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] box(String name, byte[] content) {
        return join(ByteBuffer.allocate(4).putInt(content.length + 8).array(), bytes(name), content);
    }

    private static byte[] movie(int scale, int length) {
        return box(
                "mvhd",
                ByteBuffer.allocate(100).putInt(12, scale).putInt(16, length).array());
    }

    private static byte[] track(String kind) {
        return box("trak", box("mdia", box("hdlr", join(new byte[8], bytes(kind), new byte[12]))));
    }

    /** An element with a name of one to four bytes and a length of eight. */
    private static byte[] element(int name, byte[] content) {
        int width = name >>> 8 == 0 ? 1 : name >>> 16 == 0 ? 2 : name >>> 24 == 0 ? 3 : 4;
        byte[] id = Arrays.copyOfRange(ByteBuffer.allocate(4).putInt(name).array(), 4 - width, 4);
        return join(
                id, ByteBuffer.allocate(8).putLong(1L << 56 | content.length).array(), content);
    }

    private static byte[] real(double value) {
        return ByteBuffer.allocate(8).putDouble(value).array();
    }
}
