package org.legible.publisher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell holds can be read back as the author's guide says, whatever it is, and no spreadsheet runs it. */
class CellsTest {

    private static final String LETTERS = "=+-@'|\\\t\r\n ab1.＝";
    private static final int TRIES = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://example.org\")",
                "+44 20 7946 0000",
                "- Plans are read each year.",
                "@SUM(1)",
                "\tx",
                "\r=1",
                "\n=1",
                "＝1+1"
            })
    void whatASpreadsheetWouldRunBeginsWithAnApostrophe(String cell) {
        assertThat(Cells.guard(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plain words", "-5", "+1.5", "721", "'quoted'", "a=b", "12 - 13"})
    void whatItWouldNotRunStaysAsItIs(String cell) {
        assertThat(Cells.guard(cell)).isEqualTo(cell);
    }

    @Test
    void everyCellIsReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            String cell = letters(random);
            assertThat(CellReader.cell(Cells.guard(cell))).isEqualTo(cell);
        }
    }

    @Test
    void everyListIsReadBack() {
        Random random = new Random(8);
        for (int i = 0; i < TRIES; i++) {
            List<String> values = new ArrayList<>();
            for (int count = random.nextInt(4); count > 0; count--) values.add("x" + letters(random));
            assertThat(CellReader.list(CellReader.cell(Cells.guard(Cells.join(values)))))
                    .isEqualTo(values);
        }
    }

    private static String letters(Random random) {
        StringBuilder letters = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--)
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return letters.toString();
    }
}
