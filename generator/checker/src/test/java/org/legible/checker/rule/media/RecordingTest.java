package org.legible.checker.rule.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.Resources;

/** Headers of sounds and films, made here by the formats' own descriptions. */
class RecordingTest {

    @Test
    void readsAFilmWithoutSound() {
        byte[] film = join(box("ftyp", bytes("isom")), box("moov", join(movie(1000, 2500), track("vide"))));

        assertThat(read(film)).hasValue(new Recording(false, true, OptionalDouble.of(2.5)));
    }

    @Test
    void readsAFilmWithSoundThatComesAfterItsData() {
        byte[] film = join(
                box("ftyp", bytes("isom")),
                box("mdat", new byte[500]),
                box("moov", join(movie(600, 6000), track("vide"), track("soun"))));

        assertThat(read(film)).hasValue(new Recording(true, true, OptionalDouble.of(10)));
    }

    @Test
    void readsWebM() {
        byte[] info = element(
                0x1549A966, join(element(0x2AD7B1, new byte[] {0x0F, 0x42, 0x40}), element(0x4489, real(4000))));
        byte[] tracks = element(0x1654AE6B, element(0xAE, element(0x83, new byte[] {1})));
        byte[] film = join(element(0x1A45DFA3, new byte[3]), element(0x18538067, join(info, tracks)));

        assertThat(read(film)).hasValue(new Recording(false, true, OptionalDouble.of(4)));
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

        assertThat(read(wave.array())).hasValue(new Recording(true, false, OptionalDouble.of(2)));
    }

    @Test
    void readsMp3ByItsFrames() {
        // MPEG 1, layer 3, 128 kbit/s, 44.1 kHz: 417 bytes and 1,152 samples.
        byte[] frame = Arrays.copyOf(new byte[] {-1, (byte) 0xfb, (byte) 0x90, 0}, 417);
        byte[] sound = repeat(frame, 100);
        byte[] tagged = join(bytes("ID3"), new byte[] {4, 0, 0, 0, 0, 1, 0}, new byte[128], sound);

        assertThat(seconds(sound)).isCloseTo(2.612, within(0.001));
        assertThat(seconds(tagged)).isCloseTo(2.612, within(0.001));
        assertThat(seconds(join(sound, Arrays.copyOf(bytes("TAG"), 128)))).isCloseTo(2.612, within(0.001));
    }

    @Test
    void readsMp3ByTheCountInItsFirstFrame() {
        byte[] frame = Arrays.copyOf(new byte[] {-1, (byte) 0xfb, (byte) 0x90, 0}, 417);
        byte[] xing = frame.clone();
        System.arraycopy(join(bytes("Xing"), number(1), number(383)), 0, xing, 36, 12);
        byte[] fraunhofer = frame.clone();
        System.arraycopy(join(bytes("VBRI"), new byte[10], number(766)), 0, fraunhofer, 36, 18);

        assertThat(seconds(join(xing, frame))).isCloseTo(10.005, within(0.001));
        assertThat(seconds(join(fraunhofer, frame))).isCloseTo(20.010, within(0.001));
    }

    @Test
    void doesNotGuessHowLongMp3LastsThatBreaksOff() {
        byte[] frame = Arrays.copyOf(new byte[] {-1, (byte) 0xfb, (byte) 0x90, 0}, 417);

        assertThat(read(join(repeat(frame, 3), new byte[5_000])))
                .hasValue(new Recording(true, false, OptionalDouble.empty()));
    }

    @Test
    void readsFramesOfAac() {
        // 44.1 kHz, 200 bytes a frame.
        byte[] frame = Arrays.copyOf(new byte[] {-1, (byte) 0xf1, 0x50, (byte) 0x80, 0x19, 0x1f, (byte) 0xfc}, 200);

        assertThat(seconds(repeat(frame, 50))).isCloseTo(1.161, within(0.001));
        // More than are looked at: the rest is taken to be alike.
        assertThat(seconds(repeat(frame, 3_000))).isCloseTo(69.66, within(0.01));
    }

    @Test
    void readsFlac() {
        assertThat(seconds(join(bytes("fLaC"), new byte[4], streamInfo(44_100, 220_500))))
                .isEqualTo(5);
    }

    @Test
    void readsOgg() {
        byte[] vorbis = join(bytes("\u0001vorbis"), new byte[5], reversed(48_000, 4), new byte[14]);
        byte[] opus = join(bytes("OpusHead"), new byte[] {1, 2}, reversed(312, 2), new byte[7]);
        byte[] flac = join(bytes("\u007fFLAC"), new byte[4], bytes("fLaC"), new byte[4], streamInfo(32_000, 0));

        assertThat(seconds(join(page(2, 0, vorbis), page(4, 96_000, new byte[200]))))
                .isEqualTo(2);
        assertThat(seconds(join(page(2, 0, opus), page(4, 48_312, new byte[200]))))
                .isEqualTo(1);
        assertThat(seconds(join(page(2, 0, flac), page(4, 96_000, new byte[200]))))
                .isEqualTo(3);
    }

    @Test
    void doesNotTakeAFilmInOggForASound() {
        byte[] vorbis = join(bytes("\u0001vorbis"), new byte[5], reversed(48_000, 4), new byte[14]);

        assertThat(read(join(page(2, 0, vorbis), page(2, 0, bytes("\u0080theora")))))
                .isEmpty();
        assertThat(read(page(2, 0, bytes("\u0080theora")))).isEmpty();
    }

