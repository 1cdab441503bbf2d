package org.legible.publisher.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.legible.publisher.picture.Samples.SECRET;
import static org.legible.publisher.picture.Samples.chunk;
import static org.legible.publisher.picture.Samples.gif;
import static org.legible.publisher.picture.Samples.jpeg;
import static org.legible.publisher.picture.Samples.latin;
import static org.legible.publisher.picture.Samples.made;
import static org.legible.publisher.picture.Samples.png;
import static org.legible.publisher.picture.Samples.segment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pictures with secrets in them, changed at random places: whatever comes of it, nothing is thrown, no secret is published,
 * and what is published reads as the same picture again. {@code -Dlegible.fuzz.seed} and {@code -Dlegible.fuzz.rounds} look
 * further.
 */
class PicturesFuzzTest {

    private static final long SEED = Long.getLong("legible.fuzz.seed", 9);
    private static final int ROUNDS = Integer.getInteger("legible.fuzz.rounds", 4000);

    private static final Map<String, byte[]> PICTURES = Map.of(
            "a.jpg",
            jpeg(
                    made("jpg", 20, 12),
                    segment(
                            0xE1,
                            new Output()
                                    .letters("Exif\0\0")
                                    .add(Samples.camera(6, true))
                                    .bytes()),
                    segment(
                            0xE2,
                            new Output()
                                    .letters("ICC_PROFILE\0")
                                    .u16(0x0101)
                                    .add(Samples.profile())
                                    .bytes()),
                    segment(0xFE, latin(SECRET))),
            "a.png",
            png(
                    made("png", 20, 12),
                    chunk("tEXt", latin("Author\0" + SECRET)),
                    chunk("eXIf", Samples.camera(3, false))),
            "a.gif",
            gif(made("gif", 20, 12), latin("!\u00FE" + (char) SECRET.length() + SECRET + "\0")),
            "a.webp",
            Samples.webp("EXIF", Samples.camera(5, true), 8),
            "a.svg",
            ("<?xml version='1.0'?>\n<!-- " + SECRET
                            + " -->\n<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'"
                            + " xmlns:i='http://www.inkscape.org/i' i:label='" + SECRET + "'><metadata>" + SECRET
                            + "</metadata><style>rect{fill:url(#a)}</style><g id='a' style='fill:#123'><rect width='2'/></g>"
                            + "<use href='#a'/><text>12 &amp; 13</text></svg>")
                    .getBytes(StandardCharsets.UTF_8));

    @TestFactory
    Stream<DynamicTest> noChangeBringsOutASecret() {
        return PICTURES.entrySet().stream()
                .map(picture -> DynamicTest.dynamicTest(
                        picture.getKey(),
                        () -> Assertions.assertThatCode(() -> run(picture.getKey(), picture.getValue()))
                                .doesNotThrowAnyException()));
    }

    private static void run(String name, byte[] whole) {
        Random random = new Random(SEED);
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] changed = changed(whole, random);
            boolean doubled = random.nextInt(6) == 0;
            if (doubled) changed = doubled(changed, random);
            PictureResult result = Pictures.read(name, changed);
            if (!(result instanceof Picture picture)) continue;
            String published = Samples.text(picture.bytes());
            // Metadata of which a change made a part of the picture, such as a table, are no metadata any more.
            if (!name.endsWith("gif") && !name.endsWith("svg") && !doubled)
                assertThat(published).doesNotContain(SECRET);
            assertThat(published).doesNotContain("<!--").doesNotContain("inkscape");
            Picture again = Samples.read(name, picture.bytes());
            assertThat(again.size()).as("round %d", round).isEqualTo(picture.size());
            assertThat(Arrays.equals(again.bytes(), picture.bytes()))
                    .as("round %d", round)
                    .isTrue();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }

    private static byte[] changed(byte[] whole, Random random) {
        byte[] changed = whole.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(changed.length);
            int extreme = new int[] {0, 0xFF, 0x7F, 0x80, '<', '"'}[random.nextInt(6)];
            changed[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : extreme);
        }
        return random.nextInt(6) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;
    }

    private static byte[] doubled(byte[] whole, Random random) {
        int from = random.nextInt(whole.length + 1);
        int end = from + random.nextInt(whole.length - from + 1);
        return new Output()
                .add(whole, 0, end)
                .add(whole, from, whole.length - from)
                .bytes();
    }
}
