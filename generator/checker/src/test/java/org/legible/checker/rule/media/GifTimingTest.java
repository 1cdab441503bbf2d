package org.legible.checker.rule.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of a few bytes: a header, then frames with a time each, and how often to begin again. */
class GifTimingTest {

    @ParameterizedTest(name = "{0} frames of {1} hundredths, again {2}")
    @CsvSource({
        // frames, time of each, times to begin again (-1: not said), goes on for long
        "1, 10, -1, false",
        "1, 10, 0, false",
        "2, 10, -1, false",
        "2, 10, 0, true",
        "2, 10, 3, false",
        "2, 100, 3, true",
        "3, 300, -1, true",
        // Browsers take a time of nothing as a tenth of a second.
        "60, 0, -1, true",
    })
    void timesItsFrames(int frames, int time, int again, boolean long_) {
        assertThat(GifTiming.read(file(frames, time, again)))
                .hasValueSatisfying(gif -> assertThat(gif.movesForLong()).isEqualTo(long_));
    }

    @Test
    void isNothingWithoutAPicture() {
        assertThat(GifTiming.read(new byte[0])).isEmpty();
        assertThat(GifTiming.read("not a picture at all".getBytes())).isEmpty();
        assertThat(GifTiming.read(file(0, 0, -1))).isEmpty();
    }

    @Test
    void endsWhereTheFileBreaksOff() {
        byte[] whole = file(3, 10, 0);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = java.util.Arrays.copyOf(whole, length);
            assertThat(GifTiming.read(part).map(GifTiming::frames).orElse(0)).isBetween(0, 3);
        }
    }

    private static byte[] file(int frames, int time, int again) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GIF89a".getBytes());
        write(out, 1, 0, 1, 0, 0x80, 0, 0);
        write(out, 0, 0, 0, 255, 255, 255);
        if (again >= 0) {
            write(out, 0x21, 0xff, 11);
            out.writeBytes("NETSCAPE2.0".getBytes());
            write(out, 3, 1, again & 255, again >> 8, 0);
        }
        for (int i = 0; i < frames; i++) {
            write(out, 0x21, 0xf9, 4, 0, time & 255, time >> 8, 0, 0);
            write(out, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0);
        }
        write(out, 0x3b);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, int... bytes) {
        for (int b : bytes) out.write(b);
    }
}
