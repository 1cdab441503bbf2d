package org.legible.publisher.view.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableViewTest {

    @ParameterizedTest(name = "{0} columns, large print {1}: {2}")
    @CsvSource({
        "3, false, parts/table.peb",
        "4, false, parts/table.peb",
        "3, true, parts/table.peb",
        "4, true, parts/table-as-lists.peb",
    })
    void becomesListsInLargePrintFromFourColumnsOn(int columns, boolean largePrint, String template) {
        List<String> row = List.of("a", "b", "c", "d").subList(0, columns);

        assertThat(TableView.of("table-1", "Caption", List.of(row), List.of(row))
                        .template(largePrint))
                .isEqualTo(template);
    }

    @Test
    void alignsColumnsOfNumbersAlone() {
        TableView table = TableView.of(
                "table-1",
                "Caption",
                List.of(List.of("Place", "Number", "Share", "Words")),
                List.of(List.of("A", "1,033", "9.5%", "12"), List.of("B", "<em>7</em>", "", "about 12")));

        assertThat(table.heads().get(0).cells())
                .extracting(TableView.HeadCell::isNumber)
                .containsExactly(false, true, true, false);
    }

    @Test
    void anEmptyCornerIsNoHeader() {
        TableView table = TableView.of("table-1", "Caption", List.of(List.of(" ", "2015")), List.of(List.of("A", "1")));

        assertThat(table.heads().get(0).cells().get(0).isEmpty()).isTrue();
        assertThat(table.rows().get(0).cells().get(0).isHeader()).isTrue();
        assertThat(table.rows().get(0).cells().get(1).heading()).isEqualTo("2015");
    }

    @Test
    void joinsTwoRowsOfHeaders() {
        TableView table = TableView.of(
                "table-1",
                "Caption",
                List.of(List.of("Year", "Boys", "", "All"), List.of("", "By bus", "On foot", "")),
                List.of(List.of("2025", "1", "2", "3")));

        assertThat(table.heads().get(0).cells())
                .extracting(TableView.HeadCell::html, TableView.HeadCell::columns, TableView.HeadCell::rows)
                .containsExactly(tuple("Year", 1, 2), tuple("Boys", 2, 1), tuple("All", 1, 2));
        assertThat(table.heads().get(1).cells())
                .extracting(TableView.HeadCell::html, TableView.HeadCell::isSpread)
                .containsExactly(tuple("By bus", false), tuple("On foot", false));
        assertThat(table.rows().get(0).cells())
                .extracting(TableView.Cell::heading)
                .containsExactly("Year", "Boys, By bus", "Boys, On foot", "All");
    }

    @Test
    void mayHaveHeadersOfRowsAlone() {
        TableView table = TableView.of("table-1", "Caption", List.of(), List.of(List.of("Place", "Millbrook")));

        assertThat(table.isHeaded()).isFalse();
        assertThat(table.rows().get(0).cells().get(0).isHeader()).isTrue();
    }
}
