package org.legible.publisher.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordBytesTest {

    private static final Tree TREE = new Tree(
            "ä 港",
            -7,
            1L << 40,
            true,
            Optional.of(Kind.SECOND),
            OptionalInt.of(3),
            List.of(new Shape.Circle(new BigDecimal("1.50")), new Shape.Box(List.of("a", "a", ""))),
            Set.of("x", "y", "z"),
            new TreeMap<>(Map.of("one", List.of(1, 2), "two", List.of())),
            new TreeMap<>(Map.of("b", 1, "a", 2)),
            new Pair<>(URI.create("https://example.org/?a=b"), OffsetDateTime.parse("2026-12-01T09:30Z")));

    private final RecordBytes records = new RecordBytes();

    /** A bit of everything. */
    record Tree(
            String text,
            int small,
            long large,
            boolean yes,
            Optional<Kind> kind,
            OptionalInt maybe,
            List<Shape> shapes,
            Set<String> words,
            Map<String, List<Integer>> numbers,
            SortedMap<String, Integer> sorted,
            Pair<URI, OffsetDateTime> pair) {}

    record Pair<A, B>(A first, B second) {}

    record Unknown(Thread thread) {}

    enum Kind {
        FIRST,
        SECOND
    }

    sealed interface Shape {
        record Circle(BigDecimal radius) implements Shape {}

        record Box(List<String> labels) implements Shape {}
    }

    @Test
    void whatIsWrittenIsRead() {
        assertThat(records.read(Tree.class, records.write(Tree.class, TREE))).contains(TREE);
    }

    @Test
    void equalValuesGiveEqualBytesWhateverTheOrderOfTheirSetsAndMaps() {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        numbers.put("one", List.of(1, 2));
        numbers.put("two", List.of());
        Tree same = new Tree(
                TREE.text(),
                TREE.small(),
                TREE.large(),
                TREE.yes(),
                TREE.kind(),
                TREE.maybe(),
                TREE.shapes(),
                new LinkedHashSet<>(List.of("z", "x", "y")),
                numbers,
                TREE.sorted(),
                TREE.pair());

        assertThat(new RecordBytes().write(Tree.class, same)).isEqualTo(records.write(Tree.class, TREE));
    }

    @Test
    void anotherValueGivesOtherBytes() {
        Pair<URI, OffsetDateTime> pair = new Pair<>(TREE.pair().first(), OffsetDateTime.parse("2026-12-01T09:31Z"));
        Tree other = new Tree(
                TREE.text(),
                TREE.small(),
                TREE.large(),
                TREE.yes(),
                TREE.kind(),
                TREE.maybe(),
                TREE.shapes(),
                TREE.words(),
                TREE.numbers(),
                TREE.sorted(),
                pair);

        assertThat(records.write(Tree.class, other)).isNotEqualTo(records.write(Tree.class, TREE));
    }

    @Test
    void bytesThatAreCutOrForeignAreNoValue() {
        byte[] whole = records.write(Tree.class, TREE);
        for (int length = 0; length < whole.length; length++)
            assertThat(records.read(Tree.class, Arrays.copyOf(whole, length)))
                    .as(length + " bytes")
                    .isEmpty();
        assertThat(records.read(Tree.class, Arrays.copyOf(whole, whole.length + 1)))
                .isEmpty();
        Random dice = new Random(1);
        for (int i = 0; i < 1000; i++) {
            byte[] foreign = new byte[dice.nextInt(60)];
            dice.nextBytes(foreign);
            assertThat(records.read(Tree.class, foreign)).isNotEqualTo(Optional.of(TREE));
        }
    }

    @Test
    void whatNothingIsKnownOfIsRefusedWhenItIsWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> records.write(Unknown.class, new Unknown(new Thread())));
    }
}