    @Test
    void readsOfALargeFileOnlyWhatIsNeeded() {
        byte[] head = join(box("ftyp", bytes("isom")), number(30_000_008), bytes("mdat"));
        byte[] tail = box("moov", join(movie(600, 6000), track("vide")));
        int[] read = {0};
        Resources film = new Resources() {
            @Override
            public Optional<String> text(String path) {
                return Optional.empty();
            }

            @Override
            public OptionalLong size(String path) {
                return OptionalLong.of(head.length + 30_000_000L + tail.length);
            }

            @Override
            public Optional<byte[]> bytes(String path, long from, int length) {
                read[0] += length;
                byte[] part = from < head.length ? head : tail;
                long start = from < head.length ? from : from - head.length - 30_000_000L;
                return Optional.of(Arrays.copyOfRange(part, (int) start, (int) Math.min(start + length, part.length)));
            }
        };

        assertThat(FileBytes.of(film, "film.mp4").flatMap(Recording::read))
                .hasValue(new Recording(false, true, OptionalDouble.of(10)));
        assertThat(read[0]).isLessThan(1_000_000);
    }

    @Test
    void knowsHowMuchIsPlayedOfAFilmAtHand() {
        assertThat(begins("film.mp4")).isTrue();
        assertThat(begins("film.mp4#t=3")).isTrue();
        assertThat(begins("film.mp4#t=8")).isFalse();
        assertThat(begins("film.mp4#t=8,30")).isFalse();
        assertThat(begins("film.mp4#t=9%2C30")).isFalse();
        assertThat(begins("other.mp4#t=8")).isTrue();
    }

    /** Whether something is said of a film of ten seconds that begins by itself. */
    private static boolean begins(String address) {
        byte[] film =
                join(box("ftyp", bytes("isom")), box("moov", join(movie(600, 6000), track("vide"), track("soun"))));
        Resources folder = new Resources() {
            @Override
            public Optional<String> text(String path) {
                return Optional.empty();
            }

            @Override
            public OptionalLong size(String path) {
                return path.equals("film.mp4") ? OptionalLong.of(film.length) : OptionalLong.empty();
            }

            @Override
            public Optional<byte[]> bytes(String path, long from, int length) {
                int end = (int) Math.min(from + length, film.length);
                return Optional.of(Arrays.copyOfRange(film, (int) from, end));
            }
        };
        return Checker.with(Profile.WCAG22_AA)
                .resources(folder)
                .rules(List.of(new Autoplay()))
                .check("<video autoplay src='" + address + "'></video>", "page.html")
                .findings()
                .stream()
                .anyMatch(Finding::failed);
    }

    private static double seconds(byte[] file) {
        return read(file).orElseThrow().seconds().orElseThrow();
    }

    private static byte[] repeat(byte[] part, int times) {
        byte[][] parts = new byte[times][];
        Arrays.fill(parts, part);
        return join(parts);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] reversed(long value, int bytes) {
        byte[] all = ByteBuffer.allocate(8)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        return Arrays.copyOf(all, bytes);
    }

    /** The block of 34 bytes that begins FLAC, for two channels of 16 bits. */
    private static byte[] streamInfo(int rate, long samples) {
        long packed = (long) rate << 44 | 1L << 41 | 15L << 36 | samples;
        return join(new byte[10], ByteBuffer.allocate(8).putLong(packed).array(), new byte[16]);
    }

    /** A page of Ogg with one packet of less than 255 bytes. */
    private static byte[] page(int flags, long position, byte[] packet) {
        return join(
                bytes("OggS"),
                new byte[] {0, (byte) flags},
                reversed(position, 8),
                number(77),
                new byte[8],
                new byte[] {1, (byte) packet.length},
                packet);
    }

    @Test
    void saysNothingOfWhatIsBrokenOff() {
        byte[] film = join(box("ftyp", bytes("isom")), box("moov", join(movie(1000, 2500), track("vide"))));

        assertThat(read(Arrays.copyOf(film, film.length - 10))).isEmpty();
        assertThat(read(bytes("no film"))).isEmpty();
        assertThat(read(new byte[0])).isEmpty();
    }

    @Test
    void answersWhateverIsInAFile() {
        byte[] film = join(box("ftyp", bytes("isom")), box("moov", join(movie(1000, 2500), track("vide"))));
        byte[] nested = new byte[0];
        for (int i = 0; i < 3_000; i++) nested = element(0xAE, nested);
        byte[] web = join(element(0x1A45DFA3, new byte[3]), element(0x18538067, element(0x1654AE6B, nested)));
        assertThat(read(web)).isPresent();
        Random random = new Random(7);
        byte[] mp3 = repeat(Arrays.copyOf(new byte[] {-1, (byte) 0xfb, (byte) 0x90, 0}, 417), 2);
        byte[] ogg = join(page(2, 0, join(bytes("OpusHead"), new byte[11])), page(4, 48_312, new byte[20]));
        for (byte[] file : new byte[][] {film, Arrays.copyOf(web, 300), mp3, ogg}) {
            for (int i = 0; i < 20_000; i++) {
                byte[] spoilt = file.clone();
                for (int k = 0; k < 4; k++) spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
                assertThat(read(spoilt)).isNotNull();
            }
        }
    }

    private static Optional<Recording> read(byte[] file) {
        return Recording.read(FileBytes.of(file));
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
