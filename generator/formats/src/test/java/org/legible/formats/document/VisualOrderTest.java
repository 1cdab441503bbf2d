package org.legible.formats.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters in the order in which they are drawn. */
class VisualOrderTest {

    @ParameterizedTest
    @CsvSource({
        "North, North",
        "'Ŵyneb (2)', 'Ŵyneb (2)'",
        "שלום, םולש",
        "'שלום (2)', '(2) םולש'",
        "'Port שלום', 'Port םולש'",
        "بيت, \uFE96\uFEF4\uFE91",
    })
    void wordsFromRightToLeftAreTurned(String line, String drawn) {
        assertThat(VisualOrder.of(line)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({"North", "الشمال", "λιμάνι", "שלום"})
    void everyLetterHasAnOutline(String words) {
        for (int letter : VisualOrder.of(words).codePoints().toArray())
            assertThat(Outlines.of(Character.toString(letter), 0, 0, 10))
                    .as(Character.getName(letter))
                    .isNotEmpty()
                    .isNotEqualTo(Outlines.of("\uE123", 0, 0, 10));
    }
}
