package org.legible.publisher.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a text. The script of the search page is held to the same table, by a test in a browser. */
class FoldingTest {

    static Stream<String> lines() throws IOException {
        try (InputStream table = FoldingTest.class.getResourceAsStream("folding.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheWords(String line) {
        String[] sides = line.split(" \\| ?", 2);
        String words =
                Folding.words(sides[0]).stream().map(FoldingTest::written).collect(Collectors.joining(" "));
        assertThat(words).isEqualTo(sides[1].strip());
    }

    private static String written(Folding.Word word) {
        String whole = Folding.fold(word.whole());
        List<String> parts = word.ways().skip(1).map(Folding::fold).toList();
        return parts.isEmpty() ? whole : whole + "(" + String.join(" ", parts) + ")";
    }
}
